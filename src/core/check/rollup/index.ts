import { Decimal } from 'decimal.js';
import type { CellRef } from '../../sheet/grid.js';
import type { Disclosure, Table } from '../../disclosure/model.js';
import { fromYuan } from '../../money/amount.js';
import { ROLLUP, TRANSFER_KINDS } from '../../taxonomy/relations/rollup.js';
import type { Rule } from '../../taxonomy/relations/rule.js';
import { evaluate, tolerance } from '../equation.js';
import type { Finding, FindingPart, Report, RollupCounts } from '../../finding/finding.js';
import { inOrder } from '../index.js';
import { rollupEquations } from './equations.js';
import { findScaleSlip, isShort, lowestGaps, sumOf, totalsOf, transfersOf, type Compared } from './explain.js';
import type { Household } from './group.js';
import { exactAmount, plainAmount, type Scale } from '../../finding/plain-amount.js';
import { bookRef, rowRef, tableRef, type BookRef } from '../../finding/references.js';
import type { RollupDoubt, RollupReason, RollupSaid } from '../../finding/said/rollup.js';

/** What came of comparing a 部门 with its 单位. */
export interface Rollup {
  readonly findings: readonly Finding[];
  readonly counts: RollupCounts;
  /** Why something could not be compared. */
  readonly reasons: readonly RollupReason[];
  /** Said instead of findings where the names alone spoke for it and the sums against it. */
  readonly doubt: RollupDoubt | null;
}

/** More differences than agreements, and more than anybody would correct one by one. */
const MOST_LISTED = 10;

/** Compares the 部门 with the sum of its 单位, table by table, line by line, column by column. Never throws. */
export function rollUp(household: Household): Rollup {
  const { department, units, certain, absent } = household;
  const found = rollupEquations(household);
  const compared = found.equations.map((one): Compared => ({ ...one, result: evaluate(one.equation) }));
  const broken = compared.filter(({ result }) => result.outcome === 'failed');
  const rounding = compared.filter(({ result }) => result.outcome === 'rounding');
  const held = compared.filter(({ result }) => result.outcome === 'held').length;
  const telling = held + rounding.length;
  const counts = (failed: number, notComputed: number): RollupCounts => ({
    checked: telling + failed,
    held,
    rounding: rounding.length,
    failed,
    notComputed,
    units: units.map(({ workbook }) => workbook),
  });
  const unreadable = compared.filter(({ result }) => result.outcome === 'not-computed').length + found.reasons.length;
  if (!certain && broken.length > telling) {
    return {
      findings: [],
      counts: { ...counts(0, 0), checked: 0, held: 0, rounding: 0 },
      reasons: [],
      doubt: {
        type: 'unsure',
        department: department.workbook,
        units: units.map(({ workbook }) => workbook),
        failed: broken.length,
        held: telling,
      },
    };
  }
  const whole = wholesale(household, compared, broken, telling);
  if (whole !== null)
    return { findings: [whole], counts: counts(broken.length, unreadable), reasons: found.reasons, doubt: null };
  const missing = absent ?? [];
  const excused = missing.length === 0 ? [] : broken.filter(({ result }) => result.difference.isPositive());
  const listed = broken.filter((one) => !excused.includes(one));
  const transfers = transfersOf(compared);
  return {
    findings: [
      ...mismatches(listed).map((group) => mismatchFinding(group, household, transfers)),
      ...roundingNotices(rounding),
    ],
    counts: counts(listed.length, unreadable + excused.length),
    reasons: [...found.reasons, ...(excused.length > 0 ? [{ type: 'absent' as const, names: missing }] : [])],
    doubt: null,
  };
}

/** The report of the 部门 with what the comparison found. */
export function withRollup(department: Disclosure, report: Report, { findings, counts, reasons }: Rollup): Report {
  const { checked, held, rounding, failed, notComputed } = report.relations;
  return {
    ...report,
    findings: inOrder(department, [...report.findings, ...findings]),
    relations: {
      checked: checked + counts.checked,
      held: held + counts.held,
      rounding: rounding + counts.rounding,
      failed: failed + counts.failed,
      notComputed: notComputed + counts.notComputed,
    },
    uncomputed: [
      ...report.uncomputed,
      ...reasons.map((reason) => ({ rule: ROLLUP.line.id, relation: ROLLUP.line.sentence, missing: [], reason })),
    ],
    unchecked: {
      ...report.unchecked,
      nothing: counts.checked > 0 && report.unchecked.nothing === 'no-relation' ? null : report.unchecked.nothing,
    },
    rollup: counts,
  };
}

/** One sentence where all is off for one reason; null where the lines speak for themselves. */
function wholesale(
  { department, units, absent }: Household,
  compared: readonly Compared[],
  broken: readonly Compared[],
  telling: number,
): Finding | null {
  const totals = totalsOf(compared);
  const slip = findScaleSlip(totals, units);
  const first = totals[0] ?? broken[0];
  if (first === undefined) return null;
  const cells = [first.result.equation.left[0]?.fact.cell ?? first.table.titleCell];
  if (slip !== null)
    return {
      ...traits(ROLLUP.scale),
      said: { type: 'rollup.scale', unit: bookRef(slip.unit), likely: slip.likely },
      cells,
      parts: partsOf(first, units),
    };
  if (totals.length > 0 && isShort(totals) && (absent === null || absent.length > 0)) {
    const { table, result } = first;
    return {
      ...traits(ROLLUP.units),
      cells,
      parts: partsOf(first, units),
      ...figures(first),
      said: {
        type: 'rollup.short',
        table: tableRef(table),
        row: rowRef(result.equation.left[0]!.row),
        own: exactAmount(result.left, scaleOf(table)),
        sum: exactAmount(result.right, scaleOf(table)),
        units: units.length,
        absent: absent ?? [],
        exception: ROLLUP.units.exception ?? null,
      },
    };
  }
  if (broken.length <= MOST_LISTED || broken.length <= telling) return null;
  return {
    ...traits(ROLLUP.units),
    said: {
      type: 'rollup.unlike',
      failed: broken.length,
      held: telling,
      units: units.length,
      exception: ROLLUP.units.exception ?? null,
    },
    cells,
    relation: `${department.workbook}：${ROLLUP.line.sentence}`,
  };
}

/** Broken lines, the columns of a line that are off by the same together. */
function mismatches(broken: readonly Compared[]): Compared[][] {
  const byColumn = grouped(broken, (one) => one.column);
  const lowest = new Set([...byColumn.values()].flatMap(lowestGaps));
  const byLine = new Map<Table, Map<string, Compared[]>>();
  for (const one of broken) {
    if (!lowest.has(one)) continue;
    const lines = byLine.get(one.table) ?? new Map<string, Compared[]>();
    byLine.set(one.table, lines);
    const key = `${one.line.item} ${one.line.code ?? ''} ${one.line.side ?? ''} ${one.result.difference.toString()}`;
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...byLine.values()].flatMap((lines) => [...lines.values()]);
}

function grouped<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function mismatchFinding(group: readonly Compared[], { units }: Household, transfers: Decimal): Finding {
  const [first] = group as [Compared];
  const {
    table,
    result: { equation, difference },
  } = first;
  const mayBeTransfer =
    TRANSFER_KINDS.has(table.kind) &&
    difference.isNegative() &&
    !transfers.isZero() &&
    difference.abs().lte(transfers.plus(tolerance([...equation.left, ...equation.right])));
  const rule: Rule = mayBeTransfer ? ROLLUP.transfer : ROLLUP.line;
  const printed = equation.left.length > 0;
  return {
    ...traits(rule),
    said: mismatchSaid(group, units, rule.exception ?? null),
    cells: printed
      ? group.flatMap(({ result }) => result.equation.left.map(({ fact }) => fact.cell))
      : [table.titleCell],
    ...figures(first),
    relation: rule.sentence,
    parts: partsOf(first, units),
  };
}

function mismatchSaid(group: readonly Compared[], units: readonly Disclosure[], exception: string | null): RollupSaid {
  const [first] = group as [Compared];
  const {
    table,
    result: { equation, left, right, difference },
  } = first;
  const scale = scaleOf(table);
  const shares = sharesOf(first, units);
  const equal = shares.filter(({ yuan }) => yuan.eq(difference.abs()));
  return {
    type: 'rollup.mismatch',
    table: tableRef(table),
    row: rowRef((equation.left[0] ?? equation.right[0]!).row),
    columns: group.map(({ column }) => column.heads),
    printed: equation.left.length > 0,
    units: units.length,
    own: exactAmount(left, scale),
    sum: exactAmount(right, scale),
    difference: exactAmount(difference.abs(), scale),
    shares: shares
      .slice(0, MOST_SHARES)
      .map(({ book, cell, yuan }) => ({ book, cell, amount: exactAmount(yuan, scale) })),
    of: shares.length,
    alone: equal.length === 1 && shares.length > 1 ? { book: equal[0]!.book, missing: difference.isNegative() } : null,
    exception,
  };
}

/** 单位 that are named one by one. */
const MOST_SHARES = 4;

function figures({
  table,
  result: { left, right, difference },
}: Compared): Pick<Finding, 'stated' | 'expected' | 'difference'> {
  const scale = scaleOf(table);
  return {
    stated: exactAmount(left, scale),
    expected: exactAmount(right, scale),
    difference: exactAmount(difference.abs(), scale),
  };
}

/** One 单位's part in a sum, in 元. */
interface Share {
  readonly book: BookRef;
  readonly cell: CellRef;
  readonly yuan: Decimal;
}

/** What each 单位 adds; those that add nothing left out. */
function sharesOf({ result: { equation } }: Compared, units: readonly Disclosure[]): Share[] {
  return units.flatMap((disclosure): Share[] => {
    const own = equation.right.filter(({ table, fact }) => fact.amount && disclosure.tables.includes(table));
    if (own.length === 0) return [];
    const yuan = sumOf(own);
    return yuan.isZero() ? [] : [{ book: bookRef(disclosure), cell: own[0]!.fact.cell, yuan }];
  });
}

function partsOf({ result: { equation } }: Compared, units: readonly Disclosure[]): FindingPart[] {
  return units.flatMap((disclosure) =>
    equation.right
      .filter(({ table }) => disclosure.tables.includes(table))
      .map(({ fact: { cell, amount } }): FindingPart => ({
        workbook: disclosure.workbook,
        department: disclosure.document.department,
        cell,
        amount: amount && plainAmount(amount),
      })),
  );
}

function roundingNotices(rounding: readonly Compared[]): Finding[] {
  return [...grouped(rounding, ({ table }) => table)].flatMap(([table, gaps]): Finding[] => {
    const largest = gaps.reduce((most, { result }) => Decimal.max(most, result.difference.abs()), new Decimal(0));
    const scale = scaleOf(table);
    // the 单位 print more places than the 部门: nothing a reader could see differs
    if (fromYuan(largest, scale.unit).toDecimalPlaces(scale.decimals).isZero()) return [];
    return [
      {
        rule: 'rollup.rounding',
        severity: 'notice',
        category: 'rounding',
        said: {
          type: 'rollup.rounding',
          table: tableRef(table),
          count: gaps.length,
          largest: exactAmount(largest, scale),
        },
        cells: gaps.map(({ result }) => result.equation.left[0]?.fact.cell ?? table.titleCell),
      },
    ];
  });
}

function traits({ id, severity, category }: Rule): Pick<Finding, 'rule' | 'severity' | 'category'> {
  return { rule: id, severity, category };
}

function scaleOf({ unit, decimals }: Table): Scale {
  return { unit: unit ?? 'yuan', decimals };
}
