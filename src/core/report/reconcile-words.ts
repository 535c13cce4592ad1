import type { TextFinding, TextReport } from '../reconcile/index.js';
import { documentLine, SEVERITIES, SEVERITY_NAME } from './words.js';

/** "某某局 · 2021年部门预算". */
export function textDocumentLine({ document }: Pick<TextReport, 'document'>): string {
  if (document.type !== null)
    return documentLine({ department: document.department, year: document.year, type: document.type } as Parameters<
      typeof documentLine
    >[0]);
  return [document.department, document.year === null ? '' : `${document.year}年`].filter(Boolean).join(' · ');
}

/** "2 处错误 · 5 处提醒 · 3 处提示 · 读出 136 个数字，80 个与文中其他数字相符，50 个无从核对". */
export function textVerdict({
  workbook,
  findings,
  claims,
  matched,
  unverifiable,
  ownTables,
}: Omit<TextReport, 'document'>): { readonly faults: string; readonly figures: string } {
  const counts = SEVERITIES.map(
    (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
  );
  const clear = textNothing({ claims, matched, unverifiable, ownTables });
  const faults = counts.flatMap(([severity, count]) => {
    if (count > 0) return [`${count} 处${SEVERITY_NAME[severity]}`];
    return severity === 'error' ? [clear ?? '没有错误'] : [];
  });
  const figures = [
    `读出 ${claims} 个数字`,
    `${matched} 个与${sourcesOf(workbook !== null, ownTables !== null)}其他数字相符`,
    `${unverifiable} 个无从核对`,
    ...(ownTables === null ? [] : [`文中 ${ownTables.tables} 张表核对了 ${ownTables.relations.checked} 条关系`]),
  ];
  return { faults: faults.join(' · '), figures: figures.join('，') };
}

function sourcesOf(workbook: boolean, ownTables: boolean): string {
  if (workbook) return '表或文中';
  return ownTables ? '文中的表或' : '文中';
}

type Counts = Pick<TextReport, 'claims' | 'matched' | 'unverifiable' | 'ownTables'>;

/** Why no figure of a text was compared with anything, as its verdict; null where one was. */
export function textNothing({ claims, matched, unverifiable, ownTables }: Counts): string | null {
  if (matched > 0 || claims > unverifiable || (ownTables?.relations.checked ?? 0) > 0) return null;
  return claims === 0 ? '没有核对：文中没有读出数字' : '没有核对：数字都无从核对';
}

/**
 * Said, with exit status 2, of a text none of whose figures was compared and in which no error was found; null for any
 * other.
 */
export function textNothingSentence(
  name: string,
  report: Counts & Pick<TextReport, 'findings' | 'workbook'>,
): string | null {
  if (textNothing(report) === null || report.findings.some(({ severity }) => severity === 'error')) return null;
  if (report.claims === 0) return `“${name}”里没有读出数字，没有可核对的。`;
  return `“${name}”里的 ${report.claims} 个数字都无从核对${report.workbook === null ? '，请连同工作簿一起给出' : ''}。`;
}

/** What is said where nothing was found: what could not be compared is not right for that. */
export function textAllClear({
  claims,
  matched,
  unverifiable,
}: Pick<TextReport, 'claims' | 'matched' | 'unverifiable'>): string {
  if (matched === 0)
    return `${claims === 0 ? '文中没有读出数字' : `读出的 ${claims} 个数字都无从核对`}；没有发现文字疏漏。`;
  return `能核对的 ${matched} 个数字都相符${unverifiable > 0 ? `，另有 ${unverifiable} 个无从核对` : ''}；没有发现文字疏漏。`;
}

const BEFORE = 12;
const AFTER = 10;

/** The words with a few around them, in one line. */
export function quoteInContext(
  text: string,
  { start, end }: Pick<TextFinding, 'start' | 'end'>,
): { readonly before: string; readonly words: string; readonly after: string } {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - BEFORE);
  const newline = text.indexOf('\n', end);
  const to = Math.min(newline < 0 ? text.length : newline, end + AFTER);
  const line = (words: string): string => words.replace(/\s+/g, ' ');
  return {
    before: line(text.slice(Math.min(from, start), start)),
    words: line(text.slice(start, end)),
    after: line(text.slice(end, to)),
  };
}

/** Line of the plain text, from 1. */
export function lineNumber(text: string, at: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < at; index = text.indexOf('\n', index + 1)) line += 1;
  return line;
}
