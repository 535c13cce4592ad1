import { deepEqual, equal } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { disclosureOf } from '../narrate/disclosure-of.js';
import { budgetOf, claimsIn, grave, read, short, statementOf } from './sample.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const told = (text: string): string[] =>
  read(text).statements.map(({ noun, amount, share, change }) =>
    [noun, amount?.quote, share?.claim.quote, change?.difference?.quote, change?.percent?.quote]
      .filter((it) => it !== undefined)
      .join(' '),
  );

describe('分别', () => {
  it('gives each name its figure', () => {
    deepEqual(told('收入总计、支出总计分别为300.00万元和280.00万元。'), ['收入总计 300.00万元', '支出总计 280.00万元']);
    deepEqual(told('因公出国（境）费、公务用车购置及运行维护费和公务接待费分别为0万元、8.00万元、2.00万元。'), [
      '因公出国(境)费 0万元',
      '公务用车购置及运行维护费 8.00万元',
      '公务接待费 2.00万元',
    ]);
  });

  it('gives the shares that follow to the amounts before', () => {
    deepEqual(told('基本支出和项目支出分别为667.54万元和500.00万元，分别占57.17%和42.83%。'), [
      '基本支出 667.54万元 57.17%',
      '项目支出 500.00万元 42.83%',
    ]);
    deepEqual(told('基本支出667.54万元、项目支出500.00万元，分别占支出合计的57.17%和42.83%。'), [
      '基本支出 667.54万元 57.17%',
      '项目支出 500.00万元 42.83%',
    ]);
  });

  it('gives changes to their figures, the percentages after the amounts', () => {
    deepEqual(told('收入预算和支出预算较上年分别增加10.00万元和5.00万元，分别增长5%和3%。'), [
      '收入 10.00万元 5%',
      '支出 5.00万元 3%',
    ]);
  });

  it('reads figures whose unit is said once', () => {
    deepEqual(
      claimsIn('行政、事业、工勤人员分别为3、5、2人。').map(({ quote, noun, unit, value }) => [
        quote,
        noun,
        unit,
        value!.toString(),
      ]),
      [
        ['3', '行政', '人', '3'],
        ['5', '事业', '人', '5'],
        ['2人', '工勤人员', '人', '2'],
      ],
    );
    deepEqual(told('基本和项目支出分别为1,200.50、300.25万元。'), ['基本支出 1,200.50', '项目支出 300.25万元']);
    equal(claimsIn('基本和项目支出分别为1,200.50、300.25万元。')[0]!.value!.toString(), '12005000');
  });

  it('takes 收支 for both sides', () => {
    deepEqual(told('收支预算分别为300万元、280万元。'), ['收入 300万元', '支出 280万元']);
  });

  it('tells nothing where names and figures do not pair', () => {
    deepEqual(
      read('人员经费、公用经费、项目经费分别为3万元和5万元。')
        .statements.map(({ noun }) => noun)
        .filter((noun) => noun !== ''),
      [],
    );
  });

  it('makes parts of a whole that must add up', () => {
    deepEqual(grave(budgetOf('2024年在职人员11人，其中行政、事业、工勤人员分别为3、5、2人。')), ['error sum 11人']);
    deepEqual(grave(budgetOf('2024年在职人员10人，其中行政、事业、工勤人员分别为3、5、2人。')), []);
  });

  it('makes shares that must follow', () => {
    const text = budgetOf(
      '2024年支出合计1,167.54万元，其中：基本支出667.54万元、项目支出500.00万元，分别占支出合计的57.17%和42.83%。',
    );
    deepEqual(grave(text), []);
    deepEqual(
      grave(text.replace('42.83', '48.23')).map((line) => line.split(' ').at(-1)),
      ['48.23%'],
    );
  });
});

describe('均为', () => {
  const tables = (purchase: string): Parameters<typeof reconcileText>[1] => ({
    disclosure: disclosureOf(
      [
        {
          kind: 'three-public',
          lines: [
            ['three-public-total', '合计', '3'],
            ['abroad', '因公出国（境）费', '0'],
            ['vehicles', '公务用车购置及运行费', purchase],
            ['vehicle-purchase', '公务用车购置费', purchase],
            ['reception', '公务接待费', '3'],
          ],
        },
      ],
      { year: 2024, department: '某某县水利局' },
    ),
  });
  const text = budgetOf('2024年因公出国（境）费和公务用车购置费均为0万元。');

  it('says the amount of every name', () => {
    deepEqual(told('因公出国（境）费和公务用车购置费均为0万元。'), ['因公出国(境)费 0万元', '公务用车购置费 0万元']);
    equal(claimsIn('因公出国（境）费和公务用车购置费均为0万元。').length, 1);
  });

  it('is held to the table for each of them', () => {
    deepEqual(
      reconcileText(text, tables('0')).findings.map(({ rule }) => rule),
      [],
    );
    deepEqual(
      reconcileText(text, tables('2')).findings.map((finding) => [finding.rule, /应为2万元/.test(messageOf(finding))]),
      [['table.value', true]],
    );
  });

  it('is one figure where both totals are one', () => {
    equal(
      statementOf('收入总计、支出总计均为12,345.67万元，比上年各增加10.00万元。', '收入总计、支出总计').key,
      'total',
    );
  });
});

describe('amounts below zero', () => {
  const values = (text: string): string[] => claimsIn(text).map(({ value }) => value!.toString());

  it('keep their sign, however it is printed', () => {
    deepEqual(values('结余-44.67万元，结转－3万元，年末结余为−2.5万元，差额为负1.20万元。'), [
      '-446700',
      '-30000',
      '-25000',
      '-12000',
    ]);
  });

  it('are none where the stroke joins or parts', () => {
    deepEqual(values('投入10-20万元，1月1日-12月31日，办公费-5万元，自负3万元。'), ['200000', '50000', '30000']);
  });

  it('make an increase a decrease', () => {
    const text = budgetOf(
      '2024年支出合计95.00万元，2023年支出100.00万元。',
      '2024年三公经费95.00万元，比2023年预算数100.00万元增加-5.00万元，增长-5.00%。',
    );
    deepEqual(grave(text), []);
    deepEqual(grave(text.replace('增加-5.00', '增加-6.00')).length, 1);
  });

  it('are said once, by the word or by the sign', () => {
    deepEqual(short(budgetOf('2024年三公经费95.00万元，比上年减少-5.00万元，下降-5.00%。')), [
      'warning change.double-sign -5.00万元',
    ]);
  });

  it('are compared with the table by their sign', () => {
    const disclosure = disclosureOf(
      [
        {
          kind: 'expenditure',
          columns: [{}, { nature: 'basic' }, { nature: 'project' }],
          lines: [['total', '合计', '100', '144.67', '-44.67']],
        },
      ],
      { year: 2024, department: '某某县水利局' },
    );
    const rules = (words: string): string[] =>
      reconcileText(budgetOf(`2024年支出合计100.00万元，其中：基本支出144.67万元，项目支出${words}万元。`), {
        disclosure,
      }).findings.map(({ rule, expected }) => `${rule} ${expected ?? ''}`);
    deepEqual(rules('-44.67'), []);
    deepEqual(rules('-46.67'), ['table.value -44.67']);
  });
});
