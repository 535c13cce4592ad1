import type { Finding, NothingChecked, Report, UncheckedTable } from '../finding/finding.js';
import type { RuleOff } from '../finding/settings.js';
import { fileWords } from '../taxonomy/words/files.js';
import { KIND_NAME } from '../taxonomy/kind-names.js';

/** Why no verdict is given, in a few words; for the sentence about a whole workbook see `nothingSentence`. */
export const NOTHING_CHECKED: Readonly<Record<NothingChecked, string>> = {
  'empty': '表中没有金额',
  'unread': '金额都没有读出',
  'no-relation': '没有可核对的关系',
  'government': '是一级政府的预决算表',
  'departments': '分不清各部门的公开表',
};

/** What the verdict does not cover: ["2 张表未能核对", "1 张工作表没有认出", "5 个金额没有读出"]; empty where it covers all. */
export function uncheckedParts({
  unchecked: { tables, sheets, amounts },
  findings,
  settings,
  published,
}: Report): string[] {
  return [
    offSentence(settings?.off ?? []),
    tables.length > 0 && `${tables.length} 张表未能核对`,
    sheets.length > 0 && `${fileWords(published).count(sheets.length)}没有认出`,
    amounts > 0 && `${amounts} 个金额没有读出`,
    unreadPages(findings) > 0 && `${unreadPages(findings)} 处页面没有读取`,
  ].filter((part) => part !== false && part !== null);
}

function unreadPages(findings: Report['findings']): number {
  return findings.filter(isUnreadPage).length;
}

/** Pages of a PDF that were not read. */
export function isUnreadPage({ said }: Pick<Finding, 'said'>): boolean {
  return said.type === 'sheet.unread' && said.unread.reason === 'page';
}

/** "2 项规则已停用：惯例不同；上级要求"; null where none is. */
function offSentence(off: readonly RuleOff[]): string | null {
  if (off.length === 0) return null;
  const reasons = [...new Set(off.map(({ reason }) => reason.replace(/[。；，\s]+$/u, '')))];
  return `${off.length} 项规则已停用：${reasons.join('；')}`;
}

/** The same, and that nothing was checked where nothing was: beside what rests on the workbook. */
export function uncheckedWords(report: Report): string[] {
  const { nothing } = report.unchecked;
  return [
    ...(nothing === null ? [] : [`没有核对（${NOTHING_CHECKED[nothing]}）`]),
    ...uncheckedParts(report).map((part) => `有 ${part}`),
  ];
}

/** A line each for what was not checked: "国有资产占用情况表（表12）：18 个金额，没有关系可核". */
export function uncheckedLines({ unchecked: { tables, sheets }, published }: Report): string[] {
  const words = fileWords(published);
  return [
    ...tables.map((table) => `${uncheckedName(table)}：${table.amounts} 个金额，没有关系可核`),
    ...sheets.map(({ sheet, amounts }) => `${words.sheet(sheet)}：没有认出是什么表，有 ${amounts} 个带小数的数`),
  ];
}

/** Said, with exit status 2, of a workbook in which nothing was checked; null where something was. */
export function nothingSentence(workbook: string, { unchecked: { nothing } }: Report): string | null {
  if (nothing === null) return null;
  return {
    'empty': `“${workbook}”的公开表里没有金额（都是空表），没有可核对的数字。`,
    'unread': `“${workbook}”的金额一个也没有读出，什么都没有核对。`,
    'no-relation': `“${workbook}”里没有一条可以核对的勾稽关系，什么都没有核对。`,
    'government': `“${workbook}”是一级政府的预决算表，不是部门的公开表，没有核对。`,
    'departments': `“${workbook}”里有几个部门的公开表，分不清哪张表是哪个部门的，没有核对；请按部门分成几份文件。`,
  }[nothing];
}

function uncheckedName({ kind, title, sheet }: UncheckedTable): string {
  const name = title || KIND_NAME[kind];
  return name === sheet ? name : `${name}（${sheet}）`;
}
