import { partOf } from '../disclosure/departments.js';
import type { Disclosure, Table } from '../disclosure/model.js';

/**
 * What of two files can be compared: of a book of several departments the one that the other file is of, two such books as they
 * are; null where the book has no set, or more than one, under that name.
 */
export function comparableParts(before: Disclosure, after: Disclosure): readonly [Disclosure, Disclosure] | null {
  if ((before.departments === undefined) === (after.departments === undefined)) return [before, after];
  const [was, is] = [partOf(before, after.document.department), partOf(after, before.document.department)];
  return was === null || is === null ? null : [was, is];
}

/** Whose a table is in a book of several departments; '' in other files. */
export function ownersIn({ departments = [] }: Disclosure): (table: Table) => string {
  const owners = new Map(
    departments.flatMap(({ document, tables }) => tables.map(({ sheet }) => [sheet, document.department])),
  );
  return ({ sheet }) => owners.get(sheet) ?? '';
}
