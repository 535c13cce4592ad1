import assert from 'node:assert/strict';
import { fill, linesOf } from './filled.js';

const BUDGET = 'ebian-2021-budget';

describe('a form whose blanks are prompts', () => {
  it('is filled in the place of the brackets', () => {
    assert.deepEqual(
      linesOf(
        [
          '[部门名称][预算年度]年部门预算说明',
          '一、收支总体情况',
          '［年度］年，［单位名称］收入预算为［金额］万元，支出预算为｛金额｝万元，其中基本支出｛金额｝万元，占＜比重＞%。',
          '主要变动原因是【请填写变动原因】。',
        ],
        BUDGET,
      ),
      [
        '峨边彝族自治县人民政府办公室2021年部门预算说明',
        '一、收支总体情况',
        '2021年，峨边彝族自治县人民政府办公室收入预算为1167.54万元，支出预算为1167.54万元，其中基本支出667.54万元，占57.17%。',
        '主要变动原因是«【待填：增减变动原因】»。',
      ],
    );
  });

  it('prints what the prompt says beside the blank', () => {
    assert.deepEqual(
      linesOf(['一、支出情况', '[公开年度]部门预算支出合计[金额（万元）]，其中项目支出占[比重]。'], BUDGET),
      ['一、支出情况', '2021年度部门预算支出合计1167.54万元，其中项目支出占42.83%。'],
    );
  });

  it('repeats a line for every 类, and one for every 项 with its number and code', () => {
    const lines = linesOf(
      [
        '一、一般公共预算拨款支出情况',
        '按功能分类科目：',
        '【类级科目】：【金额】万元，占一般公共预算拨款支出的【占比】%。',
        '具体支出如下：',
        '[序号].[科目编码]—[项级科目][金额]万元，用于[用途]。',
      ],
      BUDGET,
    );
    assert.deepEqual(lines.slice(2, 5), [
      '一般公共服务支出：1084.15万元，占一般公共预算拨款支出的92.86%。',
      '社会保障和就业支出：67.12万元，占一般公共预算拨款支出的5.75%。',
      '卫生健康支出：16.27万元，占一般公共预算拨款支出的1.39%。',
    ]);
    assert.equal(lines[6], '1.2010301—行政运行459.48万元，用于«[用途]»。');
    assert.equal(lines.at(-1), '7.2101101—行政单位医疗16.27万元，用于«[用途]»。');
  });

  it('lists the 科目 that a prompt asks for', () => {
    const [, line] = linesOf(
      ['一、一般公共预算基本支出情况', '公用经费[金额]万元，主要包括：[款级科目名称]。其中办公费[金额]万元。'],
      BUDGET,
    );
    assert.equal(
      line,
      '公用经费213.03万元，主要包括：办公费、水费、电费、邮电费、差旅费、维修（护）费、公务接待费、工会经费、福利费、其他交通费用、其他商品和服务支出。其中办公费30.00万元。',
    );
  });

  it('says nothing was dropped: a prompt only stood for what takes its place', () => {
    assert.deepEqual(fill(['一、收支情况', '[年度]年收入预算[金额]万元。'], BUDGET).dropped, []);
  });
});
