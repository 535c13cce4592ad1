import assert from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';

const FINAL = '某某县水务局2021年度部门决算说明\n2021年度部门决算情况如下。\n';
const BUDGET = '某某县水务局2021年部门预算说明\n2021年部门预算情况如下。\n';

/** Figures borne out; nothing may be told of the text. */
function borneOut(text: string): number {
  const { matched, findings } = reconcileText(text);
  assert.deepEqual(
    findings.filter(({ severity }) => severity !== 'notice').map(({ rule, quote }) => `${rule} ${quote}`),
    [],
  );
  return matched;
}

/** How many are borne out, and how many of the others still are once one figure of them has another digit. */
function counts(text: string, right: string, wrong: string): readonly [number, number] {
  assert.ok(text.includes(right));
  return [borneOut(text), borneOut(text.replace(right, wrong))];
}

describe('second witnesses of a text', () => {
  it('a figure and those in a row before or behind it that come to it, whatever leads to them', () => {
    const goods = `${BUDGET}一、政府采购情况\n编列采购预算181.70万元，分品目看：货物类60.64万元，工程类0万元，服务类121.06万元。`;
    assert.deepEqual(counts(goods, '60.64', '60.46'), [4, 0]);
    const goals = `${BUDGET}一、绩效情况\n项目全部编报目标，涉及当年拨款869.96万元、历年沉淀59.34万元，加起来929.30万元。`;
    assert.deepEqual(counts(goals, '929.30', '929.80'), [3, 0]);
    // round ones fit by chance
    assert.equal(borneOut(`${BUDGET}一、绩效情况\n涉及拨款20.00万元、沉淀30.00万元，加起来50.00万元。`), 0);
    assert.equal(borneOut(`${BUDGET}一、绩效情况\n涉及拨款1万元、沉淀2万元，加起来3万元。`), 0);
  });

  it('and of changes with their direction', () => {
    const text = `${BUDGET}一、会议情况\n会议费减少1.57万元，其中大会减少2.57万元，小会增加1.00万元。`;
    assert.deepEqual(counts(text, '增加1.00', '增加1.10'), [3, 0]);
    assert.equal(borneOut(text.replace('增加1.00', '减少1.00')), 0);
  });

  it('an amount told elsewhere under a name that may be the same figure’s', () => {
    const text = (name: string, other: string): string =>
      `${FINAL}一、机关运行情况\n${name}305.23万元。\n二、其他情况\n${other}305.23万元。`;
    const same: readonly (readonly [string, string])[] = [
      ['局机关和两家参公单位机关运行经费', '公用经费'],
      ['全市防汛物资购置', '防汛物资购置'],
      ['农林水支出（类）', '农林水支出（类）水利（款）防汛（项）'],
    ];
    for (const [name, other] of same) {
      assert.equal(borneOut(text(name, other)), 2, name);
      assert.equal(borneOut(text(name, other).replace('305.23', '411.87')), 0, name);
    }
    assert.equal(borneOut(text('会议场地租赁', '防汛物资购置')), 0);
    assert.equal(borneOut(text('政府性基金预算支出', '一般公共预算支出')), 0);
    assert.equal(borneOut(text('全市防汛物资购置', '防汛物资购置').replaceAll('305.23', '3')), 0);
  });

  it('a change whose amount is another figure of the paragraph', () => {
    const text = `${FINAL}一、总体情况\n物资拨付总盘子1101.37万元。支出方含本年支出950.12万元和年末留存151.25万元。本年的支出与上年相比增加31.45万元，增长3.42%。`;
    // the parts still add up
    assert.deepEqual(counts(text, '31.45', '34.15'), [5, 3]);
  });

  it('a completion of what was told before, and a share of a base of another name', () => {
    const done = `${FINAL}一、基金情况\n防汛物资拨付56.81万元，列入物资名录，年初预算66.46万元，完成年初预算的85.48%。`;
    assert.deepEqual(counts(done, '85.48', '84.58'), [3, 0]);
    const share = `${BUDGET}一、物资情况\n储备物资585.80万元，调拨423.50万元，占全部盘子的72.29%。`;
    assert.deepEqual(counts(share, '72.29', '79.22'), [3, 0]);
  });

  it('two equal figures that the words behind them call equal', () => {
    const text = `${BUDGET}一、业务情况\n防汛物资购置2.54万元，上年为2.54万元，两年相当。`;
    assert.deepEqual(counts(text, '上年为2.54', '上年为2.45'), [2, 0]);
    assert.equal(borneOut(text.replace('，两年相当', '')), 0);
  });

  it('nothing that the words call none', () => {
    const planned = `${FINAL}一、支出情况\n防汛物资购置年初预算0万元，支出决算58.12万元，因年初未安排，不算完成率。`;
    assert.deepEqual(counts(planned, '，因年初未安排', ''), [1, 0]);
    const told = `${BUDGET}一、会议情况\n会场租赁0万元，本年未安排。`;
    assert.deepEqual(counts(told, '0万元', '3.25万元'), [1, 0]);
    // another figure is none
    assert.equal(borneOut(told.replace('，本年未', '，展板制作2.25万元，本年未')), 0);
  });

  it('numbered items whose first figures come to one told before', () => {
    const text = `${BUDGET}一、物资情况\n储备盘子87.43万元。\n1.编织袋45.21万元，上年0万元。\n2.冲锋舟30.05万元。\n3.救生衣12.17万元。`;
    assert.deepEqual(counts(text, '30.05', '30.50'), [4, 0]);
  });

  it('a change told elsewhere, of last year and in the same direction', () => {
    const text = `${BUDGET}一、收入情况\n防汛物资购置资金比上年增加44.18万元。\n二、支出情况\n防汛物资购置比上年增加44.18万元。`;
    assert.deepEqual(counts(text, '44.18万元。\n二', '44.81万元。\n二'), [2, 0]);
    assert.equal(borneOut(text.replace('购置比上年增加', '购置比上年减少')), 0);
  });

  it('changes behind 相较 and 调增 of the figure told before', () => {
    for (const words of ['相较2020年增加', '调增']) {
      const text = `${BUDGET}一、物资情况\n防汛物资购置2020年预算4.75万元，2021年预算5.50万元，${words}0.75万元。`;
      assert.equal(borneOut(text), 3, words);
    }
  });
});
