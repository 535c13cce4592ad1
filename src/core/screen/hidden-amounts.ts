import type { HiddenAmounts } from '../disclosure/screening.js';
import { addressOf } from '../sheet/address.js';
import type { CellRef, Grid } from '../sheet/grid.js';
import type { IsAmount } from './amount-cells.js';

/**
 * Amounts in a hidden sheet, or in hidden rows and columns of one that is shown, or that their number format (;;;) does
 * not show. Codes, ordinals and zeros are none.
 */
export function hiddenAmountsIn(grid: Grid, isAmount: IsAmount): HiddenAmounts[] {
  if (grid.hidden)
    return found(
      'sheet',
      grid,
      amountsOf(grid, isAmount, () => true),
    );
  const rows = new Set(grid.hiddenRows ?? []);
  const columns = new Set(grid.hiddenColumns ?? []);
  const inSight = (row: number, column: number): boolean => !rows.has(row) && !columns.has(column);
  return [
    ...(rows.size === 0
      ? []
      : found(
          'row',
          grid,
          amountsOf(grid, isAmount, (row) => rows.has(row)),
        )),
    ...(columns.size === 0
      ? []
      : found(
          'column',
          grid,
          amountsOf(grid, isAmount, (row, column) => columns.has(column) && !rows.has(row)),
        )),
    ...found(
      'format',
      grid,
      amountsOf(grid, isAmount, (row, column) => grid.rows[row]?.[column]?.shown === '' && inSight(row, column)),
    ),
  ];
}

function found(place: HiddenAmounts['place'], grid: Grid, cells: readonly CellRef[]): HiddenAmounts[] {
  return cells.length === 0 ? [] : [{ place, sheet: grid.name, cells }];
}

/** Cells with a table's amount other than zero, and numbers beside the tables that have decimals. */
function amountsOf(grid: Grid, isAmount: IsAmount, isHidden: (row: number, column: number) => boolean): CellRef[] {
  const cells: CellRef[] = [];
  grid.rows.forEach((row, rowIndex) =>
    row?.forEach((cell, column) => {
      if (cell === undefined || !isHidden(rowIndex, column) || cell.value === null) return;
      const amount =
        typeof cell.value === 'number'
          ? cell.value !== 0 && (!Number.isInteger(cell.value) || isAmount(grid.name, rowIndex, column))
          : /[1-9１-９]/.test(String(cell.value)) && isAmount(grid.name, rowIndex, column);
      if (amount) cells.push({ sheet: grid.name, address: addressOf(rowIndex, column) });
    }),
  );
  return cells;
}
