import { readdirSync } from 'node:fs';
import type { Cell, Grid, Workbook } from '../../../src/core/sheet/grid.js';
import { workbookOf } from '../../e2e/fixtures.js';
import type { Faults } from '../../office-host/simulated-host.js';

/** A workbook, and how its Excel behaves. */
export interface Case {
  readonly name: string;
  readonly workbook: Workbook;
  readonly faults?: Faults;
}

const FIXTURES = readdirSync(new URL('../../fixtures/', import.meta.url))
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.slice(0, -'.xlsx'.length));

/** What Excel on the web lets through at once. */
const WEB: Faults = { limit: 5 * 1024 * 1024 };

export function cases(): Case[] {
  const [first, second] = [sheetsOf(300), { name: '大表.xlsx', grids: lists(10, 1_800, 10) }];
  return [
    ...FIXTURES.map((name) => ({ name, workbook: workbookOf(name) })),
    { name: '300 sheets', workbook: first },
    { name: '300 sheets, on the web', workbook: first, faults: WEB },
    { name: '180,000 cells', workbook: second },
    { name: '180,000 cells, on the web', workbook: second, faults: WEB },
  ];
}

/** The tables of a fixture among lists that are none. */
function sheetsOf(count: number): Workbook {
  const { grids } = workbookOf('xinping-2021-final');
  return { name: '很多表.xlsx', grids: [...grids, ...lists(count - grids.length, 40, 6)] };
}

/** Sheets of labels and amounts. */
function lists(sheets: number, rows: number, columns: number): Grid[] {
  const line = (row: number): Cell[] =>
    Array.from({ length: columns }, (_, column) =>
      column === 0 ? { value: `第${row + 1}项支出` } : { value: row + column / 4, format: '#,##0.00' },
    );
  const grid = (at: number): Grid => ({
    name: `明细${at + 1}`,
    hidden: false,
    merges: [],
    rows: Array.from({ length: rows }, (_, row) => line(row)),
  });
  return Array.from({ length: sheets }, (_, at) => grid(at));
}
