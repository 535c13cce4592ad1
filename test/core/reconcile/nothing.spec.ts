import { deepEqual, match } from 'node:assert/strict';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { reconcileText, type TextFinding } from '../../../src/core/reconcile/index.js';
import { disclosureOf, type Sketch } from '../narrate/disclosure-of.js';
import { budgetOf, short } from './sample.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const tables = (...sketches: Sketch[]): Disclosure =>
  disclosureOf(sketches, { year: 2024, department: '某某县水利局' });
const FUND = tables({ kind: 'fund', lines: [['total', '合计', '30']] });
const NO_FUND = tables({ kind: 'fund', lines: [] });
const found = (text: string, disclosure: Disclosure): TextFinding[] =>
  reconcileText(text, { disclosure }).findings.filter(({ severity }) => severity !== 'notice');
const rules = (text: string, disclosure: Disclosure): string[] =>
  found(text, disclosure).map(({ severity, rule, quote }) => `${severity} ${rule} ${quote}`);

describe('a text that says there is none', () => {
  it('is held to the table of the fund', () => {
    const text = budgetOf('（一）政府性基金预算支出情况', '2024年没有使用政府性基金预算拨款安排的支出。');
    deepEqual(rules(text, FUND), ['warning table.empty 没有使用政府性基金预算拨款安排的支出']);
    match(messageOf(found(text, FUND)[0]!), /^文中写没有政府性基金支出，表中有30万元。$/);
    deepEqual(rules(text, NO_FUND), []);
  });

  it('is understood where it names several', () => {
    deepEqual(
      rules(budgetOf('本年收入全部是一般公共预算拨款，今年无政府性基金预算拨款和国有资本经营预算拨款。'), FUND),
      ['warning table.empty 无政府性基金预算拨款和国有资本经营预算拨款'],
    );
  });

  it('is told once with the empty table it names', () => {
    const text = budgetOf('（一）政府性基金', '2024年没有安排政府性基金预算支出，政府性基金预算支出表为空表。');
    deepEqual(rules(text, FUND), ['error table.empty 没有安排政府性基金预算支出']);
    deepEqual(rules(budgetOf('政府性基金预算支出表为空表。'), FUND), ['error table.empty 政府性基金预算支出表为空表']);
    deepEqual(rules(budgetOf('政府性基金预算支出表无数据。'), NO_FUND), []);
  });

  it('is understood for 三公, 采购 and the rest alike', () => {
    const book = tables(
      {
        kind: 'three-public',
        lines: [
          ['three-public-total', '合计', '5'],
          ['abroad', '因公出国（境）费', '0'],
          ['reception', '公务接待费', '5'],
        ],
      },
      { kind: 'procurement', lines: [['total', '合计', '8']] },
    );
    deepEqual(
      rules(
        budgetOf(
          '2024年没有安排财政拨款“三公”经费预算。',
          '未发生因公出国（境）费用。',
          '未安排公务接待费支出。',
          '无政府采购预算。',
        ),
        book,
      ),
      [
        'warning table.empty 没有安排财政拨款“三公”经费预算',
        'warning table.empty 未安排公务接待费支出',
        'warning table.empty 无政府采购预算',
      ],
    );
  });

  it('of another year, another office or with words left over is not compared', () => {
    for (const sentence of [
      '上年没有政府性基金预算支出。',
      '2023年没有政府性基金预算支出。',
      '所属单位没有政府性基金预算支出。',
      '本年没有政府性基金预算支出以外的安排。',
      '有无政府性基金预算支出均应公开。',
    ])
      deepEqual(rules(budgetOf(sentence), FUND), [], sentence);
  });

  it('is held to the amounts the text itself tells', () => {
    deepEqual(
      short(budgetOf('2024年“三公”经费预算10.00万元。', '2024年没有安排“三公”经费预算。')).filter((line) =>
        line.includes('announced'),
      ),
      ['warning announced.empty 没有安排“三公”经费预算'],
    );
    const fund = (...lines: string[]): string[] =>
      short(budgetOf(...lines)).filter((line) => line.includes('announced'));
    for (const denied of [
      '2024年没有政府性基金预算拨款安排的支出。',
      '2024年未列支政府性基金。',
      '本部门政府性基金、国有资本经营预算均未安排。',
    ])
      deepEqual(fund('收入预算10.00万元，其中政府性基金收入3.00万元。', denied).length, 1, denied);
    deepEqual(fund('收入预算10.00万元，其中政府性基金收入0万元。', '2024年未列支政府性基金。'), []);
    deepEqual(
      short(budgetOf('2024年“三公”经费预算10.00万元，比2023年增加1.00万元，主要是上年没有公务接待费。')).filter(
        (line) => line.includes('announced'),
      ),
      [],
    );
  });
});

describe('a text that tells an amount', () => {
  it('is held to a table that is empty', () => {
    const [finding, ...others] = found(
      budgetOf('（一）政府性基金预算支出情况', '2024年政府性基金预算支出30.00万元。'),
      NO_FUND,
    );
    deepEqual([finding!.rule, finding!.severity, finding!.quote, others], ['table.value', 'error', '30.00万元', []]);
    match(messageOf(finding!), /表中这一项没有数/);
  });
});
