import type { Comparison } from '../../compare/index.js';
import type { Finding } from '../../finding/finding.js';
import { printed } from '../say/printed.js';
import { comparisonSentence } from './words.js';

/** `gongkai compare --format json`: amounts are decimal strings in the unit beside them; differences and totals in 元. */
export function comparisonJson(comparison: Comparison): object {
  const { before, after, tables, findings, sheets, ...others } = comparison;
  const { settings, totals, same, tablesAdded, tablesRemoved, tablesUnread, amounts, sheetsAdded, sheetsRemoved } =
    others;
  return {
    before: { workbook: before.workbook, document: before.document },
    after: { workbook: after.workbook, document: after.document },
    summary: comparisonSentence(comparison),
    ...(settings === undefined ? {} : { settings }),
    totals,
    tables,
    same,
    amounts,
    tablesAdded,
    tablesRemoved,
    tablesUnread,
    sheets: sheets.map(({ rowsAdded, rowsRemoved, ...one }) => ({
      ...one,
      rowsAdded: rowsAdded.map((row) => row + 1),
      rowsRemoved: rowsRemoved.map((row) => row + 1),
    })),
    sheetsAdded,
    sheetsRemoved,
    findings: {
      gone: findings.gone.map(findingJson),
      new: findings.new.map(findingJson),
      stay: findings.stay.map(findingJson),
    },
  };
}

function findingJson(finding: Finding): object {
  const { rule, severity, category, message, cells, ...figures } = printed(finding);
  return { rule, severity, category, message, cells, ...figures };
}
