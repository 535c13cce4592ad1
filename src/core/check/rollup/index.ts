import { Decimal } from 'decimal.js';
import type { Disclosure, Table } from '../../disclosure/model.js';
import { fromYuan, UNIT_NAME, type Unit } from '../../money/amount.js';
import { printDecimal } from '../../money/print.js';
import { ROLLUP, TRANSFER_KINDS } from '../../taxonomy/relations/rollup.js';
import type { Rule } from '../../taxonomy/relations/rule.js';
import { evaluate, tolerance } from '../equation.js';
import type { Finding, FindingPart, Report, RollupCounts } from '../../finding/finding.js';
import { inOrder } from '../index.js';
import { placesFor } from '../say.js';
import { rollupEquations } from './equations.js';
import { findScaleSlip, isShort, lowestGaps, sumOf, totalsOf, transfersOf, type Compared } from './explain.js';
import type { Household } from './group.js';
import {
  sayAbsent,
  sayMismatch,
  sayRollupRounding,
  sayShort,
  sayUnitScaleOf,
  sayUnlikeSums,
  sayUnsure,
  type Share,
} from './say.js';

/** What came of comparing a 部门 with its 单位. */
export interface Rollup {
  readonly findings: readonly Finding[];
  readonly counts: RollupCounts;
  /** Why something could not be compared. */
  readonly reasons: readonly string[];
  /** Said instead of findings where the names alone spoke for it and the sums against it. */
  readonly doubt: string | null;
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
      doubt: sayUnsure(department, units, broken.length, telling),
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
    reasons: [...found.reasons, ...(excused.length > 0 ? [sayAbsent(missing)] : [])],
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
      message: sayUnitScaleOf(slip.unit, slip.likely),
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
      message:
        sayShort(
          table,
          result.equation.left[0]!.row,
          result.left,
          result.right,
          units.length,
          absent ?? [],
          scaleOf(table),
        ) + ROLLUP.units.exception,
    };
  }
  if (broken.length <= MOST_LISTED || broken.length <= telling) return null;
  return {
    ...traits(ROLLUP.units),
    message: sayUnlikeSums(broken.length, telling, units.length) + ROLLUP.units.exception,
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
    result: { equation, left, right, difference },
  } = first;
  const mayBeTransfer =
    TRANSFER_KINDS.has(table.kind) &&
    difference.isNegative() &&
    !transfers.isZero() &&
    difference.abs().lte(transfers.plus(tolerance([...equation.left, ...equation.right])));
  const rule: Rule = mayBeTransfer ? ROLLUP.transfer : ROLLUP.line;
  const printed = equation.left.length > 0;
  const message = sayMismatch(
    {
      table,
      row: (equation.left[0] ?? equation.right[0]!).row,
      columns: group.map(({ column }) => column),
      printed,
      units: units.length,
      own: left,
      sum: right,
      shares: sharesOf(first, units),
    },
    scaleOf(table),
  );
  return {
    ...traits(rule),
    message: message + (rule.exception ?? ''),
    cells: printed
      ? group.flatMap(({ result }) => result.equation.left.map(({ fact }) => fact.cell))
      : [table.titleCell],
    ...figures(first),
    relation: rule.sentence,
    parts: partsOf(first, units),
  };
}

function figures({
  table,
  result: { left, right, difference },
}: Compared): Pick<Finding, 'stated' | 'expected' | 'difference' | 'unit'> {
  const { unit, decimals } = scaleOf(table);
  const print = (yuan: Decimal): string =>
    printDecimal(fromYuan(yuan, unit), placesFor(fromYuan(yuan, unit), decimals));
  return {
    stated: print(left),
    expected: print(right),
    difference: print(difference.abs()),
    unit: UNIT_NAME[unit] as '元' | '万元',
  };
}

/** What each 单位 adds; those that add nothing left out. */
function sharesOf({ result: { equation } }: Compared, units: readonly Disclosure[]): Share[] {
  return units.flatMap((disclosure): Share[] => {
    const own = equation.right.filter(({ table, fact }) => fact.amount && disclosure.tables.includes(table));
    if (own.length === 0) return [];
    const yuan = sumOf(own);
    const {
      table,
      fact: { cell },
    } = own[0]!;
    return yuan.isZero() ? [] : [{ disclosure, table, ...cell, yuan }];
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
        amount: amount ? printDecimal(amount.value, amount.decimals) : '',
        unit: amount ? (UNIT_NAME[amount.unit] as '元' | '万元') : '',
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
        message: sayRollupRounding(table, gaps.length, largest, scale),
        cells: gaps.map(({ result }) => result.equation.left[0]?.fact.cell ?? table.titleCell),
      },
    ];
  });
}

function traits({ id, severity, category }: Rule): Pick<Finding, 'rule' | 'severity' | 'category'> {
  return { rule: id, severity, category };
}

function scaleOf({ unit, decimals }: Table): { unit: Unit; decimals: number } {
  return { unit: unit ?? 'yuan', decimals };
}
