import { dimensionKey, type Dimensions } from '../../taxonomy/dimensions.js';
import type { ItemId } from '../../taxonomy/items.js';
import type { Column, Disclosure, Panel, Table } from '../../disclosure/model.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { columnIndex, linesOf, tableOf } from '../../disclosure/query.js';
import { ROLLUP, ROLLUP_KINDS } from '../../taxonomy/relations/rollup.js';
import { findMisprints } from '../across/codes.js';
import { canonicalCodes } from '../across/index.js';
import { indexLines, type LineColumn, type LineIndex } from '../across/lines.js';
import { termAt, type Equation, type Term } from '../equation.js';
import type { Household } from './group.js';
import { bookRef, rowRef, tableRef } from '../../finding/references.js';
import type { RollupReason } from '../../finding/said/rollup.js';

/** 部门 = Σ 单位 for one line and column of one table. */
export interface RollupEquation {
  readonly equation: Equation;
  /** The 部门's table. */
  readonly table: Table;
  readonly line: RollupLine;
  readonly column: Column;
}

/** Which line: a 科目 by code, or another by what it is. */
export interface RollupLine {
  readonly item: ItemId;
  readonly code: string | null;
  readonly side: Panel['side'];
}

export interface RollupEquations {
  readonly equations: readonly RollupEquation[];
  /** Why tables, lines or columns could not be compared, each reason once. */
  readonly reasons: readonly RollupReason[];
}

/** Lines that are told by code, or that are not the same thing in two workbooks. */
const NOT_BY_ITEM: ReadonlySet<ItemId> = new Set<ItemId>([
  'function',
  'economic',
  'organization',
  'project',
  'unknown',
  'count',
]);

export function rollupEquations({ department, units }: Household): RollupEquations {
  const reasons: Reasons = new Map();
  const canonical = new Map([department, ...units].map((one) => [one, canonicalCodes(findMisprints(one))]));
  const equations = ROLLUP_KINDS.flatMap((kind) => {
    const books = gather(kind, department, units, reasons);
    if (books === null) return [];
    const indexOf = (book: Book, item: 'function' | 'economic'): LineIndex =>
      indexLines(book.table, item, canonical.get(book.disclosure)!);
    return [
      ...byItem(books, reasons),
      ...byCode(books, 'function', indexOf, reasons),
      ...byCode(books, 'economic', indexOf, reasons),
    ];
  });
  return { equations, reasons: [...reasons.values()] };
}

interface Book {
  readonly disclosure: Disclosure;
  readonly table: Table;
}

interface Books {
  readonly department: Book;
  readonly units: readonly Book[];
}

/**
 * The tables of a kind; null when there is nothing to compare. A missing table is a reason unless nobody has figures.
 */
function gather(kind: TableKind, department: Disclosure, units: readonly Disclosure[], reasons: Reasons): Books | null {
  const table = tableOf(department, kind);
  const tables = units.map((unit) => tableOf(unit, kind));
  if ((table === null || table.empty) && tables.every((one) => one === null || one.empty)) return null;
  if (table === null) {
    reason(reasons, { type: 'no-table', book: bookRef(department), kind });
    return null;
  }
  const without = units.filter((_, index) => tables[index] === null);
  for (const unit of without) reason(reasons, { type: 'no-table', book: bookRef(unit), kind });
  if (without.length > 0) return null;
  return {
    department: { disclosure: department, table },
    units: units.map((disclosure, index) => ({ disclosure, table: tables[index]! })),
  };
}

/** Columns of money of this year that the head tells apart, each facet once. */
function moneyColumns({ columns }: Panel): Column[] {
  const seen = new Set<string>();
  return columns.filter(({ dimensions, known }) => {
    const key = dimensionKey(dimensions);
    if (
      !known ||
      dimensions.change !== undefined ||
      dimensions.quantity ||
      dimensions.year !== undefined ||
      seen.has(key)
    )
      return false;
    seen.add(key);
    return true;
  });
}

/** Lines such as 合计, 事业收入, 公务接待费. */
function byItem({ department, units }: Books, reasons: Reasons): RollupEquation[] {
  return department.table.panels.flatMap((panel) => {
    const items = new Set(panel.rows.flatMap(({ item, ofWhich }) => (NOT_BY_ITEM.has(item) || ofWhich ? [] : [item])));
    return [...items].flatMap((item) => {
      const row = panel.rows.find((one) => one.item === item && !one.ofWhich)!;
      const places = units.map(
        ({ table }) => linesOf(table, { item, ...(panel.side === null ? {} : { side: panel.side }) })[0] ?? null,
      );
      return moneyColumns(panel).flatMap((column): RollupEquation[] => {
        const right = places.map((place, index) => {
          const { disclosure, table } = units[index]!;
          if (table.empty) return [];
          if (place === null)
            return reason(reasons, {
              type: 'no-line',
              book: bookRef(disclosure),
              table: tableRef(table),
              row: rowRef(row),
            });
          const position = columnIndex(place.panel, column.dimensions);
          return position < 0
            ? reason(reasons, noColumn(disclosure, table, column))
            : [termAt(table, place.panel, place.row, position)];
        });
        if (right.includes(null)) return [];
        const left = [termAt(department.table, panel, row, panel.columns.indexOf(column))];
        return [
          {
            equation: equationOf(
              left,
              right.flatMap((terms) => terms ?? []),
            ),
            table: department.table,
            column,
            line: { item, code: null, side: panel.side },
          },
        ];
      });
    });
  });
}

/** 科目 by code. One that a table does not print is nothing there; a table that stops above it tells nothing of it. */
function byCode(
  { department, units }: Books,
  item: 'function' | 'economic',
  indexOf: (book: Book, item: 'function' | 'economic') => LineIndex,
  reasons: Reasons,
): RollupEquation[] {
  const index = indexOf(department, item);
  const others = units.map((unit) => indexOf(unit, item));
  const codes = new Set([...index.codes, ...others.flatMap((one) => one.codes)]);
  if (codes.size === 0) return [];
  const panels = department.table.panels.filter(({ side }) => side !== 'income');
  const columns = new Map(panels.flatMap(moneyColumns).map((column) => [dimensionKey(column.dimensions), column]));
  return [...columns.values()].flatMap((column) => {
    const left = index.column(column.dimensions);
    const right = others.map((one, position): LineColumn | null => {
      const { disclosure, table } = units[position]!;
      const found = one.column(column.dimensions);
      if (found !== 'no-column') return found;
      return table.empty ? NOTHING : reason(reasons, noColumn(disclosure, table, column));
    });
    const known = right.filter((one) => one !== null);
    if (left === 'no-column' || known.length < right.length) return [];
    return [...codes].flatMap((code): RollupEquation[] => {
      const own = left(code);
      const parts = known.map((found) => found(code));
      if (own === 'coarse' || parts.includes('coarse')) return [];
      const terms = parts.flatMap((found) => (typeof found === 'string' ? [] : found));
      return [
        {
          equation: equationOf(own === 'absent' ? [] : own, terms),
          table: department.table,
          column,
          line: { item, code, side: null },
        },
      ];
    });
  });
}

const NOTHING = (): 'absent' => 'absent';

function equationOf(left: readonly Term[], right: readonly Term[]): Equation {
  return { rule: ROLLUP.line, kind: 'sum', left, right };
}

/** Each once. */
type Reasons = Map<string, RollupReason>;

function noColumn(disclosure: Disclosure, table: Table, { heads }: Column): RollupReason {
  return { type: 'no-column', book: bookRef(disclosure), table: tableRef(table), head: heads.at(-1) ?? '' };
}

function reason(reasons: Reasons, why: RollupReason): null {
  reasons.set(JSON.stringify(why), why);
  return null;
}

/** True for a column that says nothing but "all of it". */
export function isWhole(dimensions: Dimensions): boolean {
  return dimensionKey(dimensions) === dimensionKey({});
}
