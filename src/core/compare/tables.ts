import { dimensionKey } from '../taxonomy/dimensions.js';
import type { Column, Disclosure, Fact, Panel, Row, Table } from '../disclosure/model.js';
import { yuanOf } from '../disclosure/query.js';
import { rowRef, tableRef } from '../finding/references.js';
import { UNIT_NAME } from '../money/amount.js';
import type { CellRef } from '../sheet/grid.js';
import { squash } from '../text/squash.js';
import type { FigureChange, LineOnly, LineRenamed, Said, TableChange, TraitChange } from './model.js';
import { ownersIn } from './departments.js';
import { pairBy, withGaps, type Paired } from './pair.js';
import { isCut, isPrintOf } from './print.js';

/** Tables of the two versions that are one table: by kind, sheet and title, then by less. */
export function pairTables(before: Disclosure, after: Disclosure): Paired<Table> {
  const owners = [before, after].map((one) => ({ owner: ownersIn(one), tables: new Set(one.tables) }));
  const kindOf = (table: Table): string => {
    const { owner } = owners.find(({ tables }) => tables.has(table))!;
    return `${owner(table)} ${table.kind}`;
  };
  return pairBy(before.tables, after.tables, [
    (table) => `${kindOf(table)} ${table.sheet} ${titleOf(table)}`,
    (table) => `${kindOf(table)} ${titleOf(table)}`,
    (table) => `${kindOf(table)} ${table.sheet}`,
    kindOf,
  ]);
}

/** The year changes from one workbook to the next. */
function titleOf({ title }: Table): string {
  return squash(title).replace(/\d{4}年?度?/g, '');
}

/** What became of a cell of the earlier version. */
export type CellTies = Map<string, CellRef>;

export function cellKey({ sheet, address }: CellRef): string {
  return `${sheet}!${address}`;
}

/** How two tables are compared. */
export interface Way {
  /** Takes down which cell of the later version each cell became. */
  readonly ties: CellTies;
  /** Which of them is the pages that a workbook was printed on: they show its figures rounded. */
  readonly pages: 'before' | 'after' | null;
}

/** What differs in a table. */
export function compareTables(before: Table, after: Table, way: Way): TableChange {
  const { ties, pages } = way;
  const found: Found = {
    figures: [],
    renamed: [],
    added: [],
    removed: [],
    columnsAdded: [],
    columnsRemoved: [],
    blanks: 0,
    amounts: 0,
  };
  const panels = pairBy(
    before.panels.map((panel, at) => ({ panel, at })),
    after.panels.map((panel, at) => ({ panel, at })),
    [({ panel, at }) => `${panel.side ?? ''} ${at}`, ({ panel }) => panel.side ?? ''],
  );
  ties.set(cellKey(before.titleCell), after.titleCell);
  if (before.departmentCell && after.departmentCell) ties.set(cellKey(before.departmentCell), after.departmentCell);
  for (const [one, other] of panels.pairs) comparePanels(one.panel, other.panel, found, way);
  for (const { panel } of panels.removed) found.removed.push(...panel.rows.map(lineOnly));
  for (const { panel } of panels.added) found.added.push(...panel.rows.map(lineOnly));
  return {
    before: tableRef(before),
    after: tableRef(after),
    traits: traitsOf(before, after, pages !== null),
    ...found,
  };
}

export function isSame({
  traits,
  figures,
  renamed,
  added,
  removed,
  columnsAdded,
  columnsRemoved,
  blanks,
}: TableChange): boolean {
  return (
    blanks === 0 &&
    [traits, figures, renamed, added, removed, columnsAdded, columnsRemoved].every(({ length }) => length === 0)
  );
}

interface Found {
  readonly figures: FigureChange[];
  readonly renamed: LineRenamed[];
  readonly added: LineOnly[];
  readonly removed: LineOnly[];
  readonly columnsAdded: (readonly string[])[];
  readonly columnsRemoved: (readonly string[])[];
  blanks: number;
  amounts: number;
}

function comparePanels(before: Panel, after: Panel, found: Found, { ties, pages }: Way): void {
  const columns = pairBy(before.columns, after.columns, [
    (column) => `${columnKey(column)} ${headsOf(column)}`,
    (column) => (column.known ? columnKey(column) : null),
    headsOf,
    before.columns.length === after.columns.length ? (column) => String(positionOf(column, before, after)) : () => null,
  ]);
  found.columnsRemoved.push(...columns.removed.map(({ heads }) => heads));
  found.columnsAdded.push(...columns.added.map(({ heads }) => heads));
  const rows = withGaps(before.rows, after.rows, pairRows(before.rows, after.rows));
  found.removed.push(...rows.removed.map(lineOnly));
  found.added.push(...rows.added.map(lineOnly));
  const places = columns.pairs.map(
    ([one, other]) => [before.columns.indexOf(one), after.columns.indexOf(other), other] as const,
  );
  for (const [one, other] of rows.pairs) {
    ties.set(cellKey(one.labelCell), other.labelCell);
    if (one.codeCell && other.codeCell) ties.set(cellKey(one.codeCell), other.codeCell);
    if (nameOf(one) !== nameOf(other))
      found.renamed.push({ before: rowRef(one), after: rowRef(other), cell: other.labelCell });
    for (const [from, to, column] of places) {
      const [was, is] = [one.facts[from]!, other.facts[to]!];
      ties.set(cellKey(was.cell), is.cell);
      if (was.amount !== null && is.amount !== null) found.amounts += 1;
      const isPrint = pages !== null && (pages === 'after' ? isPrintOf(is, was) : isPrintOf(was, is));
      const kind = isPrint ? 'none' : changeOf(was, is);
      if (kind === 'blank') found.blanks += 1;
      if (kind === 'figure') found.figures.push(figureChange(was, is, other, column));
    }
  }
}

/** By code or name below the same line, then by code, then by name; of several those with the same amounts first. */
function pairRows(before: readonly Row[], after: readonly Row[]): Paired<Row> {
  const below = (row: Row): string => `${row.item} ${ownKey(row)} < ${row.parent === null ? '' : ownKey(row.parent)}`;
  return pairBy(before, after, [
    (row) => `${below(row)} ${amountsOf(row)}`,
    below,
    (row) => (row.code === null ? null : `${row.item} ${row.code}`),
    (row) => (row.name === '' ? null : `${row.item} ${row.name}`),
  ]);
}

function ownKey({ code, name }: Row): string {
  return code ?? squash(name);
}

function amountsOf({ facts }: Row): string {
  return facts.map(({ amount, text }) => amount?.value.toFixed() ?? text ?? '').join('|');
}

function nameOf(row: Row): string {
  const { code, name } = rowRef(row);
  return `${code ?? ''} ${squash(name)}`;
}

function columnKey({ dimensions, ofWhich }: Column): string {
  return `${dimensionKey(dimensions)}${ofWhich ? ' of-which' : ''}`;
}

function headsOf({ heads }: Column): string {
  return heads.map((head) => squash(head)).join('·');
}

function positionOf(column: Column, before: Panel, after: Panel): number {
  return Math.max(before.columns.indexOf(column), after.columns.indexOf(column));
}

function lineOnly(row: Row): LineOnly {
  return { line: rowRef(row), cell: row.labelCell };
}

/** Blank, dash and zero all say that there is nothing. */
function changeOf(before: Fact, after: Fact): 'none' | 'blank' | 'figure' {
  const [was, is] = [yuanOf(before), yuanOf(after)];
  if (was === null || is === null) return before.text === after.text && was === is ? 'none' : 'figure';
  if (!was.eq(is)) return 'figure';
  return before.state === after.state ? 'none' : 'blank';
}

function figureChange(before: Fact, after: Fact, row: Row, { heads }: Column): FigureChange {
  const [was, is] = [yuanOf(before), yuanOf(after)];
  return {
    line: rowRef(row),
    heads,
    isTotal: TOTALS.test(row.item),
    before: saidBy(before),
    after: saidBy(after),
    difference: was === null || is === null ? null : is.minus(was).toFixed(),
  };
}

const TOTALS = /^(?:total|current-|economic-total$)|-total$/;

function saidBy({ amount, text, cell }: Fact): Said {
  return amount === null
    ? { text: text ?? '', unit: null, cell }
    : { text: amount.value.toFixed(Math.max(amount.decimals, amount.value.decimalPlaces())), unit: amount.unit, cell };
}

function traitsOf(before: Table, after: Table, isPrint: boolean): TraitChange[] {
  const traits: readonly (readonly [TraitChange['trait'], (table: Table) => string])[] = [
    ['title', ({ title }) => title],
    ['number', ({ number }) => number ?? ''],
    ['unit', ({ unit }) => (unit === null ? '' : UNIT_NAME[unit])],
    ['department', ({ department }) => department ?? ''],
    ['sheet', ({ sheet }) => sheet],
    ['hidden', ({ hidden }) => (hidden ? '隐藏' : '显示')],
    ['notes', ({ notes }) => notes.map(({ text }) => text).join('\n')],
  ];
  return traits.flatMap(([trait, of]) => {
    const [was, is] = [of(before), of(after)];
    const isAlike = isPrint ? OF_WORKBOOKS.has(trait) || isCut(was, is) : was === is;
    return isAlike ? [] : [{ trait, before: was, after: is }];
  });
}

/** What pages have otherwise by themselves; their notes stand among other lines. */
const OF_WORKBOOKS: ReadonlySet<TraitChange['trait']> = new Set(['sheet', 'hidden', 'notes']);
