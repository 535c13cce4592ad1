import type { Disclosure } from '../disclosure/model.js';
import { publishedAs, tableOf } from '../disclosure/query.js';
import type { Finding, RelationCounts, Report } from '../finding/finding.js';
import { roundingFindings } from './broken.js';
import { findCauses, type Causes } from './causes.js';
import { completenessFindings } from './completeness.js';
import { computeRelations, type Relations, type ValidateOptions } from './compute.js';
import { coverageOf, factsRead } from './coverage.js';
import { validateApart } from './departments.js';
import { depthFindings } from './depth.js';
import { inOrder } from './in-order.js';
import { withoutPersonal } from './personal.js';
import { statementFindings } from './statements/index.js';
import { rulesOff } from './settings.js';
import { remainFindings } from './statements/remains.js';
import { screeningFindings } from './statements/screening.js';
import { subjectFindings } from './subjects.js';
import { uncheckedIn } from './unchecked.js';
import { headlessFindings, unreadSheetFindings } from './unread-sheets.js';

export type { ValidateOptions } from './compute.js';

/** Checks every relation that the tables allow. Never throws; what cannot be computed is counted as such. */
export function validate(disclosure: Disclosure, options: ValidateOptions = {}): Report {
  const report = validated(disclosure, options);
  const published = publishedAs(disclosure);
  if (published === null) return report;
  return { ...report, published, findings: report.findings.map((finding) => ({ ...finding, published })) };
}

function validated(disclosure: Disclosure, options: ValidateOptions): Report {
  if (disclosure.government !== undefined) return ofGovernment(disclosure);
  if (disclosure.departments !== undefined)
    return validateApart(disclosure, options, besideFindings(disclosure), validate);
  const computed = computeRelations(disclosure, options);
  const causes = findCauses(disclosure, computed);
  const read = factsRead(computed.results);
  const { settings } = computed;
  const off = rulesOff(settings ?? {});
  const isOn = ({ rule }: { readonly rule: string }): boolean => !off.has(rule);
  const uncomputed = uncomputedIn(disclosure, computed).filter(isOn);
  const relations = countsOf(computed, uncomputed.length + computed.own.unreadable);
  return {
    findings: findingsOf(disclosure, computed, causes).filter(isOn),
    suspects: causes.suspects,
    relations,
    coverage: coverageOf(disclosure, read),
    unchecked: uncheckedIn(disclosure, read, relations.checked),
    inapplicable: computed.across.inapplicable
      .map(({ rule, reason }) => ({ rule: rule.id, relation: rule.sentence, reason }))
      .filter(isOn),
    uncomputed,
    ...(settings === null ? {} : { settings }),
  };
}

/** Of a whole government's book: none of the relations holds in it; what would be published with it still counts. */
function ofGovernment(disclosure: Disclosure): Report {
  return {
    findings: inOrder(disclosure, besideFindings(disclosure)),
    suspects: [],
    relations: { checked: 0, held: 0, rounding: 0, failed: 0, notComputed: 0 },
    coverage: { cells: 0, reached: 0, unreached: [] },
    unchecked: { tables: [], sheets: [], amounts: 0, nothing: 'government' },
    inapplicable: [],
    uncomputed: [],
  };
}

/** What of a book is told beside its tables. */
function besideFindings(disclosure: Disclosure): Finding[] {
  return [
    ...unreadSheetFindings(disclosure),
    ...screeningFindings(disclosure),
    ...remainFindings({ ...disclosure, document: { ...disclosure.document, department: '' } }),
  ].map(withoutPersonal);
}

function findingsOf(disclosure: Disclosure, computed: Relations, causes: Causes): Finding[] {
  const { misprints, results, own, beside, byOutcome } = computed;
  return inOrder(disclosure, [
    ...causes.broken,
    ...own.findings,
    ...causes.columns,
    ...beside.findings,
    ...causes.wholesale,
    ...causes.missing,
    ...causes.doubled,
    ...statementFindings(disclosure, misprints, results),
    ...subjectFindings(disclosure, misprints),
    ...unreadSheetFindings(disclosure),
    ...headlessFindings(disclosure),
    ...completenessFindings(disclosure),
    ...depthFindings(disclosure, causes.missing),
    ...roundingFindings(byOutcome.rounding),
  ]).map(withoutPersonal);
}

/** @param missing relations that were not set up at all */
function countsOf({ byOutcome }: Relations, missing: number): RelationCounts {
  const [held, rounding, failed] = [byOutcome.held.length, byOutcome.rounding.length, byOutcome.failed.length];
  const tolerated = byOutcome.rounding.filter((result) => result.tolerated !== undefined).length;
  return {
    checked: held + rounding + failed,
    held,
    rounding,
    failed,
    notComputed: byOutcome['not-computed'].length + missing,
    ...(tolerated > 0 ? { tolerated } : {}),
  };
}

/** Relations whose tables or columns are not there. */
function uncomputedIn(disclosure: Disclosure, { across, own, beside }: Relations): Report['uncomputed'] {
  return [
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
  ];
}
