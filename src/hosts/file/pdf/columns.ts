import { SAME_LINE } from './ruling.js';
import type { PageTable } from './table-cells.js';

/** Places of the columns of two parts of one table; null where they are not the same columns. */
export function commonColumns(one: readonly number[], other: readonly number[]): readonly number[] | null {
  if (!near(one[0]!, other[0]!) || !near(one.at(-1)!, other.at(-1)!)) return null;
  if (isWithin(other, one)) return one;
  // a part whose cells are merged has fewer
  return isWithin(one, other) ? other : null;
}

function isWithin(few: readonly number[], many: readonly number[]): boolean {
  return few.every((x) => many.some((other) => near(x, other)));
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_LINE;
}

/** The same table counted in these columns, among them its own. */
export function onColumns(table: PageTable, xs: readonly number[]): PageTable {
  if (xs.length === table.xs.length) return { ...table, xs };
  const indices = table.xs.map((x) => xs.findIndex((other) => near(x, other)));
  return {
    ...table,
    xs,
    texts: table.texts.map((cell) => ({
      ...cell,
      left: indices[cell.left]!,
      right: indices[cell.right + 1]! - 1,
    })),
  };
}

/** Rows of the same heights at the same places of the page. */
export function sameRows(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((y, at) => Math.abs(y - other[at]!) <= SAME_LINE);
}
