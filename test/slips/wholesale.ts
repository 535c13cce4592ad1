import type { Panel, Row, Table } from '../../src/core/disclosure/model.js';
import { toYuan } from '../../src/core/money/amount.js';
import type { Cell, Grid, Workbook } from '../../src/core/sheet/grid.js';
import { addressOf } from '../../src/core/sheet/address.js';

/** A fault of many cells at once, put into a sound workbook. */
export interface Planted {
  readonly kind: WholesaleKind;
  /** The finding that names it. */
  readonly rule: string;
  readonly sheet: string;
  readonly workbook: Workbook;
  /** Addresses whose amount has changed; of a line, where it is or was. */
  readonly changed: readonly string[];
  /** Addresses that may be named beside them: blank cells within the stretch. */
  readonly within: readonly string[];
}

export const WHOLESALE = [
  'column down',
  'column up',
  'block down',
  'columns swapped',
  'row missing',
  'row twice',
] as const;

export type WholesaleKind = (typeof WHOLESALE)[number];

interface Place {
  readonly tables: readonly Table[];
  readonly table: Table;
  readonly panel: Panel;
}

type Random = () => number;

const FEWEST_CHANGED = 3;

/** One fault of the kind at a place that the seed picks; null where the panel leaves no room for it. */
export function plant(workbook: Workbook, place: Place, kind: WholesaleKind, random: Random): Planted | null {
  switch (kind) {
    case 'column down':
      return moved(workbook, place, pickColumns(place, random), 1, kind, random);
    case 'column up':
      return moved(workbook, place, pickColumns(place, random), -1, kind, random);
    case 'block down':
      return moved(workbook, place, filledColumns(place), 1, kind, random);
    case 'columns swapped':
      return swapped(workbook, place, random);
    case 'row missing':
      return withoutRow(workbook, place, random);
    case 'row twice':
      return withRowTwice(workbook, place, random);
  }
}

function filledColumns({ panel }: Place): number[] {
  return panel.columns
    .filter((_, position) => panel.rows.filter((row) => row.facts[position]!.amount).length > FEWEST_CHANGED)
    .map((column) => column.index);
}

function pickColumns(place: Place, random: Random): number[] {
  const columns = filledColumns(place);
  return columns.length === 0 ? [] : [columns[Math.floor(random() * columns.length)]!];
}

/** Rows of the sheet that the panel prints below each other: its longest run. */
function rowsOf({ panel }: Place): number[] {
  return panel.rows
    .map((row) => row.index)
    .filter((index, position, all) => position === 0 || index === all[position - 1]! + 1);
}

function pickStretch(rows: readonly number[], random: Random): [first: number, last: number] {
  const length = FEWEST_CHANGED + Math.floor(random() * (rows.length - FEWEST_CHANGED));
  const first = Math.floor(random() * (rows.length - length));
  return [rows[first]!, rows[first + length - 1]!];
}

/** The amounts of a stretch pasted one row off; the cell they leave is blank, or keeps what it had. */
function moved(
  workbook: Workbook,
  place: Place,
  columns: readonly number[],
  by: 1 | -1,
  kind: WholesaleKind,
  random: Random,
): Planted | null {
  const rows = rowsOf(place);
  if (columns.length === 0 || rows.length < FEWEST_CHANGED + 2) return null;
  const [low, high] = pickStretch(rows.slice(0, -1), random);
  const [first, last] = by > 0 ? [low, high] : [low + 1, high + 1];
  const copied = random() < 0.5;
  return changedCells(
    workbook,
    place,
    kind,
    'shift.rows',
    { first: Math.min(first, first + by), last: Math.max(last, last + by), columns },
    (cellAt, row, column) => {
      const source = row - by;
      if (source >= first && source <= last) return cellAt(source, column);
      return copied ? cellAt(row, column) : undefined;
    },
  );
}

function swapped(workbook: Workbook, place: Place, random: Random): Planted | null {
  const columns = filledColumns(place);
  const rows = rowsOf(place);
  if (columns.length < 2 || rows.length < FEWEST_CHANGED + 2) return null;
  const left = Math.floor(random() * (columns.length - 1));
  const pair = [columns[left]!, columns[left + 1]!];
  const [first, last] = random() < 0.5 ? [rows[0]!, rows.at(-1)!] : pickStretch(rows, random);
  return changedCells(
    workbook,
    place,
    'columns swapped',
    'shift.columns',
    { first, last, columns: pair },
    (cellAt, row, column) => cellAt(row, pair[column === pair[0] ? 1 : 0]!),
  );
}

interface Area {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly number[];
}

type CellAt = (row: number, column: number) => Cell | undefined;

function changedCells(
  workbook: Workbook,
  { table }: Place,
  kind: WholesaleKind,
  rule: string,
  { first, last, columns }: Area,
  change: (cellAt: CellAt, row: number, column: number) => Cell | undefined,
): Planted | null {
  const grid = workbook.grids.find(({ name }) => name === table.sheet)!;
  const cellAt: CellAt = (row, column) => grid.rows[row]?.[column];
  const changed: string[] = [];
  const within: string[] = [];
  const lines = new Set<number>();
  const rows = grid.rows.map((cells, row) => {
    if (row < first || row > last) return cells;
    const copy = Array.from(cells ?? []);
    for (const column of columns) {
      copy[column] = change(cellAt, row, column);
      within.push(addressOf(row, column));
      if ((copy[column]?.value || 0) === (cellAt(row, column)?.value || 0)) continue;
      changed.push(addressOf(row, column));
      lines.add(row);
    }
    return copy;
  });
  if (lines.size <= FEWEST_CHANGED) return null;
  return { kind, rule, sheet: table.sheet, workbook: withGrid(workbook, { ...grid, rows }), changed, within };
}

/** A line with an amount that no other line is a part of, and that has a neighbour below the same sum. */
function pickLeaf({ panel }: Place, random: Random, isFit: (row: Row) => boolean = () => true): number | null {
  const parents = new Set(panel.rows.map((row) => row.parent));
  const leaves = panel.rows.filter(
    (row) =>
      !parents.has(row) &&
      row.parent !== null &&
      !row.ofWhich &&
      row.code !== null &&
      row.facts.some((fact) => fact.amount && !fact.amount.value.isZero()) &&
      panel.rows.some((other) => other !== row && other.parent === row.parent) &&
      isFit(row),
  );
  return leaves.length === 0 ? null : leaves[Math.floor(random() * leaves.length)]!.index;
}

function withoutRow(workbook: Workbook, place: Place, random: Random): Planted | null {
  const row = place.panel.side === null ? pickLeaf(place, random, (leaf) => isPrintedElsewhere(place, leaf)) : null;
  if (row === null) return null;
  const grid = workbook.grids.find(({ name }) => name === place.table.sheet)!;
  const rows = grid.rows.filter((_, index) => index !== row);
  return {
    kind: 'row missing',
    rule: 'shift.missing-row',
    sheet: grid.name,
    workbook: withGrid(workbook, { ...grid, rows, merges: movedMerges(grid, row, -1) }),
    changed: [],
    within: [],
  };
}

function withRowTwice(workbook: Workbook, place: Place, random: Random): Planted | null {
  const row = place.panel.side === null ? pickLeaf(place, random) : null;
  if (row === null) return null;
  const grid = workbook.grids.find(({ name }) => name === place.table.sheet)!;
  const rows = [...grid.rows.slice(0, row + 1), grid.rows[row], ...grid.rows.slice(row + 1)];
  const again = place.panel.rows
    .find(({ index }) => index === row)!
    .facts.filter((fact) => fact.amount && !fact.amount.value.isZero())
    .map((fact) => addressOf(row + 1, fact.column));
  return {
    kind: 'row twice',
    rule: 'shift.duplicate-row',
    sheet: grid.name,
    workbook: withGrid(workbook, { ...grid, rows, merges: movedMerges(grid, row + 1, 1) }),
    changed: again,
    within: [],
  };
}

/** Another table prints the 科目 with the same amount: only then can anybody tell which line is missing. */
function isPrintedElsewhere({ tables, table }: Place, leaf: Row): boolean {
  const largest = leaf.facts.reduce(
    (most, { amount }) => (amount ? Math.max(most, toYuan(amount).toNumber()) : most),
    0,
  );
  return tables.some(
    (other) =>
      other !== table &&
      !other.hidden &&
      other.panels.some(({ rows }) =>
        rows.some(
          ({ code, facts }) =>
            code === leaf.code && facts.some(({ amount }) => amount && toYuan(amount).toNumber() === largest),
        ),
      ),
  );
}

/** Merges below a row that was put in or taken out; those of the row itself go with it. */
function movedMerges(grid: Grid, row: number, by: 1 | -1): Grid['merges'] {
  return grid.merges.flatMap((merge) => {
    if (merge.bottom < row) return [merge];
    if (merge.top > row || (by === 1 && merge.top === row))
      return [{ ...merge, top: merge.top + by, bottom: merge.bottom + by }];
    return merge.top === merge.bottom ? [] : [{ ...merge, bottom: merge.bottom + by }];
  });
}

function withGrid(workbook: Workbook, changed: Grid): Workbook {
  return { ...workbook, grids: workbook.grids.map((grid) => (grid.name === changed.name ? changed : grid)) };
}
