import type { DisclosureOutline, DocumentIdentity } from '../disclosure/model.js';
import { alignColumns } from './align-columns.js';
import { catalogue } from '../taxonomy/relations/catalogue.js';
import type { Report } from '../finding/finding.js';
import type { Category, Severity } from '../taxonomy/severity.js';
import { rollupLine } from './rollup.js';
import { verdictOf, type Standing } from './verdict.js';
import { CATEGORY_FAULT, DOCUMENT_NAME, SEVERITIES, SEVERITY_NAME } from './words.js';
import { gather } from '../sheet/gather.js';

/** One workbook of many, in short. */
export type OverviewRow = CheckedRow | FailedRow;

export interface CheckedRow {
  readonly workbook: string;
  readonly document: DocumentIdentity;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly checked: number;
  readonly notComputed: number;
  readonly standing: Standing;
  /** ["有错误"], ["没有错误"], ["已核对部分没有错误", "2 张表未能核对"]; the first is the verdict. */
  readonly conclusion: readonly [lead: string, ...unchecked: string[]];
  /** Open findings by what they are. */
  readonly kinds: readonly FindingKind[];
  /** Of a 部门 that was compared with its 单位: what came of it. */
  readonly rollup: string | null;
}

export interface FailedRow {
  readonly workbook: string;
  /** Why it could not be checked. */
  readonly failure: string;
}

interface FindingKind {
  readonly rule: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly count: number;
}

/** The line of a workbook that was checked. */
export function overviewRow({ workbook, document }: DisclosureOutline, report: Report): CheckedRow {
  const { errors, warnings, notices, standing, lead, unchecked, tolerated } = verdictOf(report);
  const kinds = new Map<string, FindingKind>();
  for (const { rule, severity, category, answer } of report.findings) {
    if (answer !== undefined) continue;
    const key = `${severity} ${rule}`;
    kinds.set(key, { rule, severity, category, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  const { checked, notComputed } = report.relations;
  const lacking = tolerated === null ? unchecked : [...unchecked, tolerated];
  return {
    workbook,
    document,
    errors,
    warnings,
    notices,
    checked,
    notComputed,
    standing,
    conclusion: [standing === 'wrong' ? '有错误' : lead, ...lacking],
    kinds: [...kinds.values()],
    rollup: rollupLine(report),
  };
}

/** What many workbooks have in common: a kind of finding with the number of workbooks and places. */
export interface CommonFinding {
  readonly severity: Severity;
  readonly rule: string;
  /** The relation where it is one, else what its category is about. */
  readonly says: string;
  readonly workbooks: number;
  readonly count: number;
}

/** Kinds of findings over all workbooks: errors first, then what most workbooks have. */
export function commonFindings(rows: readonly OverviewRow[]): CommonFinding[] {
  const sentences = new Map(catalogue().map(({ id, sentence }) => [id, sentence.replace(/。$/, '')]));
  const found = new Map<string, CommonFinding>();
  for (const row of rows) {
    if ('failure' in row) continue;
    for (const { rule, severity, category, count } of row.kinds) {
      const key = `${severity} ${rule}`;
      const known = found.get(key) ?? {
        severity,
        rule,
        says: sentences.get(rule) ?? CATEGORY_FAULT[category],
        workbooks: 0,
        count: 0,
      };
      found.set(key, { ...known, workbooks: known.workbooks + 1, count: known.count + count });
    }
  }
  const gravity = ({ severity }: CommonFinding): number => SEVERITIES.indexOf(severity);
  return [...found.values()].sort(
    (left, right) => gravity(left) - gravity(right) || right.workbooks - left.workbooks || right.count - left.count,
  );
}

export const OVERVIEW_HEADS = ['工作簿', '部门', '文种', '错误', '提醒', '提示', '已核对', '未核对', '结论'] as const;
export const COMMON_HEADS = ['级别', '工作簿数', '处数', '编号', '不成立的关系或问题'] as const;

/** The cells of a line under OVERVIEW_HEADS; of a workbook that could not be checked only the reason. */
export function overviewCells(row: OverviewRow): (string | number)[] {
  if ('failure' in row) return [row.workbook, '', '', '', '', '', '', '', `未能校验：${row.failure}`];
  const {
    workbook,
    document: { department, year, type },
    errors,
    warnings,
    notices,
    checked,
    notComputed,
    conclusion,
  } = row;
  return [
    workbook,
    department,
    `${year === null ? '' : `${year}年`}${DOCUMENT_NAME[type]}`,
    errors,
    warnings,
    notices,
    checked,
    notComputed,
    conclusion.join('，'),
  ];
}

export function commonCells({ severity, workbooks, count, rule, says }: CommonFinding): (string | number)[] {
  return [SEVERITY_NAME[severity], workbooks, count, rule, says];
}

/** "共 3 个工作簿：没有错误 2 个，有错误 0 个，未能校验 1 个。"; without errors in what was checked is another thing than without errors. */
export function overviewSentence(rows: readonly OverviewRow[]): string {
  const count = (wanted: Standing): number =>
    rows.filter((row) => ('failure' in row ? 'none' : row.standing) === wanted).length;
  const [sound, partly, wrong, failed] = [count('sound'), count('partly'), count('wrong'), count('none')];
  const parts = [
    `没有错误 ${sound} 个`,
    partly > 0 && `已核对部分没有错误 ${partly} 个`,
    `有错误 ${wrong} 个`,
    failed > 0 && `未能校验 ${failed} 个`,
  ];
  return `共 ${rows.length} 个工作簿：${parts.filter(Boolean).join('，')}。`;
}

/** "教育局.xlsx：与所属 3 个单位…", for every 部门 that was compared. */
export function rollupLines(rows: readonly OverviewRow[]): string[] {
  return gather(rows, (row) => ('rollup' in row && row.rollup !== null ? [`${row.workbook}：${row.rollup}`] : []));
}

/**
 * The end of a check of many workbooks, for the terminal: a line each, what they have in common, how many are sound.
 */
export function overviewText(rows: readonly OverviewRow[]): string {
  const common = commonFindings(rows);
  const rollups = rollupLines(rows);
  const parts = [
    alignColumns([OVERVIEW_HEADS, ...rows.map(overviewCells)]),
    rollups.length > 0 ? ['部门与单位', ...rollups] : [],
    common.length > 0 ? ['各类问题', ...alignColumns([COMMON_HEADS, ...common.map(commonCells)])] : [],
    [overviewSentence(rows)],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
