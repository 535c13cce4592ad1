import assert from 'node:assert/strict';
import { narrate } from './unasking.js';
import { disclosureOf, type Sketch } from './disclosure-of.js';
import { textOf } from './text-of.js';

const INCOME: Sketch = {
  kind: 'income',
  columns: [{}, { measure: 'current' }, { fund: 'fiscal' }, { source: 'business' }, { measure: 'opening' }],
  lines: [['total', '合计', '130', '120', '100', '20', '10']],
};

describe('收入说明', () => {
  it("says every source with an amount and its share, last year's carryover among them in a budget", () => {
    assert.equal(
      textOf(narrate(disclosureOf([INCOME])), '收入预算情况'),
      '某局2021年收入预算130.00万元。其中：财政拨款收入100.00万元，占76.92%；事业收入20.00万元，占15.38%；上年结转结余10.00万元，占7.69%。',
    );
  });

  it('tells 财政拨款 by fund where 财政拨款收支总表 adds to the same amount', () => {
    const fiscal: Sketch = {
      kind: 'fiscal-summary',
      lines: [
        ['general-income', '一般公共预算拨款', '70'],
        ['fund-income', '政府性基金预算拨款', '30'],
      ],
      right: { lines: [] },
    };
    const text = textOf(narrate(disclosureOf([INCOME, fiscal])), '收入预算情况');
    assert.match(
      text,
      /一般公共预算拨款收入70\.00万元，占53\.85%；政府性基金预算拨款收入30\.00万元，占23\.08%；事业收入20/,
    );
  });

  it('does not count a source twice that stands inside another', () => {
    const summary: Sketch = {
      kind: 'summary',
      lines: [
        ['unit-income', '单位资金', '50'],
        ['business-income@0', '事业收入', '30'],
        ['general-income', '一般公共预算拨款', '50'],
        ['total-income', '收入总计', '100'],
      ],
      right: { lines: [] },
    };
    assert.equal(
      textOf(narrate(disclosureOf([summary])), '收入预算情况'),
      '本部门2021年收入预算100.00万元。其中：一般公共预算拨款收入50.00万元，占50.00%；单位资金收入50.00万元，占50.00%。',
    );
  });

  it('believes the income table about income when the tables disagree', () => {
    const summary: Sketch = {
      kind: 'summary',
      lines: [
        ['general-income', '一般公共预算财政拨款收入', '555.00'],
        ['current-income', '本年收入合计', '555.00'],
      ],
      right: { lines: [] },
    };
    const income: Sketch = {
      kind: 'income',
      columns: [{}, { fund: 'fiscal' }],
      lines: [['total', '合计', '556.00', '556.00']],
    };
    const text = textOf(narrate(disclosureOf([summary, income], { type: 'final-accounts' })), '收入决算情况');
    assert.equal(text, '本部门2021年度本年收入合计556.00万元。其中：财政拨款收入556.00万元，占100.00%。');
  });
});
