import type { TextFinding, TextReport } from '../reconcile/index.js';
import type { DocumentType } from '../taxonomy/table-kind.js';
import { readSummary } from './reading-coverage.js';
import { SEVERITIES, SEVERITY_NAME } from './words.js';
import { gather } from '../sheet/gather.js';

type Level = NonNullable<TextReport['document']['level']>;

/** What a text is called by whose it is. */
const LEVEL_NAME: Readonly<Record<Level, string>> = { department: '部门', unit: '单位', government: '政府' };
const TYPE_NAME: Readonly<Record<DocumentType, string>> = { 'budget': '预算', 'final-accounts': '决算' };

/** "某某局 · 2021年部门预算"; what is not known is left out. */
export function textDocumentLine({ document }: Pick<TextReport, 'document'>): string {
  const { level, type, year, department } = document;
  const name = type === null ? '' : `${LEVEL_NAME[level ?? 'department']}${TYPE_NAME[type]}`;
  return [department, `${year === null ? '' : `${year}年`}${name}`].filter(Boolean).join(' · ');
}

/** Of a whole government's text: what was asked of it; null for any other. */
export function textLevelSentence({ document: { level, type } }: Pick<TextReport, 'document'>): string | null {
  if (level !== 'government') return null;
  const name = type === null ? '预算或决算' : TYPE_NAME[type];
  return `这是政府${name}报告，不是部门的说明：只核对句内的算术，以及年度、预算、级次和阶段都相同的数字。`;
}

/** "2 处错误 · 5 处提醒 · 3 处提示" and "读到 143 个数：118 个相符，2 个有问题，15 个没有可比的数，8 个没有读懂。". */
export function textVerdict({
  findings,
  claims,
  matched,
  unverifiable,
  ownTables,
  coverage,
}: Omit<TextReport, 'document'>): { readonly faults: string; readonly figures: string } {
  const counts = SEVERITIES.map(
    (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
  );
  const clear = textNothing({ findings, claims, matched, unverifiable, ownTables });
  const faults = gather(counts, ([severity, count]) => {
    if (count > 0) return [`${count} 处${SEVERITY_NAME[severity]}`];
    return severity === 'error' ? [clear ?? '没有错误'] : [];
  });
  const figures = [
    readSummary(coverage.all),
    ...(ownTables === null ? [] : [`文中 ${ownTables.tables} 张表核对了 ${ownTables.relations.checked} 条关系`]),
  ];
  return { faults: faults.join(' · '), figures: `${figures.join('；')}。` };
}

type Counts = Pick<TextReport, 'findings' | 'claims' | 'matched' | 'unverifiable' | 'ownTables'>;

/** Why no figure of a text was compared with anything, as its verdict; null where one was. */
export function textNothing({ findings, claims, matched, unverifiable, ownTables }: Counts): string | null {
  if (matched > 0 || claims > unverifiable || (ownTables?.relations.checked ?? 0) > 0) return null;
  if (claims > 0) return '没有核对：数字都无从核对';
  return isUnfilled(findings) ? '没有核对：数字处还是空白，没有填写' : '没有核对：文中没有读出数字';
}

/** "支出预算XX万元": a form that nobody filled in, where no figure was read. */
function isUnfilled(findings: readonly TextFinding[]): boolean {
  return findings.some(({ rule }) => rule === 'form.blank');
}

/**
 * Said, with exit status 2, of a text none of whose figures was compared and in which no error was found; null for any
 * other.
 */
export function textNothingSentence(
  name: string,
  report: Counts & Pick<TextReport, 'document' | 'workbook'>,
): string | null {
  if (textNothing(report) === null || report.findings.some(({ severity }) => severity === 'error')) return null;
  if (report.claims === 0 && isUnfilled(report.findings)) return `“${name}”的数字处还是空白，没有填写，没有可核对的。`;
  if (report.claims === 0) return `“${name}”里没有读出数字，没有可核对的。`;
  const alone = report.workbook === null && report.document.level !== 'government';
  return `“${name}”里的 ${report.claims} 个数字都无从核对${alone ? '，请连同工作簿一起给出' : ''}。`;
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
