import type { Disclosure } from '../../disclosure/model.js';
import type { Finding, Report, RollupCounts } from '../../finding/finding.js';
import type { RollupDoubt, RollupReason } from '../../finding/said/rollup.js';
import { ROLLUP } from '../../taxonomy/relations/rollup.js';
import { evaluate } from '../equation.js';
import { inOrder } from '../in-order.js';
import { rulesOff } from '../settings.js';
import { rollupEquations } from './equations.js';
import { transfersOf, type Compared } from './explain.js';
import type { Household } from './group.js';
import { mismatches, mismatchFinding } from './mismatches.js';
import { roundingNotices } from './rounding.js';
import { wholesale } from './wholesale.js';

/** What came of comparing a 部门 with its 单位. */
export interface Rollup {
  readonly findings: readonly Finding[];
  readonly counts: RollupCounts;
  /** Why something could not be compared. */
  readonly reasons: readonly RollupReason[];
  /** Said instead of findings where the names alone spoke for it and the sums against it. */
  readonly doubt: RollupDoubt | null;
}

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
  const off = rulesOff(report.settings ?? {});
  return {
    ...report,
    findings: inOrder(department, [...report.findings, ...findings.filter(({ rule }) => !off.has(rule))]),
    relations: {
      ...report.relations,
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
