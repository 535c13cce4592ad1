import { parseAddress } from '../../core/sheet/address.js';
import type { Range } from '../../core/sheet/grid.js';

/** What has changed in the open workbook since it was read, by the ids of its sheets. */
export interface Changes {
  /** Addresses of cells; null where anything on the sheet may be another. A sheet that is new is among these. */
  readonly touched: ReadonlyMap<string, readonly string[] | null>;
  readonly deleted: ReadonlySet<string>;
  /** Some of it was changed by somebody else who has the workbook open. */
  readonly byOthers: boolean;
}

export const NO_CHANGES: Changes = { touched: new Map(), deleted: new Set(), byOthers: false };

export function isNothing({ touched, deleted }: Changes): boolean {
  return touched.size === 0 && deleted.size === 0;
}

export function touch(changes: Changes, sheet: string, addresses: readonly string[] | null, byOthers = false): Changes {
  const before = changes.touched.get(sheet);
  const all = before === null || addresses === null ? null : [...(before ?? []), ...addresses];
  return {
    ...changes,
    touched: new Map(changes.touched).set(sheet, all),
    byOthers: changes.byOthers || byOthers,
  };
}

export function remove({ touched, deleted, byOthers }: Changes, sheet: string, others: boolean): Changes {
  const left = new Map(touched);
  left.delete(sheet);
  return { touched: left, deleted: new Set(deleted).add(sheet), byOthers: byOthers || others };
}

/** Both, one after the other. */
export function join(first: Changes, second: Changes): Changes {
  let all = first;
  for (const [sheet, addresses] of second.touched) all = touch(all, sheet, addresses, second.byOthers);
  for (const sheet of second.deleted) all = remove(all, sheet, second.byOthers);
  return all;
}

/** More cells or pieces than this are read with the rest of their sheet: less is asked so, if more is answered. */
const MOST_CELLS = 4_000;
const MOST_PIECES = 40;

/**
 * The ranges that addresses name ("A1", "B2:C3,E5"), each once; null where they are whole rows or columns, or so many
 * cells that the sheet had better be read anew.
 */
export function piecesOf(addresses: readonly string[]): readonly Range[] | null {
  const names = [...new Set(addresses.flatMap((address) => address.split(',')))];
  const pieces = names.map(rangeIn);
  if (pieces.length > MOST_PIECES || pieces.some((piece) => piece === null)) return null;
  const ranges = pieces as readonly Range[];
  const cells = ranges.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  return cells > MOST_CELLS ? null : ranges;
}

function rangeIn(name: string): Range | null {
  const [first, last] = name.slice(name.lastIndexOf('!') + 1).split(':');
  const from = parseAddress(first!);
  const to = parseAddress(last ?? first!);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}
