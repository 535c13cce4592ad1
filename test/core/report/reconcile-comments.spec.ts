import { deepEqual } from 'node:assert/strict';
import { reconcileText, type TextFinding, type TextReport } from '../../../src/core/reconcile/index.js';
import { textComments } from '../../../src/core/report/reconcile-comments.js';

const TEXT = '支出预算100万元，其中：基本支出60万元，项目支出40万元。\n基本支出65万元。';

function report(finding: Partial<TextFinding>): TextReport {
  const start = TEXT.indexOf('60万元');
  return {
    ...reconcileText(TEXT),
    findings: [
      {
        rule: 'same',
        severity: 'error',
        quote: '60万元',
        start,
        end: start + 4,
        said: { type: 'punctuation.no-stop' },
        cells: [],
        ...finding,
      },
    ],
  };
}

describe('the comment for a finding', () => {
  const at = { start: TEXT.indexOf('60万元'), end: TEXT.indexOf('60万元') + 4 };

  it('begins with its severity and sentence', () => {
    deepEqual(textComments(report({})), [{ ...at, title: '错误', lines: ['这一段末尾没有句号。'] }]);
  });

  it('adds the value expected and the cells, where the sentence does not say them', () => {
    const cells = [
      { sheet: '表1', address: 'B3' },
      { sheet: '表1', address: 'B4' },
    ];
    deepEqual(
      textComments(report({ severity: 'warning', expected: '1065', cells })).map(({ title, lines }) => [
        title,
        ...lines,
      ]),
      [['提醒', '这一段末尾没有句号。', '疑应为：1065', '单元格：表1!B3、B4']],
    );
    const wanted = { value: '1065', unit: '万元' };
    const said: TextFinding['said'] = {
      type: 'table.value',
      subject: { name: '基本支出', aspect: 'itself', whole: null, money: 'general', year: 2024 },
      figure: '60万元',
      wanted,
      basis: { form: 'printed', value: wanted, cells, of: 2, lastPlace: false },
      doubt: '',
      elsewhere: null,
      repeated: 0,
      consequences: 0,
    };
    deepEqual(
      textComments(report({ expected: '1065', cells, said })).map(({ lines }) => lines),
      [['“基本支出”（一般公共预算，2024年）文中写60万元，表中是1065万元（表1!B3、表1!B4），应为1065万元。']],
    );
  });

  it('says no more of what should stand there than its sentence', () => {
    const text = (whole: string): string =>
      `某某县水利局2024年部门预算说明\n项目支出${whole}万元，主要用于：水库加固50.10万元、渠道维修40.20万元。`;
    deepEqual(
      textComments(reconcileText(text('85.30'))).map(({ lines }) => lines[0]),
      [
        '“项目支出”（2024年）85.30万元，其各项水库加固50.10万元、渠道维修40.20万元，合计90.3万元；如所列不是全部或有交叉，可不改。',
      ],
    );
    deepEqual(
      reconcileText(text('85.30')).findings.map(({ expected }) => expected),
      [undefined],
    );
    deepEqual(textComments(reconcileText(text('90.30'))), []);
  });

  it('quotes the words of other paragraphs that have to do with it', () => {
    const place = (quote: string) => ({ quote, start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
    deepEqual(textComments(report({ places: [place('40万元'), place('65万元')] }))[0]!.lines, [
      '这一段末尾没有句号。',
      '有关的文字：“基本支出65万元。”',
    ]);
  });
});
