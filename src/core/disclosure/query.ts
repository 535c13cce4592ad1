import { Decimal } from 'decimal.js';
import { toYuan } from '../money/amount.js';
import type { Published } from '../sheet/grid.js';
import { dimensionKey, type Dimensions } from '../taxonomy/dimensions.js';
import type { ItemId } from '../taxonomy/items.js';
import type { Column, Disclosure, Fact, Panel, Row, Table } from './model.js';
import type { TableKind } from '../taxonomy/table-kind.js';

/** Addresses a line: the item, for 科目 lines the code, for two-sided tables the side. */
export interface LineQuery {
  readonly item: ItemId;
  readonly code?: string;
  readonly side?: 'income' | 'expenditure';
}

/** What the file is that holds the tables; null for a workbook. */
export function publishedAs({ pages, isWebPage }: Pick<Disclosure, 'pages' | 'isWebPage'>): Published | null {
  if (pages !== undefined) return 'pages';
  return isWebPage === true ? 'web-page' : null;
}

/** Pages of a PDF are not read, or hold tables that are not recognized: what is not found may stand there. */
export function hasUnreadPages({ pages, unrecognized, screening, isIncomplete }: Disclosure): boolean {
  if (isIncomplete === true) return true;
  if (pages === undefined) return false;
  return unrecognized.some(({ unread }) => unread !== undefined) || (screening?.looseAmounts ?? []).length > 0;
}

const tablesByKind = new WeakMap<Disclosure, Map<TableKind, Table | null>>();

/** The table of a kind that speaks for the document: visible before hidden, with figures before empty. */
export function tableOf(disclosure: Disclosure, kind: TableKind): Table | null {
  const known = tablesByKind.get(disclosure) ?? new Map<TableKind, Table | null>();
  tablesByKind.set(disclosure, known);
  let table = known.get(kind);
  if (table === undefined) {
    table = speaker(disclosure, kind);
    known.set(kind, table);
  }
  return table;
}

function speaker(disclosure: Disclosure, kind: TableKind): Table | null {
  // 财政拨款支出表 may stand beside 一般公共预算支出表: the plainer name is the one
  const rank = (table: Table): number =>
    (table.hidden ? 4 : 0) +
    (table.empty ? 2 : 0) +
    (kind.startsWith('general-') && !table.title.includes('一般公共') ? 1 : 0);
  const found = disclosure.tables.filter((table) => table.kind === kind);
  return found.reduce<Table | null>((best, table) => (best === null || rank(table) < rank(best) ? table : best), null);
}

const positions = new WeakMap<Panel, Map<string, number>>();

/**
 * Position of the column with these facets, a plain one before an 其中 one; -1 when the panel prints none. A column whose
 * head is not known, such as one that a page cut off, is no total of others for having no facets, unless it stands first.
 */
export function columnIndex(panel: Panel, dimensions: Dimensions): number {
  let known = positions.get(panel);
  if (known === undefined) {
    known = new Map();
    for (const rank of [0, 1, 2]) {
      for (const [position, column] of panel.columns.entries()) {
        const key = dimensionKey(column.dimensions);
        if (rankOf(column, position) === rank && !known.has(key)) known.set(key, position);
      }
    }
    positions.set(panel, known);
  }
  return known.get(dimensionKey(dimensions)) ?? -1;
}

/** Which of several columns with the same facets is asked first; null for one that is never. */
function rankOf({ known, ofWhich, dimensions }: Column, position: number): number | null {
  if (known || position === 0) return ofWhich ? 1 : 0;
  return Object.keys(dimensions).length > 0 ? 2 : null;
}

interface PlacedRow {
  readonly panel: Panel;
  readonly row: Row;
}

const rowsByItem = new WeakMap<Table, Map<ItemId, readonly PlacedRow[]>>();

/** Lines of a table by item, in table order, 其中 lines last. */
function indexRows(table: Table): Map<ItemId, readonly PlacedRow[]> {
  const known = rowsByItem.get(table);
  if (known !== undefined) return known;
  const index = new Map<ItemId, PlacedRow[]>();
  for (const ofWhich of [false, true]) {
    for (const panel of table.panels.filter(({ part }) => part !== true)) {
      for (const row of panel.rows) {
        if (row.ofWhich !== ofWhich) continue;
        const placed = index.get(row.item);
        if (placed) placed.push({ panel, row });
        else index.set(row.item, [{ panel, row }]);
      }
    }
  }
  rowsByItem.set(table, index);
  return index;
}

/** Every line that answers the query, in table order, 其中 lines last. */
export function linesOf(table: Table, query: LineQuery): readonly PlacedRow[] {
  const found = indexRows(table).get(query.item) ?? [];
  if (query.side === undefined && query.code === undefined) return found;
  return found.filter(
    ({ panel, row }) =>
      (query.side === undefined || panel.side === null || panel.side === query.side) &&
      (query.code === undefined || row.code === query.code),
  );
}

/** The fact at a line and column (default: the column without facets, 合计); null when not printed. */
export function factOf(table: Table, query: LineQuery, dimensions: Dimensions = {}): Fact | null {
  for (const { panel, row } of linesOf(table, query)) {
    const index = columnIndex(panel, dimensions);
    if (index >= 0) return row.facts[index] ?? null;
  }
  return null;
}

/** False where something stands that no figure can be taken from. */
export function isReadable({ state }: Pick<Fact, 'state'>): boolean {
  return state === 'amount' || state === 'blank' || state === 'dash';
}

const hashesByPanels = new WeakMap<Table['panels'], boolean>();

/** Some of its amounts show as ###: what is told by comparing figures, such as who is whose whole, may be wrong. */
export function hasHashes({ panels }: Pick<Table, 'panels'>): boolean {
  let known = hashesByPanels.get(panels);
  if (known === undefined) {
    known = panels.some(({ rows }) => rows.some(({ facts }) => facts.some(({ state }) => state === 'hashes')));
    hashesByPanels.set(panels, known);
  }
  return known;
}

/** A fact in exact 元: blank and dash are 0; null when it cannot be computed or is not printed. */
export function yuanOf(fact: Fact | null): Decimal | null {
  if (!fact || !isReadable(fact)) return null;
  return fact.amount ? toYuan(fact.amount) : new Decimal(0);
}

interface PlacedFact {
  readonly panel: Panel;
  readonly row: Row;
  readonly column: Column;
  readonly fact: Fact;
}

const factsByTable = new WeakMap<Table, readonly PlacedFact[]>();

/** Every fact of a table with its line and column, in table order. */
export function allFacts(table: Table): readonly PlacedFact[] {
  const known = factsByTable.get(table);
  if (known !== undefined) return known;
  const facts: PlacedFact[] = [];
  for (const panel of table.panels) {
    for (const row of panel.rows) {
      for (let position = 0; position < row.facts.length; position += 1)
        facts.push({ panel, row, column: panel.columns[position]!, fact: row.facts[position]! });
    }
  }
  factsByTable.set(table, facts);
  return facts;
}
