import assert from 'node:assert/strict';
import { fill, linesOf } from './filled.js';

const BUDGET = 'ebian-2021-budget';
const FUND = '一、政府性基金预算支出情况';

function whysOf(form: readonly string[]): (readonly [string, string])[] {
  return fill(form, BUDGET).dropped.map(({ text, why }) => [text, why] as const);
}

describe('lines of a form that are to the writer', () => {
  it('by their sign or name go, and are told', () => {
    for (const line of [
      '★科目没有金额的整行删去。',
      '※本行不公开。',
      '▲一类一行，没有的不写。',
      '☆请按部门实际写明。',
      '填报须知：金额一律以万元为单位填写。',
      '使用提示（各单位据实填写，成稿后删除）',
    ]) {
      const form = ['一、收入情况', '收入预算为XX万元。', line];
      assert.equal(linesOf(form, BUDGET).length, 2, line);
      assert.deepEqual(whysOf(form), [[line, '给填写人的提示']]);
    }
  });

  it('stay where they tell a figure, or may be of the text', () => {
    for (const line of ['★其他事项', '▲本部门的重点工作是信访。', '编制说明：本表反映收支总体情况。'])
      assert.equal(linesOf(['一、收入情况', line], BUDGET)[1], line);
    assert.equal(linesOf(['一、收入情况', '★收入预算为[金额]万元。'], BUDGET)[1], '★收入预算为1167.54万元。');
  });

  it('of two cases keep the one that the tables decide for, without its label', () => {
    for (const [yes, no] of [
      ['★情形一（有支出）：', '★情形二（无支出）：'],
      ['情况1：有此项支出的部门：', '情况2：没有此项支出的部门：'],
      ['※情形1（涉及政府性基金支出的）', '※情形2（不涉及政府性基金支出的）'],
    ] as const) {
      const form = [FUND, `${yes}政府性基金支出[金额]万元。`, `${no}本部门没有政府性基金安排的支出。`];
      assert.deepEqual(linesOf(form, BUDGET), [FUND, '本部门没有政府性基金安排的支出。'], yes);
      assert.ok(whysOf(form).some(([text]) => text === no));
    }
  });

  it('say behind a paragraph for whom it is', () => {
    const form = [
      FUND,
      '政府性基金支出[金额]万元，用于[用途]。（有基金支出的部门写这一段）',
      '本部门年初未列基金。（没有基金支出的部门保留本段）',
    ];
    assert.deepEqual(linesOf(form, BUDGET), [FUND, '本部门年初未列基金。']);
  });

  it('stand as two paragraphs with one number where the second denies what it names', () => {
    const form = ['一、“三公”经费情况', '（一）因公出国（境）费[金额]万元。', '（一）因公出国（境）费：没有安排预算。'];
    assert.deepEqual(linesOf(form, BUDGET), [form[0], form[2]]);
    const reception = ['一、“三公”经费情况', '（一）公务接待费[金额]万元。', '（一）公务接待费：未安排。'];
    assert.deepEqual(linesOf(reception, BUDGET), [reception[0], '（一）公务接待费30.00万元。']);
  });
});
