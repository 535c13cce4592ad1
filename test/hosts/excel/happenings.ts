import type { CellValue, Grid, Workbook } from '../../../src/core/sheet/grid.js';
import { PLAIN, sheet, workbook } from './sheets.js';

/** What the user of an open workbook does, whatever program has it open. */
export interface OpenWorkbookUser {
  types(sheet: string, cells: Readonly<Record<string, CellValue>>): void;
  recomputes(sheet: string, cells: Readonly<Record<string, CellValue>>): void;
  pastes(sheet: string, area: string, cells: Readonly<Record<string, CellValue>>): void;
  addsSheet(grid: Grid): void;
  deletesSheet(name: string): void;
  renames(sheet: string, name: string): void;
}

/** Two sheets, the second with a formula that reads the first. */
export const TWO: Workbook = workbook(
  sheet('表1', [
    ['合计', 30, null],
    ['甲', 10],
    ['乙', 20],
  ]),
  { ...PLAIN, name: '表2', rows: [[{ value: 30, formula: '表1!B1' }]] },
);

/** Changes of the two sheets that every program tells of. */
export const HAPPENINGS: readonly (readonly [what: string, happens: (user: OpenWorkbookUser) => void])[] = [
  ['a cell is typed into', (user) => user.types('表1', { B2: 11 })],
  ['the last cell of a row, and of the sheet, is emptied', (user) => user.types('表1', { B3: null, A3: null })],
  ['a cell is filled beyond all others', (user) => user.types('表1', { F9: '备注' })],
  ['a range is pasted', (user) => user.pastes('表1', 'A2:B3', { A2: '丙', B2: 1, A3: '丁', B3: 29 })],
  ['a formula is computed anew', (user) => user.recomputes('表2', { A1: 31 })],
  ['a sheet is added', (user) => user.addsSheet(sheet('表3', [['合计', 1]]))],
  ['a sheet is deleted', (user) => user.deletesSheet('表1')],
  [
    'all of it at once, and a sheet is renamed',
    (user) => {
      user.types('表1', { B2: 11 });
      user.addsSheet(sheet('表3', [['合计', 1]]));
      user.deletesSheet('表2');
      user.renames('表1', '公开01表');
      user.types('公开01表', { B3: 21 });
    },
  ],
];
