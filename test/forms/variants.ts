import type { Cell, Grid, Range, Workbook } from '../../src/core/sheet/grid.js';
import { mapCells } from './builder.js';

/** The same workbook as other hosts, exporters and hands would give it. None of these changes what it says. */
export const VARIANTS: readonly { readonly name: string; readonly of: (workbook: Workbook) => Workbook }[] = [
  { name: 'as it is', of: (workbook) => workbook },
  { name: 'without merges', of: (workbook) => mapGrids(workbook, (grid) => ({ ...grid, merges: [] })) },
  { name: 'with amounts as grouped text', of: (workbook) => mapCells(workbook, (cell) => asText(cell, grouped)) },
  {
    name: 'with amounts in full-width digits',
    of: (workbook) => mapCells(workbook, (cell) => asText(cell, (value) => fullWidth(value.toFixed(2)))),
  },
  {
    name: 'with a dash for every zero',
    of: (workbook) => mapCells(workbook, (cell) => (cell?.value === 0 ? { value: '—' } : cell)),
  },
  {
    name: 'with a blank for every zero',
    of: (workbook) => mapCells(workbook, (cell) => (cell?.value === 0 ? undefined : cell)),
  },
  { name: 'with a leading blank column', of: (workbook) => mapGrids(workbook, (grid) => shifted(grid, 0, 1)) },
  { name: 'with leading blank rows', of: (workbook) => mapGrids(workbook, (grid) => shifted(grid, 2, 0)) },
  { name: 'with a blank row below every row of the title', of: (workbook) => mapGrids(workbook, afterTitle) },
  {
    name: 'with codes as numbers',
    of: (workbook) =>
      mapCells(workbook, (cell) =>
        typeof cell?.value === 'string' && /^\d{1,7}$/.test(cell.value) ? { value: Number(cell.value) } : cell,
      ),
  },
  {
    name: 'with lines indented',
    of: (workbook) =>
      mapCells(workbook, (cell, row, _, grid) =>
        typeof cell?.value === 'string' && isDataRow(grid, row) ? { value: `  ${cell.value} ` } : cell,
      ),
  },
  {
    name: 'with binary noise in amounts',
    of: (workbook) =>
      mapCells(workbook, (cell) =>
        typeof cell?.value === 'number' && !Number.isInteger(cell.value)
          ? { value: cell.value * (1 + 2 ** -52) }
          : cell,
      ),
  },
  {
    name: 'with a second note below',
    of: (workbook) =>
      mapGrids(workbook, (grid) => ({
        ...grid,
        rows: [...grid.rows, [{ value: '　　2.本表金额转换为万元时，因四舍五入可能存在尾差。' }]],
      })),
  },
  {
    name: 'with a short second note below',
    of: (workbook) =>
      mapGrids(workbook, (grid) => ({ ...grid, rows: [...grid.rows, [{ value: '2.本表金额可能存在尾数误差' }]] })),
  },
  {
    name: 'with a signature below',
    of: (workbook) =>
      mapGrids(workbook, (grid) => ({
        ...grid,
        rows: [...grid.rows, [{ value: '单位负责人：' }, undefined, { value: '财务负责人：' }, { value: '制表人：' }]],
      })),
  },
  {
    name: 'with spaces inside words',
    of: (workbook) =>
      mapCells(workbook, (cell) =>
        typeof cell?.value === 'string' && /^[一-龥]{2,4}$/.test(cell.value)
          ? { value: [...cell.value].join('　') }
          : cell,
      ),
  },
];

/** Merges undone and their value filled into every cell, as some exporters do. */
export function filledMerges(workbook: Workbook): Workbook {
  return mapGrids(workbook, repeated);
}

function mapGrids(workbook: Workbook, change: (grid: Grid) => Grid): Workbook {
  return { ...workbook, grids: workbook.grids.map(change) };
}

function isDataRow(grid: Grid, row: number): boolean {
  return grid.rows[row]!.some((cell) => typeof cell?.value === 'number');
}

/** Amounts, not codes, ordinals and years: numbers with a fraction or of more than seven digits. */
function asText(cell: Cell | undefined, print: (value: number) => string): Cell | undefined {
  return typeof cell?.value === 'number' && !(Number.isInteger(cell.value) && Math.abs(cell.value) < 9_999_999)
    ? { value: print(cell.value) }
    : cell;
}

function grouped(value: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function fullWidth(text: string): string {
  return text.replace(/[\d.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function shifted(grid: Grid, down: number, right: number): Grid {
  return {
    ...grid,
    merges: grid.merges.map((merge): Range => ({
      top: merge.top + down,
      bottom: merge.bottom + down,
      left: merge.left + right,
      right: merge.right + right,
    })),
    rows: [
      ...Array.from({ length: down }, () => undefined),
      ...grid.rows.map((cells) => cells && [...Array.from({ length: right }, () => undefined), ...Array.from(cells)]),
    ],
  };
}

function afterTitle(grid: Grid): Grid {
  const move = (row: number): number => (row === 0 ? 0 : row + 1);
  return {
    ...grid,
    merges: grid.merges.map((merge): Range => ({ ...merge, top: move(merge.top), bottom: move(merge.bottom) })),
    rows: [grid.rows[0], undefined, ...grid.rows.slice(1)],
  };
}

function repeated(grid: Grid): Grid {
  const source = (row: number, column: number): Cell | undefined => {
    const merge = grid.merges.find(
      (range) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
    return merge ? grid.rows[merge.top]?.[merge.left] : grid.rows[row]?.[column];
  };
  return {
    ...grid,
    merges: [],
    rows: grid.rows.map((cells, row) => cells && Array.from(cells, (_, column) => source(row, column))),
  };
}
