import { planted, sheetOf, workbookOf } from '../../../forms/builder.js';
import type { Workbook } from '../../../../src/core/sheet/grid.js';
import { CENTRAL_FINAL_2023 } from '../../../forms/central-final-2023.js';
import { COUNTY_BUDGET_2025 } from '../../../forms/county-budget-2025.js';
import { lastYear } from '../../../forms/last-year.js';
import { edit, slip, type Example } from './example.js';

const put = (workbook: Workbook, values: Readonly<Record<string, number>>): Workbook =>
  Object.entries(values).reduce(
    (changed, [cell, value]) => planted(changed, ...(cell.split('!') as [string, string]), value),
    workbook,
  );

/** The budget of the year before, with the 三公 that the budget of 2025 repeats. */
export const COUNTY_BUDGET_2024 = put(lastYear(COUNTY_BUDGET_2025, 1), {
  '三公!C5': 190,
  '三公!C7': 42,
  '三公!C8': 148,
  '三公!C9': 148,
});

/**
 * The final accounts of the year before, which carry on what those of 2023 bring forward: 70 in all, of 财政拨款 30 + 10,
 * by 科目 10.
 */
export const CENTRAL_FINAL_2022 = put(lastYear(CENTRAL_FINAL_2023, 1), {
  '公开04表!F34': 40,
  '公开04表!G34': 30,
  '公开04表!H34': 10,
  '公开07表!H7': 10,
  '公开07表!H8': 10,
  '公开07表!H9': 10,
  '公开07表!H10': 10,
});

/** The same with 1.5 of 国有资本经营 carried over, in both years. */
const STATE_CAPITAL = {
  final: planted(CENTRAL_FINAL_2023, '公开04表', 'C37', 1.5),
  prior: planted(CENTRAL_FINAL_2022, '公开04表', 'I34', 1.5),
};

type Written = string | number;

/** 三公 alone: what its two columns are called, and 合计, 公务接待费 and 公务用车运行维护费 in both. */
export function threePublic(
  year: number,
  type: '预算' | '决算',
  heads: readonly [string, string],
  ...[total, reception, vehicles]: readonly (readonly [Written, Written])[]
): Workbook {
  return workbookOf(`${year}年部门${type}.xlsx`, [
    sheetOf('三公', [
      [`${year}年“三公”经费支出${type}表`],
      ['部门：某某县水利局', '单位：万元'],
      ['项目', ...heads],
      ['合计', ...total!],
      ['公务接待费', ...reception!],
      ['公务用车运行维护费', ...vehicles!],
    ]),
  ]);
}

const BUDGET_2023 = threePublic(2023, '预算', ['上年数', '本年预算数'], [81.5, 80.5], [31, 30], [50.5, 50.5]);
const FINAL_2023 = threePublic(2023, '决算', ['年初预算数', '决算数'], [80.5, 78.25], [30, 28.25], [50.5, 50]);
const BUDGET_2024 = threePublic(2024, '预算', ['上年数', '本年预算数'], [80.5, 80.5], [30, 30], [50.5, 50.5]);
const BUDGET_2024_ON_FINAL = threePublic(
  2024,
  '预算',
  ['上年决算数', '本年预算数'],
  [78.25, 80.5],
  [28.25, 30],
  [50, 50.5],
);

/** A workbook of another department than last year's. */
export const OTHER_DEPARTMENT: Example = {
  ...edit(BUDGET_2024, '三公!A2', '部门：某某县林业局', ''),
  prior: BUDGET_2023,
};

const beside = (prior: Workbook, example: Example): Example => ({ ...example, prior });

/** Relations with another workbook: what is wrong is wrong in this year's, the other is as it is. */
export const PRIOR_EXAMPLES: Readonly<Record<string, Example>> = {
  'prior.year': beside(BUDGET_2023, slip(BUDGET_2024, '三公!B5', 3, '三公!B5', 3, 30)),
  'prior.budget': beside(COUNTY_BUDGET_2024, slip(COUNTY_BUDGET_2025, '三公!B7', 24, '三公!B7', 24, 42)),
  'prior.final': beside(FINAL_2023, slip(BUDGET_2024_ON_FINAL, '三公!B6', 500, '三公!B6', 500, 50)),
  'prior.planned': beside(BUDGET_2023, slip(FINAL_2023, '三公!B4', 85.5, '三公!B4', 85.5, 80.5)),
  'prior.opening.summary': beside(
    CENTRAL_FINAL_2022,
    slip(CENTRAL_FINAL_2023, '公开01表!C35', 77, '公开01表!C35', 77, 70),
  ),
  'prior.opening.fiscal': beside(
    CENTRAL_FINAL_2022,
    slip(CENTRAL_FINAL_2023, '公开04表!C34', 44, '公开04表!C34', 44, 40),
  ),
  'prior.opening.fiscal.general': beside(
    CENTRAL_FINAL_2022,
    slip(CENTRAL_FINAL_2023, '公开04表!C35', 3, '公开04表!C35', 3, 30),
  ),
  'prior.opening.fiscal.fund': beside(
    CENTRAL_FINAL_2022,
    slip(CENTRAL_FINAL_2023, '公开04表!C36', 1, '公开04表!C36', 1, 10),
  ),
  'prior.opening.fiscal.state-capital': beside(
    STATE_CAPITAL.prior,
    slip(STATE_CAPITAL.final, '公开04表!C37', 5.1, '公开04表!C37', 5.1, 1.5),
  ),
  'prior.opening.lines': beside(CENTRAL_FINAL_2022, slip(CENTRAL_FINAL_2023, '公开07表!C10', 1, '公开07表!C10', 1, 10)),
  // 合计 from 80.5 to 86.5 is 7.5 %, 公务接待费 from 30 to 36 is 20 %
  'prior.change': beside(BUDGET_2023, {
    ...edit(BUDGET_2024, '三公!C5', 36),
    wrong: put(BUDGET_2024, { '三公!C4': 86.5, '三公!C5': 36 }),
  }),
};
