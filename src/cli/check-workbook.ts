import type { Disclosure } from '../core/disclosure/model.js';
import type { OwnRelation } from '../core/disclosure/own-relation.js';
import { answerFindings } from '../core/report/answers.js';
import { checkJson } from '../core/report/check-json.js';
import { nothingSentence } from '../core/report/unchecked.js';
import { overviewRow, type CheckedRow, type OverviewRow } from '../core/report/overview.js';
import { withRollup } from '../core/check/rollup/index.js';
import type { Report } from '../core/finding/finding.js';
import type { CheckSettings } from '../core/finding/settings.js';
import { validate } from '../core/check/index.js';
import { keptReasons } from '../hosts/file/kept-parts.js';
import type { Call } from './arguments.js';
import { complainOfAnswers, loadCheckAnswers, loadRules, loadSettings, type WorkbookAnswers } from './check-inputs.js';
import { printReport, today } from './check-printer.js';
import type { ExitStatus, Read, Rendering } from './each-workbook.js';
import { loadPublished } from './load.js';
import { priorWorkbooks, type Candidate, type PriorOf } from './prior-workbooks.js';
import type { Rollups } from './rollups.js';
import type { Terminal } from './terminal.js';
import type { WorkbookCopies } from './workbook-copies.js';
import { nameOf, readBytes } from './workbook-files.js';

/** How every workbook of a call is checked. */
export interface CheckPlan {
  readonly call: Call;
  /** Everything is printed, not the errors alone. */
  readonly inFull: boolean;
}

/** What the workbooks are checked by, read from the options' files. */
export interface CheckMaterial {
  readonly priorOf: PriorOf;
  readonly rules: readonly OwnRelation[];
  readonly settings: CheckSettings;
  /** Null without `--answers`. */
  readonly answersOf: WorkbookAnswers | null;
}

/** All of it but the answers, whose shape rests on the count. Throws a Failure for a file that cannot be used. */
export async function checkMaterial(
  { options }: Call,
  terminal: Terminal,
  candidates: readonly Candidate[] | null,
): Promise<Omit<CheckMaterial, 'answersOf'>> {
  return {
    priorOf: await priorWorkbooks(options.prior, terminal, candidates),
    rules: options.rules === undefined ? [] : loadRules(options.rules),
    settings: loadSettings(options.settings, terminal).check,
  };
}

/** Throws a Failure for answers that cannot be used. */
export function checkAnswers({ options }: Call, count: number): WorkbookAnswers | null {
  return options.answers === undefined ? null : loadCheckAnswers(options.answers, count);
}

/** What is known of all workbooks together, or must be written in their order. */
export interface CheckTogether {
  readonly copies: WorkbookCopies | null;
  readonly rollups: Rollups | null;
}

/** Checks one workbook after the other, and leaves a row of the overview for each. */
export interface WorkbookChecker {
  readonly rendering: Rendering<Read>;
  readonly rows: OverviewRow[];
}

export function workbookChecker(
  { call, inFull }: CheckPlan,
  { priorOf, rules, settings, answersOf }: CheckMaterial,
  terminal: Terminal,
  { copies, rollups }: CheckTogether = { copies: null, rollups: null },
): WorkbookChecker {
  const { format } = call;
  const rows: OverviewRow[] = [];
  const check = (disclosure: Disclosure, prior: Disclosure | undefined): Report => {
    const rollup = rollups?.of.get(disclosure);
    const report = validate(disclosure, { ...settings, rules, ...(prior ? { prior } : {}) });
    return rollup ? withRollup(disclosure, report, rollup) : report;
  };
  const rendering: Rendering<Read> = {
    json: format === 'json',
    load: async (path) => {
      const known = rollups?.disclosures.get(path);
      return known === undefined ? loadPublished(path) : { disclosure: known };
    },
    done: async ({ disclosure }, path) => {
      const given = answersOf?.(nameOf(path)) ?? {};
      const prior = await priorOf(disclosure, path);
      const answered = answerFindings(check(disclosure, prior), { ...keptReasons(readBytes(path)), ...given });
      complainOfAnswers(answered, given, nameOf(path), terminal);
      const { report } = answered;
      const row = overviewRow(disclosure, report);
      const nothing = nothingSentence(disclosure.workbook, report);
      if (copies) terminal.complain(await copies.write(path, disclosure, report, today()));
      const text = copies
        ? ''
        : printReport(disclosure, report, { call, inFull, path, nothing, prior: prior?.workbook });
      if (nothing !== null && format !== 'json') terminal.complain(nothing);
      rows.push(row);
      return { status: statusOf(row, nothing), text };
    },
    nothing: (disclosure) => checkJson(disclosure, validate(disclosure)),
    failed: (path, failure) => rows.push({ workbook: nameOf(path), failure }),
  };
  return { rendering, rows };
}

function statusOf({ errors }: CheckedRow, nothing: string | null): ExitStatus {
  if (nothing !== null) return 2;
  return errors > 0 ? 1 : 0;
}
