import { ENOUGH_KINDS, isSameOffice, ownerNamed } from '../departments.js';
import type { Disclosure, Table } from '../model.js';
import { gather } from '../../sheet/gather.js';

/** A sheet with tables in a book of several departments. */
export interface Entry {
  /** Its place among all sheets, zero-based. */
  readonly at: number;
  readonly tables: readonly Table[];
  /** Whose it says it is; null where it does not, or where the name is more likely a slip. */
  readonly owner: string | null;
  /** Pages or tables that are not read stand between it and the one before. */
  readonly isAfterGap: boolean;
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** Such pages stand behind the last one. */
  readonly endsInGap: boolean;
}

/** @param sheets names of all sheets, in order */
export function entriesOf({ tables, unrecognized, screening }: Disclosure, sheets: readonly string[]): Entries {
  const unknown = new Set([
    ...gather(unrecognized, ({ sheet, unread }) => (unread === undefined ? [] : [sheet])),
    ...(screening?.looseAmounts ?? []).map(({ sheet }) => sheet),
  ]);
  const found: Omit<Entry, 'owner'>[] = [];
  let isAfterGap = false;
  for (const [at, sheet] of sheets.entries()) {
    const own = tables.filter((table) => table.sheet === sheet && !table.hidden);
    if (own.length > 0) found.push({ at, tables: own, isAfterGap });
    isAfterGap = own.length > 0 ? false : isAfterGap || unknown.has(sheet);
  }
  const owners = ownersOf(found.map((one) => one.tables.map(ownerNamed).find((name) => name !== null) ?? null));
  return { entries: found.map((one, index) => ({ ...one, owner: owners[index]! })), endsInGap: isAfterGap };
}

/**
 * Names without those that stand on a single table, and on few tables amid another's: slips, or whatever else, but no sign of
 * another set.
 */
function ownersOf(names: readonly (string | null)[]): (string | null)[] {
  const runs: { readonly name: string; readonly at: number[] }[] = [];
  for (const [at, name] of names.entries()) {
    const run = runs.at(-1);
    if (name === null) continue;
    if (run && isSameOffice(run.name, name)) run.at.push(at);
    else runs.push({ name, at: [at] });
  }
  const count = (name: string): number => names.filter((one) => one !== null && isSameOffice(one, name)).length;
  const slips = runs.filter((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const isAmid = before !== undefined && after !== undefined && isSameOffice(before.name, after.name);
    return count(run.name) < 2 || (isAmid && run.at.length < ENOUGH_KINDS);
  });
  const slipped = new Set(gather(slips, ({ at }) => at));
  return names.map((name, at) => (slipped.has(at) ? null : name));
}
