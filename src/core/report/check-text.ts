import type { Disclosure } from '../disclosure/model.js';
import type { Finding, Report, Suspect } from '../finding/finding.js';
import { mostOf } from '../sheet/extremes.js';
import { displayWidth } from '../text/width.js';
import { alignColumns } from './align-columns.js';
import { alignAmounts } from './amounts.js';
import { answeredFindings } from './answers.js';
import type { CheckOptions } from './check-json.js';
import { coverageLines } from './coverage.js';
import { cellList, groupFindings, namedCells, type SeverityGroup } from './group-findings.js';
import { departmentLines } from './departments.js';
import { oneLine } from './printable.js';
import { rollupLine } from './rollup.js';
import { rulesOffLines } from './rules-off.js';
import type { ShownFinding } from './runs.js';
import { otherSheetLines, tableLine } from './tables-text.js';
import { uncheckedLines } from './unchecked.js';
import { inapplicableRelations, missingTables, type Missing } from './uncomputed.js';
import { suspectLine } from './suspect-words.js';
import { verdictLine } from './verdict.js';
import { subjectLine, OTHER_SIDE, SEVERITY_NAME } from './words.js';
import { messageOf } from './say/index.js';
import { printed } from './say/printed.js';
import { gather } from '../sheet/gather.js';

/** One workbook of `gongkai check`, for the terminal: verdict, findings by severity and table, suspects. */
export function checkText(disclosure: Disclosure, report: Report, { coverage = false }: CheckOptions = {}): string {
  const head = [disclosure.workbook, subjectLine(disclosure), verdictLine(report), ...rollupLines(report)];
  const parts = [
    head,
    ...groupFindings(report, disclosure).map(severityLines),
    answeredLines(report),
    suspectLines(report.suspects),
    listLines('停用的规则', rulesOffLines(report)),
    listLines('没有核对的表', uncheckedLines(report)),
    listLines('各部门', departmentLines(report)),
    countLines('未能核对的表间关系', missingTables(report)),
    countLines('不适用的表间关系', inapplicableRelations(report)),
    coverage ? coverageLines(report.coverage) : [],
    listLines('认出的公开表', disclosure.tables.map(tableLine)),
    otherSheetLines(disclosure),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(oneLine).join('\n'))
    .join('\n\n')}\n`;
}

function rollupLines(report: Report): string[] {
  const line = rollupLine(report);
  return line === null ? [] : [line];
}

/** The errors of a workbook alone, for a list of many; '' when it has none. */
export function errorsText(disclosure: Disclosure, report: Report): string {
  const errors = groupFindings(report, disclosure).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return '';
  const head = [disclosure.workbook, subjectLine(disclosure)];
  const lines = [...head, ...gather(errors, severityLines), ...suspectLines(report.suspects)];
  return `${lines.map(oneLine).join('\n')}\n`;
}

function severityLines({ severity, count, tables }: SeverityGroup): string[] {
  return [
    `${SEVERITY_NAME[severity]}（${count}）`,
    ...gather(tables, ({ name, sheet, findings }) => [
      `  ${sheet === null || sheet === name ? name : `${name}（${sheet}）`}`,
      ...gather(findings, findingLines),
    ]),
  ];
}

function answeredLines(report: Report): string[] {
  const answered = answeredFindings(report);
  if (answered.length === 0) return [];
  return [
    `已说明（${answered.length}）`,
    ...gather(answered, (finding) => [...findingLines(finding), `      说明：${finding.answer}`]),
  ];
}

function findingLines(shown: ShownFinding): string[] {
  const { priorCells = [], run } = shown;
  const message = messageOf(shown);
  if (run) return [`    · ${message}`, ...runLines(run).map((line) => `      ${line}`)];
  const lists = [cellList(namedCells(shown)), priorCells.length > 0 && `对照的工作簿：${cellList(priorCells)}`].filter(
    Boolean,
  );
  return [`    · ${message}`, ...(lists.length > 0 ? [`      ${lists.join('  ')}`] : [])];
}

/** The lines of a run: where, what is printed, what it should be. */
function runLines(run: readonly Finding[]): string[] {
  const shown = run.map(printed);
  const columns = (['stated', 'expected', 'difference'] as const).map((name) =>
    toTheRight(alignAmounts(shown.map((finding) => finding[name] ?? ''))),
  );
  const rows = shown.map(({ cells }, index) => [
    cellList(cells.slice(0, 1)),
    ...columns.map((column) => column[index]!),
  ]);
  return alignColumns([['单元格', '表中', OTHER_SIDE, '相差'], ...rows]);
}

function toTheRight(texts: readonly string[]): string[] {
  const width = mostOf(texts.map(displayWidth));
  return texts.map((text) => ' '.repeat(width - displayWidth(text)) + text);
}

function suspectLines(suspects: readonly Suspect[]): string[] {
  if (suspects.length === 0) return [];
  return ['最可能写错的格', ...suspects.map((suspect) => `  ${suspectLine(suspect)}`)];
}

function listLines(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `  · ${line}`)];
}

function countLines(head: string, missing: readonly Missing[]): string[] {
  return missing.length === 0
    ? []
    : [head, ...missing.map(({ reason, relations }) => `  · ${reason}：${relations.length} 条`)];
}
