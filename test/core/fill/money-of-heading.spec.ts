import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { linesOf } from './filled.js';

/** 一般公共预算 1207.38, a fund of 150.00, nothing else. */
const BUDGET = 'lingshou-2021-budget';

const FUND = '四、关于政府性基金预算的说明';

describe('the money that a form speaks of', () => {
  const forms: readonly (readonly [chapter: string, form: string, filled: string])[] = [
    [
      '一、收支增减变化情况',
      '收入预算中，财政拨款XX万元（一般公共预算XX万元，政府性基金预算XX万元），占收入预算的XX%；财政专户拨款XX万元。',
      '收入预算中，财政拨款1357.38万元（一般公共预算1207.38万元，政府性基金预算150.00万元），占收入预算的100.00%；财政专户拨款0万元。',
    ],
    [
      '二、财政拨款收支预算',
      '财政拨款收支总预算XX万元，占全部收入预算的XX%。',
      '财政拨款收支总预算1357.38万元，占全部收入预算的100.00%。',
    ],
    ['三、一般公共预算当年拨款', '当年拨款XX万元。', '当年拨款1207.38万元。'],
    ['三、一般公共预算当年拨款', '当年财政拨款XX万元。', '当年财政拨款1207.38万元。'],
    [FUND, '政府性基金预算拨款XX万元。', '政府性基金预算拨款150.00万元。'],
    [FUND, '政府性基金预算当年拨款XX万元。', '政府性基金预算当年拨款150.00万元。'],
    [
      FUND,
      '本部门有政府性基金预算安排的支出，金额XX万元，占财政拨款的XX%。',
      '本部门有政府性基金预算安排的支出，金额150.00万元，占财政拨款的11.05%。',
    ],
  ];
  for (const [chapter, form, filled] of forms) {
    it(`is that of its words, else of its heading: ${form}`, () => {
      assert.deepEqual(linesOf([chapter, form], BUDGET), [chapter, filled]);
    });
  }

  it('of a share is all, where the heading’s own would be the figure itself', () => {
    const chapter = '七、政府性基金预算财政拨款支出决算情况';
    const [, line] = linesOf(
      [chapter, '政府性基金预算财政拨款支出XX万元，占本年支出的XX%。'],
      recognize(CENTRAL_FINAL_2023),
    );
    // 50 of 1673
    assert.equal(line, '政府性基金预算财政拨款支出50.00万元，占本年支出的2.99%。');
  });

  it('is none of the 类 where the words are 其他资金', () => {
    const [, line] = linesOf(['一、收支情况', '财政拨款XX万元，其他资金XX万元。'], BUDGET);
    assert.match(line!, /其他资金«XX»万元/);
  });
});
