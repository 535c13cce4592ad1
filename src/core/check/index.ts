import { ownEquations } from './own/index.js';
import type { OwnRelation } from '../disclosure/own-relation.js';
import type { Disclosure } from '../disclosure/model.js';
import { tableOf } from '../disclosure/query.js';
import { findMisprints } from './across/codes.js';
import { equationsAcross } from './across/index.js';
import { brokenFinding, roundingFindings } from './broken.js';
import { settleCents } from './cents.js';
import { completenessFindings } from './completeness.js';
import { coverageOf, factsRead } from './coverage.js';
import { evaluate, type Outcome, type Result } from './equation.js';
import { explain } from './explain.js';
import type { Finding, Report } from '../finding/finding.js';
import type { Severity } from '../taxonomy/severity.js';
import { findMissingLines } from './missing/index.js';
import { depthFindings } from './depth.js';
import { doubledTotals } from './doubled-totals.js';
import { withoutPersonal } from './personal.js';
import { suspectsOf } from './suspects.js';
import { comparePrior } from './prior/index.js';
import { gatherColumns } from './prior/wholesale.js';
import { findScaleSlips, scaleFinding } from './scale.js';
import { statementFindings } from './statements/index.js';
import { subjectFindings } from './subjects.js';
import { uncheckedIn } from './unchecked.js';
import { headlessFindings, unreadSheetFindings } from './unread-sheets.js';
import { equationsWithin } from './within/index.js';

export interface ValidateOptions {
  /** Relations of the user's own, beside those of the workbook's sheet 自定义勾稽. */
  readonly rules?: readonly OwnRelation[];
  /** Last year's workbook, or the budget that these final accounts carry out. */
  readonly prior?: Disclosure;
}

/** Checks every relation that the tables allow. Never throws; what cannot be computed is counted as such. */
export function validate(disclosure: Disclosure, { rules = [], prior }: ValidateOptions = {}): Report {
  const misprints = findMisprints(disclosure);
  const across = equationsAcross(disclosure, misprints);
  const own = ownEquations(disclosure, rules);
  const beside = comparePrior(disclosure, prior);
  const inside = [
    ...settleCents([...disclosure.tables.flatMap(equationsWithin), ...across.equations].map(evaluate)),
    ...own.equations.map(evaluate),
  ];
  const outside = beside.equations.map(evaluate);
  const columns = gatherColumns(outside);
  const results = [...inside, ...outside];
  const { failed, rounding, held, 'not-computed': idle } = byOutcome(results);
  const slips = failed.length === 0 ? [] : findScaleSlips(inside);
  const twice = doubledTotals(disclosure, inside);
  const absent = findMissingLines(disclosure, new Set(misprints.map(({ row }) => row)), failed);
  // one wrong unit, one line too many or too few, not as many wrong cells
  const explained = new Set([
    ...slips.flatMap((slip) => slip.broken),
    ...columns.noSlip,
    ...absent.explained,
    ...twice.explained,
  ]);
  const unnamed = failed.filter((result) => !explained.has(result));
  const wholesale =
    unnamed.length === 0
      ? null
      : explain(
          disclosure,
          results.filter((result) => isDiagnosable(result) && !explained.has(result)),
        );
  const unexplained = unnamed.filter((result) => !wholesale?.explained.has(result));
  const checked = held.length + rounding.length + failed.length;
  const read = factsRead(results);
  const notComputed =
    idle.length + across.uncomputed.length + own.uncomputed.length + own.unreadable + beside.uncomputed.length;
  return {
    findings: inOrder(disclosure, [
      ...unexplained
        .filter((result) => !columns.named.has(result))
        .map((result) => own.describe(result) ?? brokenFinding(result)),
      ...own.findings,
      ...columns.findings,
      ...beside.findings,
      ...slips.map(scaleFinding),
      ...(wholesale?.findings ?? []),
      ...absent.findings,
      ...twice.findings,
      ...statementFindings(disclosure, misprints, results),
      ...subjectFindings(disclosure, misprints),
      ...unreadSheetFindings(disclosure),
      ...headlessFindings(disclosure),
      ...completenessFindings(disclosure),
      ...depthFindings(disclosure, absent.findings),
      ...roundingFindings(rounding),
    ]).map(withoutPersonal),
    suspects: [...suspectsOf(twice.repairs, results), ...(wholesale?.suspects ?? [])],
    relations: { checked, held: held.length, rounding: rounding.length, failed: failed.length, notComputed },
    coverage: coverageOf(disclosure, read),
    unchecked: uncheckedIn(disclosure, read, checked),
    inapplicable: across.inapplicable.map(({ rule, reason }) => ({ rule: rule.id, relation: rule.sentence, reason })),
    uncomputed: [
      ...across.uncomputed.map(({ rule, missing }) => ({
        rule: rule.id,
        relation: rule.sentence,
        missing: missing.filter((kind) => tableOf(disclosure, kind) === null),
      })),
      ...own.uncomputed,
      ...beside.uncomputed.map(({ rule, missing }) => ({
        rule: rule.id,
        relation: rule.sentence,
        missing: [missing],
        prior: true as const,
      })),
    ],
  };
}

function byOutcome(results: readonly Result[]): Readonly<Record<Outcome, readonly Result[]>> {
  const sorted: Record<Outcome, Result[]> = {
    'held': [],
    'rounding': [],
    'failed': [],
    'not-computed': [],
    'void': [],
  };
  for (const result of results) sorted[result.outcome].push(result);
  return sorted;
}

function isDiagnosable({ outcome }: Result): boolean {
  return outcome !== 'not-computed';
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Errors first, then in the order of the workbook's sheets. */
export function inOrder(disclosure: Disclosure, findings: readonly Finding[]): Finding[] {
  const sheets = new Map(disclosure.tables.map((table, index) => [table.sheet, index]));
  const place = (finding: Finding): number => sheets.get(finding.cells[0]?.sheet ?? '') ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort(
    (left, right) => GRAVITY[left.severity] - GRAVITY[right.severity] || place(left) - place(right),
  );
}
