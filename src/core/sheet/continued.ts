import type { Cell, Grid } from './grid.js';

const CONTINUED = /[(（]续表?[)）]$/;

/** "支出决算表（续）" goes on from "支出决算表". */
export function isContinued(title: string, first: string): boolean {
  return CONTINUED.test(title) && title.replace(CONTINUED, '') === first.replace(CONTINUED, '');
}

/**
 * How many columns at the left of two parts of one table name the lines in both; null where the parts have not the same
 * lines, or nothing else.
 *
 * @param texts of both parts, row by row
 */
export function columnsInBoth(
  first: readonly (readonly string[])[],
  next: readonly (readonly string[])[],
): number | null {
  if (first.length !== next.length) return null;
  const width = Math.min(...[...first, ...next].map((row) => row.length));
  let named = 0;
  while (named < width && first.every((row, at) => row[named] === next[at]![named])) named += 1;
  return named === 0 || named === width ? null : named;
}

/**
 * Tables of a page that were too wide for it, whole again: the columns of the part that goes on stand behind those of
 * the first, without those that name the lines in both.
 */
export function withContinued(grids: readonly Grid[]): Grid[] {
  const whole: Grid[] = [];
  for (const grid of grids) {
    const last = whole.at(-1);
    const both = last && joined(last, grid);
    if (both) whole[whole.length - 1] = both;
    else whole.push(grid);
  }
  return whole;
}

function joined(first: Grid, next: Grid): Grid | null {
  const [top, nextTop] = [titleRow(first), titleRow(next)];
  if (top === null || nextTop === null || !isContinued(nextTop.title, top.title)) return null;
  const above = linesAbove(first);
  if (above !== linesAbove(next)) return null;
  const [body, nextBody] = [textsFrom(first, above), textsFrom(next, above)];
  const named = columnsInBoth(body, nextBody);
  if (named === null) return null;
  const width = body[0]!.length;
  const right = width - named;
  const over = new Set(next.merges.filter(({ top: row }) => row < above));
  return {
    ...first,
    rows: first.rows.map((row, at) =>
      at < above
        ? row
        : [...Array.from({ length: width }, (_, column) => row?.[column]), ...cellsFrom(next, at, named)],
    ),
    merges: [
      ...first.merges.map((it) => (it.top < above ? { ...it, right: it.right + nextBody[0]!.length - named } : it)),
      ...next.merges
        .filter((it) => !over.has(it) && it.left >= named)
        .map((it) => ({ ...it, left: it.left + right, right: it.right + right })),
    ],
  };
}

function cellsFrom({ rows }: Grid, at: number, named: number): (Cell | undefined)[] {
  return Array.from(rows[at] ?? []).slice(named);
}

function titleRow({ rows }: Grid): { readonly title: string } | null {
  const filled = (rows[0] ?? []).filter((cell) => textOf(cell) !== '');
  return filled.length === 1 ? { title: textOf(filled[0]) } : null;
}

/** Rows of a single cell: title, number, department and unit. */
function linesAbove({ rows }: Grid): number {
  const first = rows.findIndex((row) => (row ?? []).filter((cell) => textOf(cell) !== '').length > 1);
  return first < 0 ? rows.length : first;
}

function textsFrom({ rows }: Grid, above: number): string[][] {
  const body = Array.from(rows).slice(above);
  const width = Math.max(0, ...body.map((row) => row?.length ?? 0));
  return body.map((row) => Array.from({ length: width }, (_, column) => textOf(row?.[column])));
}

function textOf(cell: Cell | undefined): string {
  return String(cell?.value ?? '').replace(/\s/g, '');
}
