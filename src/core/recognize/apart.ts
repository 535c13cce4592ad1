import type { Disclosure, DocumentIdentity } from '../disclosure/model.js';
import { setsOf, type TableSet } from '../disclosure/sets/index.js';
import { hasUnreadPages } from '../disclosure/query.js';
import type { Workbook } from '../sheet/grid.js';
import { recognizeAsOne } from './as-one.js';
import { gather } from '../sheet/gather.js';

/**
 * A book of several departments: each set of tables recognized as if it were a file of its own.
 *
 * @param whole the same as if it were of one
 */
export function recognizeApart(workbook: Workbook, whole: Disclosure): Disclosure {
  const sheets = workbook.grids.map(({ name }) => name);
  const departments = setsOf(whole, sheets).map((set) => departmentOf(workbook, set));
  const owned = new Set(gather(departments, ({ tables }) => tables.map(({ sheet }) => sheet)));
  const tables = [
    ...gather(departments, (one) => one.tables),
    ...whole.tables.filter(({ sheet }) => !owned.has(sheet)),
  ];
  const places = new Map(sheets.map((sheet, at) => [sheet, at]));
  return {
    ...whole,
    document: { ...whole.document, department: '', year: commonYear(departments) },
    tables: tables.sort((left, right) => places.get(left.sheet)! - places.get(right.sheet)!),
    departments,
  };
}

/** Of what is no table the whole book tells. */
function departmentOf({ remains: _, ...workbook }: Workbook, { first, last, isOpen }: TableSet): Disclosure {
  const own = recognizeAsOne({ ...workbook, grids: workbook.grids.slice(first, last + 1) });
  const { screening: __, ...read } = own;
  return { ...read, unrecognized: [], ...(isOpen || hasUnreadPages(own) ? { isIncomplete: true } : {}) };
}

function commonYear(departments: readonly Disclosure[]): DocumentIdentity['year'] {
  const [year, ...others] = new Set(departments.map(({ document }) => document.year));
  return others.length === 0 ? (year ?? null) : null;
}
