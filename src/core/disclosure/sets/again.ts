import { ALWAYS_PUBLISHED } from '../../taxonomy/required.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { YEAR_OF_TABLE } from '../../taxonomy/words/years.js';
import { ownerNamed } from '../departments.js';
import type { Table } from '../model.js';
import type { Entry } from './entries.js';
import { numberOf, rises } from './numbers.js';

/** Nobody prints them twice, under whatever title. */
const TOTALS: ReadonlySet<TableKind> = new Set<TableKind>(['summary', 'fiscal-summary']);
const YEAR = new RegExp(`${YEAR_OF_TABLE}度?`, 'g');

/** Whether a set that holds these is over where this one stands: a table that each department has once comes again. */
export function comesAgain(set: readonly Entry[], next: Entry): boolean {
  const last = set.at(-1);
  // a table that goes on, or stands twice, is no new set
  const before = next.isAfterGap ? set : set.slice(0, -1);
  if (before.some((entry) => isAgain(entry, next))) return true;
  return next.isAfterGap && last !== undefined && fallsBehind(last, next);
}

/** Whether both hold a table that each department has once. */
export function isAgain(one: Entry, other: Entry): boolean {
  return one.tables.some((table) => other.tables.some((again) => isSameTable(table, again)));
}

function isSameTable(table: Table, again: Table): boolean {
  if (table.kind !== again.kind || !ALWAYS_PUBLISHED.has(table.kind)) return false;
  if (formTitle(table) === formTitle(again)) return true;
  return TOTALS.has(table.kind) && !rises(numberOf(table), numberOf(again));
}

/** The title as the form has it, without the department and the year. */
function formTitle(table: Table): string {
  const name = ownerNamed({ department: null, title: table.title });
  return table.title.slice(name?.length ?? 0).replace(YEAR, '');
}

/** The numbers of the form begin again. */
function fallsBehind(last: Entry, next: Entry): boolean {
  const [before, after] = [numberOf(last.tables.at(-1)!), numberOf(next.tables[0]!)];
  return before !== null && after !== null && before.form === after.form && !rises(before, after);
}
