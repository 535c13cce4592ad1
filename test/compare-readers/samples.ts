import { readdirSync, readFileSync } from 'node:fs';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { CENTRAL_BUDGET_2024 } from '../forms/central-budget-2024.js';
import { CENTRAL_FINAL_2023 } from '../forms/central-final-2023.js';
import { COUNTY_BUDGET_2025 } from '../forms/county-budget-2025.js';
import { GUANGDONG_BUDGET_2022 } from '../forms/guangdong-budget-2022.js';
import { HUBEI_BUDGET_2024 } from '../forms/hubei-budget-2024.js';
import { HUNAN_BUDGET_2023 } from '../forms/hunan-budget-2023.js';
import { JIANGSU_BUDGET_2023 } from '../forms/jiangsu-budget-2023.js';
import { SHANGHAI_BUDGET_2024 } from '../forms/shanghai-budget-2024.js';
import { SICHUAN_BUDGET_2024 } from '../forms/sichuan-budget-2024.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);

export const FORMS: readonly Workbook[] = [
  CENTRAL_BUDGET_2024,
  CENTRAL_FINAL_2023,
  COUNTY_BUDGET_2025,
  GUANGDONG_BUDGET_2022,
  HUBEI_BUDGET_2024,
  HUNAN_BUDGET_2023,
  JIANGSU_BUDGET_2023,
  SHANGHAI_BUDGET_2024,
  SICHUAN_BUDGET_2024,
];

/** Number formats that finance desks use, with values of every sign. */
export const FORMATS: Workbook = {
  name: '格式.xlsx',
  grids: [
    {
      name: '格式',
      hidden: false,
      merges: [],
      rows: [
        'General',
        '0',
        '0.00',
        '#,##0.00',
        '0.00_ ',
        '#,##0.00_);[Red]\\(#,##0.00\\)',
        '0.00%',
        '0\\.0,',
        '0\\.00,',
        '0.00,,',
        '0\\.0,"万元"',
        '0.00"元"',
        '0.00;-0.00;;@',
        '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
      ].map((format) => [
        { value: format.replace(/"/g, '') },
        ...[8420700, -1234.5, 0].map((value) => ({ value, format })),
      ]),
    },
  ],
};

export function fixtures(): readonly {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}[] {
  return readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => {
      const bytes = new Uint8Array(readFileSync(new URL(name, FIXTURES)));
      return { name, bytes, workbook: readWorkbook(bytes, name) };
    });
}
