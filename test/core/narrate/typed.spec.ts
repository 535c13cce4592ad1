import assert from 'node:assert/strict';
import { narrate } from '../../../src/core/narrate/index.js';
import { loadTemplate } from '../../../src/core/narrate/templates/index.js';
import type { Answers, Narrative } from '../../../src/core/narrate/narrative.js';
import { disclosureOf } from './disclosure-of.js';
import { allText } from './text-of.js';

const EXPENDITURE = disclosureOf([{ kind: 'expenditure', lines: [['total', '合计', '120']] }]);
const FINAL = disclosureOf(
  [
    {
      kind: 'general-expenditure',
      lines: [
        ['total', '合计', '120'],
        ['2010301', '行政运行', '120'],
      ],
    },
  ],
  { type: 'final-accounts' },
);

function written(body: string, answers: Answers, settings = ''): Narrative {
  const { template, problems } = loadTemplate(`模板：甲\n类型：预算\n标题：甲\n${settings}\n## 甲\n${body}`);
  assert.deepEqual(problems, []);
  return narrate(EXPENDITURE, { template, answers });
}

function final(body: string, answers: Answers, settings = ''): Narrative {
  const { template, problems } = loadTemplate(`模板：甲\n类型：决算\n标题：甲\n${settings}\n## 甲\n${body}`);
  assert.deepEqual(problems, []);
  return narrate(FINAL, { template, answers });
}

describe('a number that no table tells', () => {
  const CHANGE = '支出{支出合计}万元[，{支出合计|增减}[，主要原因是{支出合计|原因}]]。';

  it("is asked for: last year's, and what follows from it is worked out and its reason asked", () => {
    assert.equal(allText(written(CHANGE, {})), '支出120.00万元，【待填：与上年相比的增减】。');
    const typed = written(CHANGE, { 'prior.expenditure': '1,00.00' });
    assert.equal(allText(typed), '支出120.00万元，1,00.00。');
    const narrative = written(CHANGE, { 'prior.expenditure': '100万元' });
    assert.equal(
      allText(narrative),
      '支出120.00万元，比上年增加20.00万元，增长20.00%，主要原因是【待填：增减变动原因】。',
    );
    assert.deepEqual(
      narrative.questions.map(({ id, answer }) => [id, answer]),
      [
        ['prior.expenditure', '100万元'],
        ['change.reason.expenditure', null],
      ],
    );
    assert.equal(
      narrative.questions[1]!.question,
      '支出合计由上年100.00万元变为120.00万元，增加20.00万元，主要原因是什么？',
    );
  });

  it('may be answered in words, which stand as they are', () => {
    assert.equal(
      allText(written(CHANGE, { 'prior.expenditure': '与上年口径不同' })),
      '支出120.00万元，与上年口径不同。',
    );
    assert.equal(
      allText(written('[上年{支出合计|上年}万元，]{支出合计|增减}。', { 'prior.expenditure': '无法比较' })),
      '无法比较。',
    );
  });

  it('stands itself where the template wants it', () => {
    assert.equal(
      allText(written('上年{支出合计|上年}万元。', { 'prior.expenditure': '1000000元' })),
      '上年100.00万元。',
    );
  });

  it('is not asked for where the template does not want it, nor of nothing', () => {
    assert.equal(allText(written(CHANGE, {}, '缺上年数：不提')), '支出120.00万元。');
    const nothing = disclosureOf([{ kind: 'expenditure', lines: [['total', '合计', '0']] }]);
    const { template } = loadTemplate(`模板：甲\n类型：预算\n标题：甲\n## 甲\n${CHANGE}`);
    assert.equal(allText(narrate(nothing, { template })), '支出0.00万元。');
  });

  const BUDGET =
    '* 一般公共预算项：{项}年初预算{金额|预算}万元，决算{金额}万元[，完成{金额|完成}%][，{金额|预算差异}]。';

  it('is 年初预算 in final accounts, with 完成率 and the reason of the difference', () => {
    assert.equal(allText(final(BUDGET, {})), '行政运行年初预算【待填：年初预算数】万元，决算120.00万元。');
    const id = 'budget.general-expenditure.2010301';
    assert.equal(
      allText(final(BUDGET, { [id]: '150' })),
      '行政运行年初预算150.00万元，决算120.00万元，完成80.00%，决算数小于预算数的主要原因是【待填：与预算差异的原因】。',
    );
    assert.equal(
      allText(final(BUDGET, { [id]: '0', 'budget.reason.general-expenditure.2010301': '年中追加' })),
      '行政运行年初预算0.00万元，决算120.00万元，决算数大于预算数的主要原因是年中追加。',
    );
    assert.equal(
      allText(final(BUDGET, { [id]: '120' })),
      '行政运行年初预算120.00万元，决算120.00万元，完成100.00%，决算数与预算数持平。',
    );
  });

  it('is worded by the template, and asked for only where it wants it', () => {
    assert.equal(
      allText(
        final(
          '* 一般公共预算项：{项}{金额|预算差异}。',
          { 'budget.general-expenditure.2010301': '150' },
          '低于预算：少支{差额}万元',
        ),
      ),
      '行政运行少支30.00万元。',
    );
    assert.equal(
      allText(final(BUDGET.replace('年初预算{金额|预算}万元', '[年初预算{金额|预算}万元]'), {}, '缺预算数：不提')),
      '行政运行，决算120.00万元。',
    );
  });
});
