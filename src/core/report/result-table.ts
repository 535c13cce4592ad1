import type { DisclosureOutline } from '../disclosure/model.js';
import type { CellRef, Grid } from '../sheet/grid.js';
import type { Finding, Report } from '../finding/finding.js';
import type { Category, Severity } from '../taxonomy/severity.js';
import { answeredFindings } from './answers.js';
import { suspectsOf } from './causes.js';
import { rulesOffLines } from './rules-off.js';
import { suspectSentence } from './suspect-words.js';
import { uncheckedLines } from './unchecked.js';
import { inapplicableRelations, missingTables } from './uncomputed.js';
import { verdictOf } from './verdict.js';
import { subjectLine, OTHER_SIDE, SEVERITIES } from './words.js';
import { printed } from './say/printed.js';
import { gather } from '../sheet/gather.js';

export interface ResultRow {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly category: Category;
  /** The finding's sentence and, on lines of their own, the likeliest wrong cell and the user's reason. */
  readonly message: string;
  /** The likeliest wrong cell and what it should be, '' where none is known. */
  readonly suspect: string;
  /** Plain decimals or text, '' where there is none; 表中, 另一边, 相差. */
  readonly figures: readonly [string, string, string];
  readonly unit: string;
  readonly cells: readonly CellRef[];
}

/** The sheet 校验结果, still without any form. */
export interface ResultTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
  /** Findings that a reason answers, apart from the others. */
  readonly answered: readonly ResultRow[];
  /** What was not compared: for want of what, or why it does not apply. */
  readonly foot: readonly { readonly title: string; readonly relations: readonly string[] }[];
}

/** Where the sheet stands in a copy that is marked. */
const IN_MARKED_COPY = '各表中有底色的格就是下面所指的格，批注开头写明“错误”“提醒”或“提示”；点“单元格”一列跳到该格。';

const TITLE = '校验结果';
const FIRST_COLUMN = '序号';
/** The heads stand within so many rows. */
const TOP_ROWS = 10;

/** Whether a sheet is one that this table was written to: it is no table of the workbook's own. */
export function isResultSheet({ name, rows }: Pick<Grid, 'name' | 'rows'>): boolean {
  const first = rows.slice(0, TOP_ROWS).map((row) => row?.[0]?.value);
  return name.startsWith(TITLE) && first[0] === TITLE && first.includes(FIRST_COLUMN);
}

/**
 * @param checkedOn when the check was made: "2024年3月5日"
 * @param hint how the sheet is used, where it stands
 */
export function resultTable(
  disclosure: DisclosureOutline,
  report: Report,
  checkedOn?: string,
  hint = IN_MARKED_COPY,
): ResultTable {
  const { faults, relations } = verdictOf(report);
  const unchecked = uncheckedLines(report);
  const off = rulesOffLines(report);
  return {
    title: TITLE,
    head: [
      [subjectLine(disclosure), disclosure.workbook, checkedOn && `校验于 ${checkedOn}`].filter(Boolean).join(' · '),
      faults,
      relations,
      hint,
    ],
    columns: [FIRST_COLUMN, '程度', '类别', '说明', '表中', OTHER_SIDE, '相差', '单元格'],
    rows: gather(SEVERITIES, (severity) =>
      report.findings.filter((finding) => finding.severity === severity && finding.answer === undefined),
    ).map((finding) => rowOf(finding, report)),
    answered: answeredFindings(report).map((finding) => rowOf(finding, report)),
    foot: [
      ...(off.length > 0 ? [{ title: '停用的规则', relations: off }] : []),
      ...(unchecked.length > 0 ? [{ title: '没有核对的表', relations: unchecked }] : []),
      ...missingTables(report).map(({ reason, relations }) => ({ title: `未能核对：${reason}`, relations })),
      ...inapplicableRelations(report).map(({ reason, relations }) => ({ title: `不适用：${reason}`, relations })),
    ],
  };
}

const AMOUNT = /^-?\d+(?:\.\d+)?$/;

/** A figure as it stands in a cell: an amount as a number, a code or a name as a text. */
export function figureCell(figure: string, unit: string): string | number {
  return unit !== '' && AMOUNT.test(figure) ? Number(figure) : figure;
}

function rowOf(finding: Finding, report: Report): ResultRow {
  const [suspect] = suspectsOf(finding, report).map(suspectSentence);
  const { message, stated = '', expected = '', difference = '', unit = '' } = printed(finding);
  return {
    finding,
    severity: finding.severity,
    category: finding.category,
    message: [
      message,
      ...(suspect === undefined ? [] : [suspect]),
      ...(finding.answer === undefined ? [] : [`说明：${finding.answer}`]),
    ].join('\n'),
    suspect: suspect ?? '',
    figures: [stated, expected, difference],
    unit,
    cells: distinct(finding.cells),
  };
}

function distinct(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [JSON.stringify([cell.sheet, cell.address]), cell])).values()];
}
