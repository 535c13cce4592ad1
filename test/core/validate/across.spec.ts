import assert from 'node:assert/strict';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { ACROSS } from '../../../src/core/taxonomy/relations/across.js';
import { equationsAcross } from '../../../src/core/validate/across/index.js';
import { evaluate, type Result } from '../../../src/core/validate/equation.js';
import { validate } from '../../../src/core/validate/index.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { planted, sheetOf, workbookOf as bookOf } from '../../forms/builder.js';
import { CENTRAL_BUDGET_2024 } from '../../forms/central-budget-2024.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { JIANGSU_BUDGET_2023 } from '../../forms/jiangsu-budget-2023.js';
import { SHANGHAI_BUDGET_2024 } from '../../forms/shanghai-budget-2024.js';
import { SICHUAN_BUDGET_2024 } from '../../forms/sichuan-budget-2024.js';
import { CARRYOVER_FINAL, FULL_SET_BUDGET } from './full-set.js';

const SOUND: readonly Workbook[] = [
  FULL_SET_BUDGET, CARRYOVER_FINAL, CENTRAL_FINAL_2023, CENTRAL_BUDGET_2024, JIANGSU_BUDGET_2023, SHANGHAI_BUDGET_2024, SICHUAN_BUDGET_2024,
  ...['lingshou-2021-budget', 'ruoqiang-2024-budget', 'ebian-2021-budget', 'xinping-2021-final.corrected'].map(workbookOf),
];

const resultsOf = (disclosure: Disclosure): Result[] => equationsAcross(disclosure, []).equations.map(evaluate);

/** For each relation: a sound workbook in which it holds with amounts on both sides, and the cell that states it. */
function examples(): Map<string, { workbook: Workbook; result: Result }> {
  const found = new Map<string, { workbook: Workbook; result: Result }>();
  for (const workbook of SOUND) {
    for (const result of resultsOf(recognize(workbook))) {
      const { rule, left, right } = result.equation;
      const printed = left[0]?.fact.amount && right.some((term) => term.fact.amount);
      // 元 against 万元 agree as far as they are printed
      if (!found.has(rule.id) && (result.outcome === 'held' || result.outcome === 'rounding') && printed) found.set(rule.id, { workbook, result });
    }
  }
  return found;
}

describe('relations between tables', () => {
  const byRule = examples();

  for (const relation of ACROSS) {
    it(`${relation.id}: holds in a sound set, is broken by another figure`, () => {
      const example = byRule.get(relation.id);
      assert.ok(example, 'no sound workbook shows this relation');
      const { fact } = example.result.equation.left[0]!;
      const wrong = planted(example.workbook, fact.cell.sheet, fact.cell.address, fact.amount!.value.times(100).plus(7).toNumber());
      const finding = validate(recognize(wrong)).findings.find((entry) => entry.rule === relation.id && entry.cells.some((cell) => cell.sheet === fact.cell.sheet && cell.address === fact.cell.address));
      assert.ok(finding, `not found in ${example.workbook.name} ${fact.cell.sheet}!${fact.cell.address}`);
      assert.equal(finding.severity, relation.severity);
    });
  }

  it('are unique by id and each says on what it rests', () => {
    assert.equal(new Set(ACROSS.map((relation) => relation.id)).size, ACROSS.length);
    assert.ok(ACROSS.every((relation) => relation.basis !== '' && relation.sentence.endsWith('。')));
  });

  it('compare after conversion: 三位小数的万元 against 元', () => {
    const wan = bookOf('2024.xlsx', [
      sheetOf('a', [['部门收支总表'], ['单位：万元'], ['收入', '', '支出', ''], ['项目', '预算数', '项目', '预算数'], ['一、一般公共预算拨款收入', 12.35, '一、教育支出', 12.35], ['本年收入合计', 12.35, '本年支出合计', 12.35], ['收入总计', 12.35, '支出总计', 12.35]]),
      sheetOf('b', [['部门支出总表'], ['单位：元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['', '合计', 123460.5, 123460.5, ''], ['205', '教育支出', 123460.5, 123460.5, '']]),
    ]);
    const results = resultsOf(recognize(wan)).filter((result) => result.equation.rule.id === 'summary-expenditure.current');
    assert.deepEqual(results.map((result) => result.outcome), ['rounding']);
    const wrong = resultsOf(recognize(planted(wan, 'a', 'D6', 12.53))).find((result) => result.equation.rule.id === 'summary-expenditure.current');
    assert.equal(wrong?.outcome, 'failed');
  });

  it('are not computed, and said so, where a table that must be published is not there', () => {
    const without = { ...CENTRAL_FINAL_2023, grids: CENTRAL_FINAL_2023.grids.filter((grid) => !grid.rows.some((row) => row?.some((cell) => cell?.value === '收入决算表'))) };
    const full = validate(recognize(CENTRAL_FINAL_2023));
    const report = validate(recognize(without));
    assert.ok(report.relations.notComputed > full.relations.notComputed);
    assert.ok(report.uncomputed.some((entry) => entry.rule === 'summary-income.current' && entry.missing.includes('income')));
  });
});
