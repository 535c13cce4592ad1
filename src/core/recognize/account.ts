import type { AmountAccount, Column, Fact, Panel, Row } from '../disclosure/model.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import { isMoney } from '../disclosure/money.js';
import { holdsAmount, type ReadAmount } from '../money/parse.js';
import { addressOf } from '../sheet/address.js';
import { leastOf, mostOf } from '../sheet/extremes.js';
import { facetsOfHead, TOTAL_HEAD, type ColumnRole } from '../taxonomy/heads.js';
import { TOTAL_LINE } from '../taxonomy/lines.js';
import type { Draft } from './draft.js';
import { rowsBetween } from './sheet-view.js';
import { gather } from '../sheet/gather.js';

/** The forms of these kinds mix amounts with scores, indicators, areas and telephone numbers. */
const MIXED: ReadonlySet<TableKind> = new Set<TableKind>(['performance', 'assets']);

/**
 * What became of every amount of a table: read, seen without its line or column being understood, or not understood as
 * one. Codes, ordinals, years, counts, percentages, remarks and zeros outside the lines are no amounts.
 */
export function accountOf(draft: Draft, panels: readonly Panel[]): AmountAccount {
  const isMixed = MIXED.has(draft.kind);
  const isBesideThreePublic = draft.kind === 'three-public' && isWholeThreePublic(panels);
  const unplaced: Fact['cell'][] = [];
  const unreadable: Fact['cell'][] = [];
  let read = 0;
  for (const panel of panels)
    for (const row of panel.rows)
      row.facts.forEach((fact, position) => {
        const column = panel.columns[position]!;
        if (isUnreadable(row, column, fact, isMixed)) unreadable.push(fact.cell);
        if (fact.amount === null || !isMoney(row, column)) return;
        if (isMixed || isBesideThreePublic || fact.amount.value.isZero() || isUnderstood(panel, row, column)) read += 1;
        else unplaced.push(fact.cell);
      });
  const others = isMixed ? [] : outside(draft, panels, isBesideThreePublic);
  return { read, unplaced: [...unplaced, ...others], unreadable };
}

/** 行政经费 and whatever else a province prints beside 三公, once these are found. */
function isWholeThreePublic(panels: readonly Panel[]): boolean {
  return ['abroad', 'reception'].every((item) => panels.some(({ rows }) => rows.some((row) => row.item === item)));
}

/** A cell that should hold an amount and of which none is understood. */
function isUnreadable(row: Row, column: Column, { state }: Fact, isMixed: boolean): boolean {
  if (state === 'hashes') return true;
  if (isMixed) return false;
  return state === 'error' || (state === 'text' && isMoney(row, column) && !column.dimensions.change);
}

/**
 * False for a line or column that no relation can use: its words are not known and nothing tells what it is a part of.
 */
function isUnderstood({ side, columns }: Panel, row: Row, column: Column): boolean {
  const isKnownLine =
    row.item !== 'unknown' ||
    row.ofWhich ||
    row.parent !== null ||
    (side !== null && row.name !== '') ||
    TOTAL_LINE.test(row.name);
  return isKnownLine && !row.unnamed && (column.known || column.heads.length > 0 || columns.length === 1);
}

/**
 * Amounts in the table's rows that stand in none of its lines: in a column or row that was not taken for one, in the
 * head or above it, among the notes.
 */
function outside(
  { view, header, kind, dataRows, roles }: Draft,
  panels: readonly Panel[],
  isWholeBeside: boolean,
): Fact['cell'][] {
  const read = new Set<number>();
  for (const { rows } of panels)
    for (const { facts } of rows) for (const { row, column } of facts) read.add(keyOf(row, column));
  const lines = new Set(dataRows);
  const body = new Set(header.bodyRows);
  const percents = percentColumns(header.heads, kind);
  const stray = strayColumns(roles, (column) => dataRows.filter((row) => holdsAmount(view.amount(row, column))).length);
  const [first, last] = [leastOf(header.bodyRows, header.firstRow), mostOf(header.bodyRows, header.lastRow)];
  const inTable = rowsBetween(view, first, last + 1).filter(
    (row) => (row >= header.firstRow && row <= header.lastRow) || body.has(row),
  );
  const rows = [...header.metaRows.filter((row) => row < first), ...inTable];
  const isUnplaced = (row: number, column: number): boolean => {
    const found = view.amount(row, column);
    if (found.state !== 'amount' || found.value.isZero() || read.has(keyOf(row, column))) return false;
    // 合计 of 三公, 会议费 and 培训费 across
    if (isWholeBeside && TOTAL_HEAD.test(header.heads.get(column)?.at(-1) ?? '')) return false;
    if (percents.has(column)) return false;
    if (lines.has(row) && (roles.get(column) === 'amount' || stray.has(column))) return true;
    return roles.get(column) !== 'text' && looksLikeAmount(row, column, found);
  };
  const looksLikeAmount = (row: number, column: number, { value, decimals }: ReadAmount): boolean => {
    // 行次 as text: 1.00
    if (roles.get(column) === 'ordinal' && value.isInteger() && value.lt(1000)) return false;
    if (decimals > 0 || view.text(row, column).includes(',')) return true;
    // a date of filling in may stand above the head: 20240105
    if (row < header.firstRow) return false;
    return (roles.get(column) ?? 'amount') === 'amount' && isLarge(value.abs().toNumber(), view.text(row, column));
  };
  return gather(rows, (row) =>
    view
      .filled(row)
      .filter((column) => isUnplaced(row, column))
      .map((column) => ({ sheet: view.grid.name, address: addressOf(row, column) })),
  );
}

function keyOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

/** Of a sheet, as Excel has them. */
const MOST_COLUMNS = 16_384;

/** 占比 and 增减% say nothing in money. */
function percentColumns(heads: ReadonlyMap<number, readonly string[]>, kind: TableKind): ReadonlySet<number> {
  const isPercent = (head: string): boolean => facetsOfHead(head, kind).change === 'percent';
  return new Set([...heads].filter(([, path]) => path.some(isPercent)).map(([column]) => column));
}

/** Columns without a role that hold numbers more than once. */
function strayColumns(
  roles: ReadonlyMap<number, ColumnRole | null>,
  countOf: (column: number) => number,
): ReadonlySet<number> {
  return new Set([...roles].filter(([column, role]) => role === null && countOf(column) > 1).map(([column]) => column));
}

/** Among whole numbers: years and ordinals are less, telephone numbers more; 科目 codes are none. */
function isLarge(value: number, text: string): boolean {
  return value >= 10_000 && value < 1e10 && !/^[1-5]\d{2}(\d{2}){1,2}$/.test(text);
}
