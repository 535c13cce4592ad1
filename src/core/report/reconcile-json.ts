import type { TextReport } from '../reconcile/index.js';
import { textNothingSentence } from './reconcile-words.js';
import { messageOf } from './say/index.js';
import { printedValue } from './say/printed.js';

/** `gongkai reconcile --format json`. */
export function reconcileJson(report: TextReport, name: string): object {
  const nothing = textNothingSentence(name, report);
  const { workbook, claims, matched, unverifiable, ownTables, findings } = report;
  const { all, chapters, open, otherNumbers } = report.coverage;
  return {
    workbook,
    text: name,
    level: report.document.level,
    claims,
    matched,
    unverifiable,
    coverage: { ...all, chapters, open, otherNumbers },
    ...(ownTables === null ? {} : { tables: { count: ownTables.tables, ...ownTables.relations } }),
    findings: findings.map((finding) => {
      const { rule, severity, quote, start, end, stated, expected, cells, places } = finding;
      return {
        rule,
        severity,
        quote,
        start,
        end,
        ...(stated === undefined ? {} : { stated: printedValue(stated) }),
        ...(expected === undefined ? {} : { expected: printedValue(expected) }),
        message: messageOf(finding),
        cells,
        ...(places === undefined ? {} : { places }),
      };
    }),
    ...(nothing === null ? {} : { error: { code: 'nothing-checked', message: nothing } }),
  };
}
