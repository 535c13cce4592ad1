import type { Table } from '../disclosure/model.js';
import type { Cell, Grid } from '../sheet/grid.js';
import { squash } from '../text/squash.js';
import { isUnitStatement } from '../taxonomy/units.js';
import { gather } from '../sheet/gather.js';

/** A version or a ratio on a cover is no table. */
const FEWEST = 3;
const PRINTED_AMOUNT = /^[-−－]?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d{2}$/;

/**
 * Sheets in sight that hold amounts and no recognized table: something there was not read. Where no unit is stated,
 * whole numbers are none.
 */
export function looseAmountsIn(
  grids: readonly Grid[],
  tables: readonly Table[],
): { readonly sheet: string; readonly amounts: number }[] {
  const recognized = new Set(tables.map(({ sheet }) => sheet));
  return gather(
    grids.filter(({ name, hidden }) => !hidden && !recognized.has(name)),
    (grid) => {
      const whole = statesUnit(grid);
      let amounts = 0;
      for (const row of grid.rows)
        for (const cell of row ?? []) if (looksLikeAmount(cell) || (whole && isWholeNumber(cell))) amounts += 1;
      return amounts < FEWEST ? [] : [{ sheet: grid.name, amounts }];
    },
  );
}

/** Codes, ordinals and pages are whole numbers. */
function looksLikeAmount(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.error) return false;
  return typeof cell.value === 'number'
    ? !Number.isInteger(cell.value)
    : typeof cell.value === 'string' && PRINTED_AMOUNT.test(cell.value.trim());
}

/** 单位：万元 above a head; a table of contents states none. */
function statesUnit({ rows }: Grid): boolean {
  return rows
    .slice(0, HEAD_ROWS)
    .some(
      (row) => row?.some((cell) => typeof cell?.value === 'string' && isUnitStatement(squash(cell.value))) === true,
    );
}

const HEAD_ROWS = 8;

function isWholeNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' && cell.value !== 0 && Number.isInteger(cell.value);
}
