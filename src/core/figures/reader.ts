import type { Dimensions } from '../taxonomy/dimensions.js';
import type { Panel, Row, Table } from '../disclosure/model.js';
import type { DocumentType } from '../taxonomy/table-kind.js';
import { columnIndex, linesOf, type LineQuery } from '../disclosure/query.js';
import { ancestors } from '../disclosure/tree.js';
import { NOTHING, present, sourcedOf, sum, type Sourced } from './sourced.js';

/**
 * Which of several printed columns is read: the document's own (预算数 in a budget, 决算数 in final accounts), 预算数, or 上年数.
 */
export interface Reader {
  readonly type: DocumentType;
  readonly stage: 'own' | 'budget' | 'prior';
}

/**
 * The panel's column for the dimensions, with the reader's stage where the table prints several; -1 when there is none.
 */
export function columnOf(reader: Reader, panel: Panel, dimensions: Dimensions): number {
  if (reader.stage === 'prior') return columnIndex(panel, { ...dimensions, year: 'prior' });
  const plain = reader.stage === 'own' ? columnIndex(panel, dimensions) : -1;
  if (plain >= 0 || !printsStages(panel)) return plain;
  return columnIndex(panel, {
    ...dimensions,
    stage: reader.stage === 'budget' || reader.type === 'budget' ? 'budget' : 'final',
  });
}

const PRINTS_STAGES = new WeakMap<Panel, boolean>();

function printsStages(panel: Panel): boolean {
  const known = PRINTS_STAGES.get(panel) ?? panel.columns.some((column) => column.dimensions.stage !== undefined);
  PRINTS_STAGES.set(panel, known);
  return known;
}

export function readRow(reader: Reader, panel: Panel, row: Row, dimensions: Dimensions = {}): Sourced | null {
  const index = columnOf(reader, panel, dimensions);
  return index < 0 ? null : sourcedOf(row.facts[index] ?? null);
}

/** The first line that answers and prints the column. */
export function read(
  reader: Reader,
  table: Table | null,
  query: LineQuery,
  dimensions: Dimensions = {},
): Sourced | null {
  if (!table) return null;
  for (const { panel, row } of linesOf(table, query)) {
    if (columnOf(reader, panel, dimensions) >= 0) return readRow(reader, panel, row, dimensions);
  }
  return null;
}

/**
 * 合计 of a table by 科目. Where none is printed, or it is left blank above lines with amounts, its topmost lines added up.
 */
export function readTotal(reader: Reader, table: Table | null, dimensions: Dimensions = {}): Sourced | null {
  if (!table) return null;
  const total = read(reader, table, { item: 'total' }, dimensions);
  if (present(total) || (total === null && linesOf(table, { item: 'total' }).length > 0)) return total;
  // 政府性基金收支表 and the like print 本年支出合计 on the side of the expenditure
  const side = present(read(reader, table, { item: 'current-expenditure', side: 'expenditure' }, dimensions));
  if (side) return side;
  return present(sumOfTopLines(reader, table, dimensions)) ?? total;
}

/** 合计 of 基本支出 or another nature; where its head stands above 人员经费 and 公用经费 alone, the two added up. */
export function readNature(
  reader: Reader,
  table: Table | null,
  nature: NonNullable<Dimensions['nature']>,
): Sourced | null {
  const printed = readTotal(reader, table, { nature });
  if (printed || nature !== 'basic') return printed;
  const parts = (['personnel', 'public'] as const).map((category) => readTotal(reader, table, { nature, category }));
  return parts.includes(null) ? null : sum(parts.map((part) => part ?? NOTHING));
}

function sumOfTopLines(reader: Reader, table: Table, dimensions: Dimensions): Sourced | null {
  const terms = table.panels
    .filter((panel) => panel.side !== 'income' && !panel.again)
    .flatMap((panel) =>
      panel.rows
        .filter((row) => isClassified(row) && !row.ofWhich && !ancestors(row).some(isClassified))
        .map((row) => readRow(reader, panel, row, dimensions)),
    );
  return terms.includes(null) ? null : sum(terms.map((term) => term ?? NOTHING));
}

function isClassified(row: Row): boolean {
  return row.item === 'function' || row.item === 'economic';
}
