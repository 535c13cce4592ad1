import assert from 'node:assert/strict';
import { linesOf } from './filled.js';

const EBIAN = 'ebian-2021-budget';

describe('a sample in a blank form', () => {
  it('becomes a paragraph for every 项, numbered, and the dots go', () => {
    const lines = linesOf(
      [
        '一、一般公共预算当年拨款情况',
        '1．XX（类）XX（款）XX（项）：XXXX年预算数为XX万元，主要用于：XXX。',
        '2．XX（类）XX（款）XX（项）：XXXX年预算数为XX万元，主要用于：XXX。',
        '……',
      ],
      EBIAN,
    );
    assert.equal(lines.length, 8);
    assert.equal(
      lines[1],
      '1．一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：2021年预算数为459.48万元，主要用于：«XXX»。',
    );
    assert.equal(
      lines[7],
      '7．卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：2021年预算数为16.27万元，主要用于：«XXX»。',
    );
  });

  it('that names a 项 lends its use to that 项 alone', () => {
    const lines = linesOf(
      [
        '一、一般公共预算当年拨款情况',
        '1．一般公共服务支出（类）财政事务（款）行政运行（项）：预算数为XX万元，主要用于：机关正常运转。',
      ],
      EBIAN,
    );
    assert.match(lines[1]!, /（款）行政运行（项）：预算数为459\.48万元，主要用于：机关正常运转。$/);
    assert.match(lines[2]!, /一般行政管理事务（项）：预算数为500\.00万元，主要用于：«XXX»。$/);
  });

  it('within a sentence becomes the 类 that the table has', () => {
    const [, line] = linesOf(
      [
        '一、一般公共预算支出结构情况',
        '主要用于以下方面：一般公共服务（类）支出XX万元，占XX%；教育（类）支出XX万元，占XX%；……。（罗列全部功能分类科目，至类级。）',
      ],
      EBIAN,
    );
    assert.equal(
      line,
      '主要用于以下方面：一般公共服务（类）支出1084.15万元，占92.86%；社会保障和就业（类）支出67.12万元，占5.75%；卫生健康（类）支出16.27万元，占1.39%。',
    );
  });

  it('of a fund without money leaves nothing', () => {
    assert.deepEqual(linesOf(['一、政府性基金预算支出情况', '1．XX（类）XX（款）XX（项）XX万元。'], EBIAN), [
      '一、政府性基金预算支出情况',
    ]);
  });
});
