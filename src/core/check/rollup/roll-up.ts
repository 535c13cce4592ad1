import type { Disclosure } from '../../disclosure/model.js';
import type { Finding, Report, RollupCounts } from '../../finding/finding.js';
import type { RollupDoubt, RollupReason } from '../../finding/said/rollup.js';
import { ROLLUP } from '../../taxonomy/relations/rollup.js';
import { evaluate } from '../equation.js';
import { inOrder } from '../in-order.js';
import type { CheckSettings } from '../../finding/settings.js';
import { rulesOff, tolerating } from '../settings.js';
import { rollupEquations } from './equations.js';
import { transfersOf, type Compared } from './explain.js';
import type { Household } from './group.js';
import { mismatches, mismatchFinding } from './mismatches.js';
import { roundingNotices } from './rounding.js';
import { wholesale } from './wholesale.js';
import { gather } from '../../sheet/gather.js';

/** What came of comparing a 部门 with its 单位. */
export interface Rollup {
  readonly findings: readonly Finding[];
  readonly counts: RollupCounts;
  /** Why something could not be compared. */
  readonly reasons: readonly RollupReason[];
  /** Said instead of findings where the names alone spoke for it and the sums against it. */
  readonly doubt: RollupDoubt | null;
}

/**
 * Compares the 部门 with the sum of its 单位, table by table, line by line, column by column. A rule that is off is
 * neither told nor counted. Never throws.
 */
export function rollUp(household: Household, settings: CheckSettings = {}): Rollup {
  const { department, units, certain, absent } = household;
  const off = rulesOff(settings);
  const found = off.has(ROLLUP.line.id) ? { equations: [], reasons: [] } : rollupEquations(household);
  const tolerated = tolerating(settings);
  const compared = found.equations.map((one): Compared => ({ ...one, result: tolerated(evaluate(one.equation)) }));
  const broken = compared.filter(({ result }) => result.outcome === 'failed');
  const rounding = compared.filter(({ result }) => result.outcome === 'rounding');
  const held = compared.filter(({ result }) => result.outcome === 'held').length;
  const telling = held + rounding.length;
  const passed = rounding.filter(({ result }) => result.tolerated !== undefined).length;
  const counts = (failed: number, notComputed: number): RollupCounts => ({
    checked: telling + failed,
    held,
    rounding: rounding.length,
    failed,
    notComputed,
    ...(passed > 0 ? { tolerated: passed } : {}),
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
  if (whole !== null) {
    const isOff = off.has(whole.rule);
    return {
      findings: isOff ? [] : [whole],
      counts: counts(isOff ? 0 : broken.length, unreadable),
      reasons: found.reasons,
      doubt: null,
    };
  }
  const missing = absent ?? [];
  const excused = missing.length === 0 ? [] : broken.filter(({ result }) => result.difference.isPositive());
  const listed = broken.filter((one) => !excused.includes(one));
  const transfers = transfersOf(compared);
  const told = mismatches(listed).map((group) => ({ group, finding: mismatchFinding(group, household, transfers) }));
  const on = told.filter(({ finding }) => !off.has(finding.rule));
  const put = gather(
    told.filter((one) => !on.includes(one)),
    ({ group }) => group,
  ).length;
  return {
    findings: [...on.map(({ finding }) => finding), ...roundingNotices(rounding)],
    // sums of lines that are put aside alone are put aside with them
    counts: counts(on.length === 0 && put > 0 ? 0 : listed.length - put, unreadable + excused.length),
    reasons: [...found.reasons, ...(excused.length > 0 ? [{ type: 'absent' as const, names: missing }] : [])],
    doubt: null,
  };
}

/** The report of the 部门 with what the comparison found. */
export function withRollup(department: Disclosure, report: Report, { findings, counts, reasons }: Rollup): Report {
  const { checked, held, rounding, failed, notComputed } = report.relations;
  const tolerated = (report.relations.tolerated ?? 0) + (counts.tolerated ?? 0);
  return {
    ...report,
    findings: inOrder(department, [...report.findings, ...findings]),
    relations: {
      ...report.relations,
      checked: checked + counts.checked,
      held: held + counts.held,
      rounding: rounding + counts.rounding,
      failed: failed + counts.failed,
      notComputed: notComputed + counts.notComputed,
      ...(tolerated > 0 ? { tolerated } : {}),
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
