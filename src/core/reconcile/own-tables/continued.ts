import type { TextCell } from '../../claims/index.js';

export type Rows = readonly (readonly TextCell[])[];

const CONTINUED = /[(（]续[)）]$/;

/** "支出决算表（续）" goes on from "支出决算表". */
export function isContinued(title: string, first: string): boolean {
  return CONTINUED.test(title) && title.replace(CONTINUED, '') === first.replace(CONTINUED, '');
}

/**
 * A table that was too wide for its page, whole again: the columns of the part that goes on stand behind those of the
 * first, without those that name the lines in both. Null where the parts have not the same lines.
 */
export function joined(first: Rows, next: Rows): Rows | null {
  if (first.length !== next.length) return null;
  const width = Math.min(...[...first, ...next].map((row) => row.length));
  let named = 0;
  while (named < width && first.every((row, at) => row[named]!.text === next[at]![named]!.text)) named += 1;
  return named === 0 || named === width ? null : first.map((row, at) => [...row, ...next[at]!.slice(named)]);
}
