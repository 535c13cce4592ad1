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
        message: '基本支出两处不同。',
        cells: [],
        ...finding,
      },
    ],
  };
}

describe('the comment for a finding', () => {
  const at = { start: TEXT.indexOf('60万元'), end: TEXT.indexOf('60万元') + 4 };

  it('begins with its severity and sentence', () => {
    deepEqual(textComments(report({})), [{ ...at, title: '错误', lines: ['基本支出两处不同。'] }]);
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
      [['提醒', '基本支出两处不同。', '疑应为：1065', '单元格：表1!B3、B4']],
    );
    deepEqual(
      textComments(report({ expected: '1065', cells, message: '应为1,065万元（表1!B3、B4）。' })).map(
        ({ lines }) => lines,
      ),
      [['应为1,065万元（表1!B3、B4）。']],
    );
  });

  it('quotes the words of other paragraphs that have to do with it', () => {
    const place = (quote: string) => ({ quote, start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
    deepEqual(textComments(report({ places: [place('40万元'), place('65万元')] }))[0]!.lines, [
      '基本支出两处不同。',
      '有关的文字：“基本支出65万元。”',
    ]);
  });
});
