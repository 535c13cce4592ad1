import assert from 'node:assert/strict';
import { linesOf } from './filled.js';

/** A fund of 150.00万元, all of 2120899 其他国有土地使用权出让收入安排的支出; 一般公共预算 has many 项. */
const BUDGET = 'lingshou-2021-budget';
const ITEM = '其他国有土地使用权出让收入安排的支出';
const FUND = '四、政府性基金预算支出情况';

describe('a 项 that a sentence leaves blank', () => {
  const forms: readonly (readonly [form: string, filled: string])[] = [
    ['基金支出里，XX（项）XX万元，占XX%。', `基金支出里，${ITEM}（项）150.00万元，占100.00%。`],
    [
      '政府性基金预算支出XX万元，列＿＿＿（＿＿＿＿）科目。',
      `政府性基金预算支出150.00万元，列${ITEM}（2120899）科目。`,
    ],
    ['政府性基金预算支出XX万元，列支＿＿＿科目。', `政府性基金预算支出150.00万元，列支${ITEM}科目。`],
    ['政府性基金预算支出XX万元，对应的科目是＿＿＿。', `政府性基金预算支出150.00万元，对应的科目是${ITEM}。`],
    [
      '本年基金用在○○支出（类）○○（款）○○（项）上。',
      `本年基金用在城乡社区支出（类）国有土地使用权出让收入安排的支出（款）${ITEM}（项）上。`,
    ],
  ];
  for (const [form, filled] of forms)
    it(`is the only one of the fund: ${form}`, () => {
      assert.equal(linesOf([FUND, form], BUDGET).at(-1), filled);
    });

  it('is no amount', () => {
    assert.equal(linesOf([FUND, '列支科目为XXXX万元。'], BUDGET).at(-1), '列支科目为«XXXX»万元。');
  });

  it('stays blank where there are several of the money, or the sentence has two', () => {
    for (const [heading, form] of [
      ['三、一般公共预算支出情况', '本年的支出里，XX（项）XX万元。'],
      [FUND, '本年的支出里，XX（项）XX万元，XX（项）XX万元。'],
    ] as const)
      assert.equal(linesOf([heading, form], BUDGET).at(-1), form.replace(/XX/g, '«XX»'));
  });
});
