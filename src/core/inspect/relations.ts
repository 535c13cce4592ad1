import type { Finding } from '../finding/finding.js';
import type { Category } from '../taxonomy/severity.js';
import type { Evidence, Judged } from './model.js';
import { byFindings, judged, type Judge, type Subject } from './subject.js';

/** 真实性 of the tables: what adds up, what agrees, and what of it was not computed. */

export const within: Judge = (subject) => relations(subject, 'arithmetic');
export const across: Judge = (subject) => relations(subject, 'cross-table');

function relations({ report }: Subject, category: 'arithmetic' | 'cross-table'): Judged {
  const own = report.findings.filter((finding) => finding.category === category && !isPrior(finding));
  return byFindings(own, notFound({ report }, category));
}

/** Nothing was found: right as far as it was computed, and for a person where something was not. */
function notFound({ report }: Pick<Subject, 'report'>, category: 'arithmetic' | 'cross-table'): Judged {
  const { checked, rounding, notComputed, tolerated = 0 } = report.relations;
  if (report.unchecked.nothing !== null) return judged('open', [{ type: 'nothing-checked' }]);
  const absent = report.uncomputed.filter(({ prior }) => prior !== true).length;
  const beside = report.uncomputed.length - absent;
  // those of the tables that are there: nobody tells whether inside one or between two
  const inside = notComputed - absent - beside;
  const missed = category === 'cross-table' ? notComputed - beside : inside;
  const { tables, sheets, amounts } = report.unchecked;
  const unchecked = tables.length + sheets.length + amounts > 0;
  const evidence: Evidence[] = [
    { type: 'relations', checked, rounding, tolerated },
    ...(missed > 0 ? [{ type: 'uncomputed', relations: missed } as const] : []),
    ...(unchecked ? [{ type: 'unchecked', tables: tables.length, sheets: sheets.length, amounts } as const] : []),
  ];
  return judged(missed > 0 || unchecked ? 'person' : 'meets', evidence);
}

export const prior: Judge = ({ report, hasPrior }) => {
  const own = report.findings.filter(isPrior);
  if (!hasPrior) return byFindings(own, judged('open', [{ type: 'no-prior' }]));
  const missed = report.uncomputed.filter((one) => one.prior === true).length;
  return byFindings(
    own,
    judged(
      missed > 0 ? 'person' : 'meets',
      missed > 0 ? [{ type: 'uncomputed', relations: missed }] : [{ type: 'clear' }],
    ),
  );
};

function isPrior({ rule, priorCells = [] }: Finding): boolean {
  return priorCells.length > 0 || rule.startsWith('prior.');
}

export const units: Judge = (subject) => ofCategories(subject, ['unit']);
export const subjects: Judge = (subject) => ofCategories(subject, ['code', 'name']);
export const identity: Judge = (subject) => ofCategories(subject, ['identity']);

/** Of a workbook in which nothing was read nothing is clear. */
function ofCategories({ disclosure, report }: Subject, categories: readonly Category[]): Judged {
  const own = report.findings.filter((finding) => categories.includes(finding.category) && !isPrior(finding));
  return byFindings(
    own,
    disclosure.tables.length === 0
      ? judged('open', [{ type: 'nothing-checked' }])
      : judged('meets', [{ type: 'clear' }]),
  );
}
