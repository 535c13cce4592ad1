import { isOfficeName } from '../taxonomy/offices.js';
import { ALWAYS_PUBLISHED } from '../taxonomy/required.js';
import { partyBefore } from '../taxonomy/words/parties.js';
import { squash } from '../text/squash.js';
import type { Disclosure, Table } from './model.js';

/** Of the tables that every department publishes, so many are a set, and twice under two names two departments' sets. */
export const ENOUGH_KINDS = 3;
/** A set may stand in a workbook once more: last year's, or a 单位's in that of its 部门. */
const MOST_OF_ONE = 2;

/** Whether these are the tables of several departments in one book, each a set of its own: no relation holds between them. */
export function isOfSeveral({ tables }: Pick<Disclosure, 'tables'>): boolean {
  const once = tables.filter(({ kind, hidden }) => !hidden && ALWAYS_PUBLISHED.has(kind));
  const kinds = [...ALWAYS_PUBLISHED].map((kind) => once.filter((table) => table.kind === kind));
  if (kinds.filter((same) => same.length > MOST_OF_ONE).length >= ENOUGH_KINDS) return true;
  return kinds.filter((same) => hasTwoNames(same.map(ownerNamed))).length >= ENOUGH_KINDS;
}

/** Whose a table says it is, beside its title or in it; null where it does not. */
export function ownerNamed({ department, title }: Pick<Table, 'department' | 'title'>): string | null {
  const titled = partyBefore(title);
  return department ?? (titled !== null && isOfficeName(titled) ? titled : null);
}

/** One is a longer way to write the other. */
export function isSameOffice(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/**
 * What of a disclosure is this department's: all of it, unless it is a book of several; null where the book has no set, or more
 * than one, under its name.
 */
export function partOf(disclosure: Disclosure, department: string): Disclosure | null {
  const { departments } = disclosure;
  if (departments === undefined) return disclosure;
  const found = departments.filter(({ document }) => squash(document.department) === squash(department));
  return department !== '' && found.length === 1 ? found[0]! : null;
}

/** The same where it is one department's; of a book of several without a table: it has no figures of one. */
export function ofOne(disclosure: Disclosure): Disclosure {
  return disclosure.departments === undefined ? disclosure : { ...disclosure, tables: [] };
}

function hasTwoNames(names: readonly (string | null)[]): boolean {
  const told = names.filter((name) => name !== null);
  return told.some((one, at) => told.slice(at + 1).some((other) => !isSameOffice(one, other)));
}
