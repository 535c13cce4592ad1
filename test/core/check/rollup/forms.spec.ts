import assert from 'node:assert/strict';
import type { Disclosure, Fact } from '../../../../src/core/disclosure/model.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import { rollUp } from '../../../../src/core/check/rollup/index.js';
import type { Workbook } from '../../../../src/core/sheet/grid.js';
import { workbookOf } from '../../../e2e/fixtures.js';
import { CENTRAL_FINAL_2023 } from '../../../forms/central-final-2023.js';
import { COUNTY_BUDGET_2025 } from '../../../forms/county-budget-2025.js';
import { GUANGDONG_BUDGET_2022 } from '../../../forms/guangdong-budget-2022.js';
import { HUNAN_BUDGET_2023 } from '../../../forms/hunan-budget-2023.js';
import { SICHUAN_BUDGET_2024 } from '../../../forms/sichuan-budget-2024.js';

const SETS: readonly Workbook[] = [
  CENTRAL_FINAL_2023,
  COUNTY_BUDGET_2025,
  GUANGDONG_BUDGET_2022,
  HUNAN_BUDGET_2023,
  SICHUAN_BUDGET_2024,
  ...['ebian-2021-budget', 'lingshou-2021-budget', 'xinping-2021-final.corrected'].map(workbookOf),
];

/** The disclosure with every amount twice as great. */
function doubled(disclosure: Disclosure): Disclosure {
  const twice = (fact: Fact): Fact =>
    fact.amount ? { ...fact, amount: { ...fact.amount, value: fact.amount.value.times(2) } } : fact;
  return {
    ...disclosure,
    tables: disclosure.tables.map((table) => ({
      ...table,
      panels: table.panels.map((panel) => ({
        ...panel,
        rows: panel.rows.map((row) => ({ ...row, facts: row.facts.map(twice) })),
      })),
    })),
  };
}

describe('部门 = Σ 单位 in the forms of the provinces', () => {
  for (const workbook of SETS) {
    it(`holds for two 单位 with the figures of ${workbook.name}, and fails without one of them`, () => {
      const [first, second] = [recognize(workbook), recognize({ ...workbook, name: '另一个.xlsx' })];
      const { findings, counts, reasons } = rollUp({
        department: doubled(first),
        units: [first, second],
        certain: true,
        absent: [],
      });
      assert.deepEqual([findings, reasons, counts.failed], [[], [], 0]);
      assert.ok(counts.checked > 100);
      const alone = rollUp({ department: doubled(first), units: [first], certain: true, absent: [] }).counts;
      // nothing equals nothing still
      assert.equal(alone.failed + alone.held, counts.checked);
      assert.ok(alone.failed > 90);
    });
  }
});
