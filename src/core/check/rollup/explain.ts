import { Decimal } from 'decimal.js';
import type { ItemId } from '../../taxonomy/items.js';
import type { Disclosure, Table } from '../../disclosure/model.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import type { Unit } from '../../money/amount.js';
import { evaluateAs, factYuan, type Result, type Term } from '../equation.js';
import { inUnit } from '../figures.js';
import { isWhole, type RollupEquation } from './equations.js';

/** A compared line with what came of it. */
export interface Compared extends RollupEquation {
  readonly result: Result;
}

const TOTALS: ReadonlySet<string> = new Set(['total', 'total-income', 'total-expenditure']);
const TOTAL_KINDS: ReadonlySet<TableKind> = new Set<TableKind>([
  'summary',
  'income',
  'expenditure',
  'fiscal-summary',
  'general-expenditure',
]);

/** The whole of each table of all money: what the 部门 and its 单位 are as such. */
export function totalsOf(compared: readonly Compared[]): Compared[] {
  return compared.filter(
    ({ line, column, table, result }) =>
      TOTALS.has(line.item) &&
      TOTAL_KINDS.has(table.kind) &&
      isWhole(column.dimensions) &&
      (result.outcome === 'held' || result.outcome === 'rounding' || result.outcome === 'failed'),
  );
}

/**
 * True when every total is greater than the 单位 together, in two tables or more: rather a 单位 is missing than a figure
 * wrong.
 */
export function isShort(totals: readonly Compared[]): boolean {
  return (
    totals.every(({ result }) => result.outcome === 'failed' && result.difference.isPositive()) &&
    new Set(totals.map(({ table }) => table)).size >= 2
  );
}

/** The 单位 whose figures, taken in the other unit, would make every total hold. */
export function findScaleSlip(
  totals: readonly Compared[],
  units: readonly Disclosure[],
): { unit: Disclosure; likely: Unit } | null {
  if (totals.length === 0 || totals.some(({ result }) => result.outcome !== 'failed')) return null;
  for (const unit of units) {
    for (const likely of ['yuan', 'ten-thousand-yuan'] as const) {
      if (totals.every(({ result }) => holdsRescaled(result, new Set(unit.tables), likely))) return { unit, likely };
    }
  }
  return null;
}

function holdsRescaled({ equation }: Result, tables: ReadonlySet<Table>, likely: Unit): boolean {
  const own = equation.right.filter(
    ({ table, fact }) => tables.has(table) && fact.amount && fact.amount.unit !== likely,
  );
  if (own.length === 0 || sumOf(own).isZero()) return false;
  const { outcome } = evaluateAs(equation, inUnit(likely, new Set(own.map(({ fact }) => fact))));
  return outcome === 'held' || outcome === 'rounding';
}

/** What 单位 say they pay each other or to those above: struck out of the 部门's figures. In 元. */
export function transfersOf(compared: readonly Compared[]): Decimal {
  const most = (isTransfer: (one: Compared) => boolean): Decimal =>
    compared.filter(isTransfer).reduce((largest, { result }) => Decimal.max(largest, result.right), new Decimal(0));
  const bySource = (source: 'superior' | 'affiliated'): Decimal =>
    most(
      ({ line, column }) =>
        line.item === `${source}-income` || (line.item === 'total' && column.dimensions.source === source),
    );
  const byNature = (nature: 'superior' | 'affiliated'): Decimal =>
    most(
      ({ line, column }) =>
        line.item === `${nature}-expenditure` || (line.item === 'total' && column.dimensions.nature === nature),
    );
  return Decimal.max(
    bySource('superior').plus(bySource('affiliated')),
    byNature('superior').plus(byNature('affiliated')),
  );
}

export function sumOf(terms: readonly Term[]): Decimal {
  return terms.reduce((sum, { fact }) => sum.plus(factYuan(fact)), new Decimal(0));
}

/**
 * Leaves out the 款, 类 and 合计 whose gap is that of the 科目 below them: one wrong 项 is one finding, not four.
 * Takes the broken lines of one table and column.
 */
export function lowestGaps(broken: readonly Compared[]): Compared[] {
  const coded = broken
    .filter(({ line }) => line.code !== null)
    .sort((left, right) => right.line.code!.length - left.line.code!.length);
  const kept: Compared[] = [];
  for (const one of coded) {
    const below = kept.filter(
      ({ line }) => line.item === one.line.item && line.code !== one.line.code && line.code!.startsWith(one.line.code!),
    );
    if (below.length === 0 || !gapOf(below).eq(one.result.difference)) kept.push(one);
  }
  const follows = (sum: Compared): boolean => {
    const height = HEIGHT[sum.line.item] ?? 0;
    if (height === 0) return false;
    const coded = kept.filter(({ line }) => line.item === kept[0]!.line.item);
    return (
      (coded.length > 0 && gapOf(coded).eq(sum.result.difference)) ||
      broken.some(
        ({ line, result }) =>
          line.code === null &&
          line.side === sum.line.side &&
          (HEIGHT[line.item] ?? 0) < height &&
          result.difference.eq(sum.result.difference),
      )
    );
  };
  return broken.filter((one) => (one.line.code === null ? !follows(one) : kept.includes(one)));
}

/** Lines that are sums of others of the table, by how far above them they stand. */
const HEIGHT: Readonly<Partial<Record<ItemId, number>>> = {
  'reception': 1,
  'vehicles': 1,
  'three-public-total': 2,
  'personnel-total': 1,
  'public-total': 1,
  'total': 3,
  'current-income': 1,
  'total-income': 2,
  'current-expenditure': 1,
  'total-expenditure': 2,
};

function gapOf(compared: readonly Compared[]): Decimal {
  return compared.reduce((sum, { result }) => sum.plus(result.difference), new Decimal(0));
}
