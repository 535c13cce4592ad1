import type { Disclosure } from '../disclosure/model.js';
import { bookOf } from '../figures/book.js';
import { SINGLE_FIGURES } from '../figures/named.js';
import { tableRef } from '../finding/references.js';
import type { Grid } from '../sheet/grid.js';
import { compareFindings } from './findings.js';
import type { Comparison, SheetChange, TotalChange, Version } from './model.js';
import { compareSheets } from './sheets.js';
import { compareTables, isSame, pairTables, type CellTies } from './tables.js';

export type * from './model.js';

/**
 * What became of a workbook from one version to the next: figures by table, line and column, so that a line put in or
 * moved is one change; totals, sheets, and the findings that are gone and new. Never throws.
 */
export function compareVersions(before: Version, after: Version): Comparison {
  const tables = pairTables(before.disclosure, after.disclosure);
  const ties: CellTies = new Map();
  const compared = tables.pairs.map(([one, other]) => compareTables(one, other, ties));
  const changed = compared.filter((table) => !isSame(table));
  const withTables = new Set([before, after].flatMap(({ disclosure }) => disclosure.tables.map(({ sheet }) => sheet)));
  return {
    before: before.disclosure,
    after: after.disclosure,
    totals: totalsOf(before.disclosure, after.disclosure),
    tables: changed,
    same: compared.length - changed.length,
    tablesAdded: tables.added.map(tableRef),
    tablesRemoved: tables.removed.map(tableRef),
    ...sheetsOf(before.workbook.grids, after.workbook.grids, withTables),
    findings: compareFindings(before.report, after.report, ties),
    ...(after.report.settings === undefined ? {} : { settings: after.report.settings }),
  };
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
