import type { Cell, Grid, Workbook } from '../../src/core/sheet/grid.js';
import { originOf, type AmountPlace, type Body, type Book, type Layout } from './book.js';
import { mapGrid } from './grid.js';

/** A way in which a workbook may look otherwise and still say the same. */
export interface Change {
  readonly name: string;
  /** Null where the workbook has no place for it. */
  readonly of: (book: Book) => Workbook | null;
  /** Rules that rightly say something of the change itself, or name another cell: they are not compared. */
  readonly says?: readonly string[];
}

/** A change of every sheet with one table. */
export function onTables(
  name: string,
  of: (grid: Grid, layout: Layout) => Grid | null,
  says: readonly string[] = [],
): Change {
  return { name, says, of: (book) => onPages(book, (grid, layout) => (layout ? of(grid, layout) : null)) };
}

/** A change of every sheet with one table whose lines stand one to a row. */
export function onBodies(
  name: string,
  of: (grid: Grid, body: Body, layout: Layout) => Grid | null,
  says: readonly string[] = [],
): Change {
  return {
    name,
    says,
    of: (book) => onPages(book, (grid, layout) => (layout?.body ? of(grid, layout.body, layout) : null)),
  };
}

/** A change of every sheet. */
export function onGrids(name: string, of: (grid: Grid) => Grid | null, says: readonly string[] = []): Change {
  return { name, says, of: (book) => onPages(book, of) };
}

/** A change of amount cells; undefined leaves the cell as it is. */
export function onAmounts(
  name: string,
  of: (cell: Cell, place: AmountPlace, index: number) => Cell | undefined,
  says: readonly string[] = [],
): Change {
  return onKnown(name, ({ amounts }, origin) => amounts.get(origin), of, says);
}

/** A change of the cells that label lines. */
export function onLabels(name: string, of: (text: string) => string, says: readonly string[] = []): Change {
  return onKnown(
    name,
    ({ labels }, origin) => labels.has(origin) || undefined,
    (cell) =>
      typeof cell.value === 'string' && of(cell.value) !== cell.value ? { ...cell, value: of(cell.value) } : undefined,
    says,
  );
}

/** A change of the cells that hold 科目 codes and nothing else. */
export function onCodes(name: string, of: (code: string) => string | number, says: readonly string[] = []): Change {
  return onKnown(
    name,
    ({ codes }, origin) => codes.has(origin) || undefined,
    (cell) => (/^\d+$/.test(String(cell.value)) ? { ...cell, value: of(String(cell.value)) } : undefined),
    says,
  );
}

/** A change of every text of the workbook. */
export function onTexts(name: string, of: (text: string) => string, says: readonly string[] = []): Change {
  return onKnown(
    name,
    () => true,
    (cell) =>
      typeof cell.value === 'string' && of(cell.value) !== cell.value ? { ...cell, value: of(cell.value) } : undefined,
    says,
  );
}

function onKnown<T extends object | true>(
  name: string,
  find: (book: Book, origin: string) => T | undefined,
  of: (cell: Cell, found: T, index: number) => Cell | undefined,
  says: readonly string[],
): Change {
  return {
    name,
    says,
    of: (book) => {
      let index = 0;
      return onPages(book, (grid) => {
        let changed = false;
        const result = mapGrid(grid, (cell) => {
          const found = cell && find(book, originOf(cell) ?? '');
          if (cell === undefined || found === undefined) return cell;
          index += 1;
          const other = of(cell, found, index);
          if (other !== undefined) changed = true;
          return other ?? cell;
        });
        return changed ? result : null;
      });
    },
  };
}

function onPages({ workbook, pages }: Book, of: (grid: Grid, layout: Layout | null) => Grid | null): Workbook | null {
  const grids = pages.map(({ grid, layout }) => of(grid, layout));
  if (grids.every((grid) => grid === null)) return null;
  return { ...workbook, grids: grids.map((grid, index) => grid ?? pages[index]!.grid) };
}
