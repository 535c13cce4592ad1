import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { HUNAN_BUDGET_2023 } from '../../forms/hunan-budget-2023.js';
import { SICHUAN_BUDGET_2024 } from '../../forms/sichuan-budget-2024.js';
import { fill, linesOf } from './filled.js';
import { CENTRAL_FINAL } from './forms/central-final.js';
import { HEBEI_BUDGET_FORM } from './forms/hebei-budget.js';
import { HUNAN_BUDGET_FORM } from './forms/hunan-budget.js';
import { SICHUAN_BUDGET_FORM } from './forms/sichuan-budget.js';
import { TRAPS } from './forms/traps.js';
import { priorOf } from './prior.js';

/** Expectations read off the tables of the sets by hand. */
describe('a whole blank form', () => {
  it('takes dots that lead to a page number for no blank', () => {
    const lines = ['第一部分　部门概况……………………1', '一、收入决算情况...........12', '二、其他……'];
    assert.deepEqual(linesOf(lines, 'xinping-2021-final.corrected'), [...lines.slice(0, 2), '二、其他«……»']);
  });

  it('leaves open what only resembles a figure', () => {
    const text = linesOf(TRAPS, 'ebian-2021-budget', { prior: priorOf('ebian-2021-budget', 0.8) }).join('\n');
    for (const kept of [
      '人均支出«',
      '用于信息化建设«',
      '平均每辆«',
      '燃料费«',
      '外事接待«',
      '会议费«',
      '培训费«',
      '中小企业预留«',
      '涉及资金«',
      '价值«',
      '资产总额«',
      '人员支出«',
      '非税收入«',
      '收入«XX»万元，支出«',
      '结余«',
    ]) {
      assert.ok(text.includes(kept), kept);
    }
    assert.match(text, /2020年收支总预算934\.03万元，2021年收支总预算1167\.54万元/);
  });

  it('of the central final accounts tells 收入 by source, 支出 by nature and the three kinds of 财政拨款 apart', () => {
    const lines = linesOf(CENTRAL_FINAL, recognize(CENTRAL_FINAL_2023));
    const has = (words: string): void =>
      assert.ok(
        lines.some((line) => line.includes(words)),
        words,
      );
    has('2023年度收、支总计均为1748.00万元');
    has(
      '收入合计1670.00万元，其中：财政拨款收入1405.00万元，占84.13%；上级补助收入0万元，占0%；事业收入190.00万元，占11.38%；经营收入60.00万元，占3.59%；附属单位上缴收入0万元，占0%；其他收入15.00万元，占0.90%。',
    );
    has(
      '支出合计1673.00万元，其中：基本支出1244.90万元，占74.41%；项目支出373.10万元，占22.30%；上缴上级支出0万元，占0%；经营支出55.00万元，占3.29%',
    );
    has('财政拨款收、支总计均为1445.00万元');
    has('一般公共预算财政拨款支出1358.00万元，占本年支出合计的81.17%');
    has('一般公共预算财政拨款基本支出1104.90万元');
    has('政府性基金预算财政拨款本年支出50.00万元');
    has('支出预算为45.00万元，支出决算为36.50万元，完成预算的81.11%');
    has('公务用车购置及运行维护费支出决算29.20万元，占80.00%');
  });

  it('has 当年拨款 looked at where the table includes what was carried over', () => {
    const lines = linesOf(SICHUAN_BUDGET_FORM, recognize(SICHUAN_BUDGET_2024));
    const has = (words: string): void =>
      assert.ok(
        lines.some((line) => line.includes(words)),
        words,
      );
    has(
      '收入预算570.00万元，其中：上年结转15.00万元，占2.63%；一般公共预算拨款收入485.00万元，占85.09%；政府性基金预算拨款收入30.00万元，占5.26%；事业收入40.00万元，占7.02%',
    );
    has('2024年一般公共预算当年拨款〖500.00〗万元');
    has('安排的支出30.00万元');
  });

  it('does not take money that stands in 单位资金 or elsewhere for nothing', () => {
    const lines = linesOf(HUNAN_BUDGET_FORM, recognize(HUNAN_BUDGET_2023));
    assert.ok(
      lines.some((line) =>
        line.includes('收入预算1170.00万元，其中，一般公共预算拨款1075.00万元，政府性基金预算拨款50.00万元'),
      ),
    );
    assert.ok(lines.some((line) => line.includes('一般公共预算拨款支出预算1095.00万元')));
  });

  for (const [name, form, workbook, least] of [
    ['中央决算', CENTRAL_FINAL, 'xinping-2021-final.corrected', 70],
    ['四川预算', SICHUAN_BUDGET_FORM, 'ebian-2021-budget', 45],
    ['河北预算', HEBEI_BUDGET_FORM, 'lingshou-2021-budget', 18],
    ['湖南预算', HUNAN_BUDGET_FORM, 'ebian-2021-budget', 30],
  ] as const) {
    it(`${name}: at least ${least} figures are sure with last year’s workbook, and every blank that is left is asked for`, () => {
      const { bound, narrative, paragraphs } = fill(form, workbook, { prior: priorOf(workbook, 0.8) });
      assert.ok(bound.sure >= least, JSON.stringify(bound));
      const open = paragraphs.flatMap(({ copies }) =>
        copies.flatMap(({ segments }) =>
          segments.flatMap((it) => (it.kind === 'new' && it.mark === 'open' ? [it.id] : [])),
        ),
      );
      assert.deepEqual([...new Set(open)].sort(), narrative.unanswered.map(({ id }) => id).sort());
      const left = paragraphs.flatMap(({ source, copies }) =>
        copies.flatMap(({ segments }) =>
          segments.map((it) => (it.kind === 'keep' ? form[source]!.slice(it.start, it.end) : '')),
        ),
      );
      assert.deepEqual(
        left.filter((words) => /[X×_]{2,}|（减少）|（下降）|（小于）/.test(words)),
        [],
      );
    });
  }
});
