import { isOfficeName } from '../taxonomy/offices.js';
import { ALWAYS_PUBLISHED } from '../taxonomy/required.js';
import { partyBefore } from '../taxonomy/words/parties.js';
import type { Disclosure, Table } from './model.js';

/** Of the tables that every department publishes, so many twice under two names are two departments' sets. */
const ENOUGH_KINDS = 3;
/** A set may stand in a workbook once more: last year's, or a 单位's in that of its 部门. */
const MOST_OF_ONE = 2;

/** Whether these are the tables of several departments in one book, each a set of its own: no relation holds between them. */
export function isOfSeveral({ tables }: Pick<Disclosure, 'tables'>): boolean {
  const once = tables.filter(({ kind, hidden }) => !hidden && ALWAYS_PUBLISHED.has(kind));
  const kinds = [...ALWAYS_PUBLISHED].map((kind) => once.filter((table) => table.kind === kind));
  if (kinds.filter((same) => same.length > MOST_OF_ONE).length >= ENOUGH_KINDS) return true;
  return kinds.filter((same) => hasTwoNames(same.map(nameOf))).length >= ENOUGH_KINDS;
}

function nameOf({ department, title }: Table): string | null {
  const titled = partyBefore(title);
  return department ?? (titled !== null && isOfficeName(titled) ? titled : null);
}

/** Neither is a longer way to write the other. */
function hasTwoNames(names: readonly (string | null)[]): boolean {
  const told = names.filter((name) => name !== null);
  return told.some((one, at) => told.slice(at + 1).some((other) => !one.includes(other) && !other.includes(one)));
}
