import type { Disclosure, Table, TableOutline } from '../../core/disclosure/model.js';
import type { Workbook } from '../../core/sheet/grid.js';

/** One sheet of the workbook and what was made of it. */
export interface SheetSummary {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Its cells could not be read. */
  readonly unread?: true;
  readonly tables: readonly TableSummary[];
}

export interface TableSummary {
  readonly table: TableOutline;
  /** Column heads and line labels that nothing in the taxonomy explains. */
  readonly unknownColumns: readonly string[];
  readonly unknownLines: readonly string[];
}

/** Every sheet in workbook order; one without tables was not recognized. */
export function sheetSummaries({
  workbook,
  disclosure,
}: {
  readonly workbook: Workbook;
  readonly disclosure: Disclosure;
}): SheetSummary[] {
  return workbook.grids.map((grid) => ({
    sheet: grid.name,
    hidden: grid.hidden,
    ...(grid.unread === undefined ? {} : { unread: true as const }),
    tables: disclosure.tables.filter((table) => table.sheet === grid.name).map(summaryOf),
  }));
}

function summaryOf(table: Table): TableSummary {
  const columns = table.panels.flatMap((panel) => panel.columns.filter((column) => !column.known));
  const lines = table.panels.flatMap((panel) =>
    panel.rows.filter(
      (row) => row.item === 'unknown' && row.parent === null && !row.ofWhich && row.facts.some((fact) => fact.amount),
    ),
  );
  const { panels: _, ...outline } = table;
  return {
    table: outline,
    unknownColumns: columns.map((column) => column.heads.join(' ')).filter((text) => text !== ''),
    unknownLines: lines.map((row) => row.label).filter((text) => text !== ''),
  };
}
