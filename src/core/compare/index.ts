import type { Disclosure, Table } from '../disclosure/model.js';
import { hasHashes, hasUnreadPages } from '../disclosure/query.js';
import { bookOf } from '../figures/book.js';
import { SINGLE_FIGURES } from '../figures/named.js';
import type { Finding } from '../finding/finding.js';
import { tableRef } from '../finding/references.js';
import type { Grid } from '../sheet/grid.js';
import { compareFindings } from './findings.js';
import type { Comparison, SheetChange, TotalChange, Version } from './model.js';
import { compareSheets } from './sheets.js';
import { compareTables, isSame, pairTables, type CellTies, type Way } from './tables.js';

export { comparableParts } from './departments.js';
export type * from './model.js';

/**
 * What became of a workbook from one version to the next: figures by table, line and column, so that a line put in or
 * moved is one change; totals, sheets, and the findings that are gone and new. Never throws.
 */
export function compareVersions(before: Version, after: Version): Comparison {
  const [one, other] = [before.disclosure, after.disclosure];
  const found = pairTables(one, other);
  const ties: CellTies = new Map();
  const pages = pagesOf(one, other);
  const compared = found.pairs.map(([was, is]) => compareTables(was, is, { ties, pages }));
  const changed = compared.filter((table) => !isSame(table));
  const withTables = new Set([one, other].flatMap(({ tables }) => tables.map(({ sheet }) => sheet)));
  const [addedUnread, removedUnread] = [hasUnreadPages(one), hasUnreadPages(other)];
  return {
    before: one,
    after: other,
    totals: pages === null && one.departments === undefined ? totalsOf(one, other) : [],
    tables: changed,
    same: compared.length - changed.length,
    amounts: compared.reduce((sum, { amounts }) => sum + amounts, 0),
    tablesAdded: addedUnread ? [] : found.added.map(tableRef),
    tablesRemoved: removedUnread ? [] : found.removed.map(tableRef),
    tablesUnread: [...(removedUnread ? found.removed : []), ...(addedUnread ? found.added : [])].map(tableRef),
    ...(pages === null ? sheetsOf(before.workbook.grids, after.workbook.grids, withTables) : NO_SHEETS),
    findings: heldTo(found.pairs, compareFindings(before.report, after.report, ties), [removedUnread, addedUnread]),
    ...(after.report.settings === undefined ? {} : { settings: after.report.settings }),
  };
}

/**
 * Of findings that one has alone those in tables that both have, where the others may stand on pages that were not read; and
 * those of whose tables the other shows every amount.
 *
 * @param isUnread whether the other one has such pages: of what is gone, of what is new
 */
function heldTo(
  pairs: readonly (readonly [Table, Table])[],
  { gone, new: fresh, stay }: Comparison['findings'],
  isUnread: readonly [boolean, boolean],
): Comparison['findings'] {
  const within = (at: 0 | 1, findings: readonly Finding[]): Finding[] => {
    const sheets = new Set(pairs.map((pair) => pair[at].sheet));
    const hidden = new Set(pairs.filter((pair) => hasHashes(pair[1 - at]!)).map((pair) => pair[at].sheet));
    return findings.filter(
      ({ cells }) =>
        !cells.some(({ sheet }) => hidden.has(sheet)) &&
        (!isUnread[at] || (cells.length > 0 && cells.every(({ sheet }) => sheets.has(sheet)))),
    );
  };
  return { gone: within(0, gone), new: within(1, fresh), stay };
}

/** Pages are no sheets. */
const NO_SHEETS = { sheets: [], sheetsAdded: [], sheetsRemoved: [] };

/** Two files of pages are two versions like two workbooks. */
function pagesOf(before: Disclosure, after: Disclosure): Way['pages'] {
  if ((before.pages === undefined) === (after.pages === undefined)) return null;
  return before.pages === undefined ? 'after' : 'before';
}

/** Sheets by their names; those with tables are told as tables. */
function sheetsOf(
  before: readonly Grid[],
  after: readonly Grid[],
  withTables: ReadonlySet<string>,
): Pick<Comparison, 'sheets' | 'sheetsAdded' | 'sheetsRemoved'> {
  const earlier = new Map(before.map((grid) => [grid.name, grid]));
  const names = new Set(after.map(({ name }) => name));
  return {
    sheets: after.flatMap((grid): SheetChange[] => {
      const was = earlier.get(grid.name);
      const change = was === undefined || withTables.has(grid.name) ? null : compareSheets(was, grid);
      return change === null ? [] : [change];
    }),
    sheetsAdded: after.filter(({ name }) => !earlier.has(name)).map(({ name }) => name),
    sheetsRemoved: before.filter(({ name }) => !names.has(name)).map(({ name }) => name),
  };
}

/** Figures of the whole workbook that are not the same. */
function totalsOf(before: Disclosure, after: Disclosure): TotalChange[] {
  const [earlier, later] = [bookOf(before), bookOf(after)];
  return SINGLE_FIGURES.flatMap(({ id, name, of }): TotalChange[] => {
    const [was, is] = [of(earlier)?.yuan ?? null, of(later)?.yuan ?? null];
    if (was === is || (was !== null && is !== null && was.eq(is))) return [];
    return [{ id, name, before: was?.toFixed() ?? null, after: is?.toFixed() ?? null }];
  });
}
