import { Decimal } from 'decimal.js';
import type {
  Comparison,
  FigureChange,
  LineOnly,
  LineRenamed,
  Said,
  SheetChange,
  TableChange,
  TotalChange,
  TraitChange,
} from '../../compare/index.js';
import { isCut } from '../../compare/print.js';
import type { Finding } from '../../finding/finding.js';
import type { TableRef } from '../../finding/references.js';
import type { CellRef } from '../../sheet/grid.js';
import { UNIT_NAME } from '../../money/amount.js';
import { printDecimal } from '../../money/print.js';
import { alignAmounts } from '../amounts.js';
import { settingsParts } from '../rules-off.js';
import { withRuns } from '../runs.js';
import { messageOf } from '../say/index.js';
import { sayCell, sayHeads, sayRow, sayTable } from '../say/parts.js';
import { SEVERITY_NAME } from '../words.js';

/** The words of a comparison of two versions. */

const TRAIT_NAME: Readonly<Record<TraitChange['trait'], string>> = {
  title: '表名',
  number: '表号',
  unit: '金额单位',
  department: '部门',
  sheet: '工作表',
  hidden: '工作表的显示',
  notes: '表下说明',
};

/** "公开02表《收入决算表》（Sheet2）"; without the sheet where that is called as the table is. */
export function sayTableAndSheet(table: TableRef & { readonly sheet: string }): string {
  return [table.number, table.title].includes(table.sheet) ? sayTable(table) : `${sayTable(table)}（${table.sheet}）`;
}

/** "“合计”·财政拨款收入": which figure of its table. */
export function sayPlace({ line, heads }: Pick<FigureChange, 'line' | 'heads'>): string {
  const head = sayHeads(heads);
  return `“${sayRow(line)}”${head === '' ? '' : `·${head}`}`;
}

/** ["5,566,280.53 元", "5,556,280.53 元", "-10,000.00"]: as they stand under each other; the unit where they differ or once. */
export function sayFigures({ before, after, difference }: FigureChange): {
  before: string;
  after: string;
  difference: string;
} {
  const isSameUnit = before.unit === null || after.unit === null || before.unit === after.unit;
  const [was, is] = isSameUnit
    ? alignAmounts([before.text, after.text])
    : [before, after].map(({ text }) => alignAmounts([text])[0]!);
  const unit = ({ unit: own }: Said): string => (own === null ? '' : ` ${UNIT_NAME[own]}`);
  return {
    before: `${was!}${isSameUnit ? '' : unit(before)}`,
    after: `${is!}${unit(after)}`,
    difference: sayDifference(difference, after, before),
  };
}

/** In the unit of the later version, "+" where it grew, "−" where it shrank. */
function sayDifference(difference: string | null, after: Said, before: Said): string {
  const unit = after.unit ?? before.unit;
  if (difference === null || unit === null) return '';
  const value = new Decimal(difference).div(unit === 'yuan' ? 1 : 10_000);
  return `${value.isPositive() ? '+' : '−'}${grouped(value.abs())}`;
}

/** "公开02表!E7", and where it stood before if that is another place. */
export function sayMoved(before: CellRef, after: CellRef): string {
  if (before.address === after.address && before.sheet === after.sheet) return sayCell(after);
  return before.sheet === after.sheet
    ? `${sayCell(after)}（原 ${before.address}）`
    : `${sayCell(after)}（原 ${sayCell(before)}）`;
}

/** "收入合计 5,566,280.53 元 → 5,556,280.53 元". */
export function sayTotal({ name, before, after }: TotalChange): string {
  const say = (yuan: string | null): string => (yuan === null ? '没有' : `${grouped(new Decimal(yuan))} 元`);
  return `${name} ${say(before)} → ${say(after)}`;
}

function sayTrait({ trait, before, after }: TraitChange): string {
  const say = (text: string): string => (text === '' ? '空白' : `“${text}”`);
  return `${TRAIT_NAME[trait]} ${say(before)} → ${say(after)}`;
}

function sayRenamed({ before, after, cell }: LineRenamed): string {
  return `改名 “${sayRow(before)}” → “${sayRow(after)}”  ${sayCell(cell)}`;
}

function sayLine(what: '增加' | '删去', { line, cell }: LineOnly): string {
  return `${what}一行 “${sayRow(line)}”  ${what === '删去' ? '原 ' : ''}${sayCell(cell)}`;
}

function sayColumns(what: '增加' | '删去', columns: TableChange['columnsAdded']): string[] {
  return columns.map((heads) => `${what}一列 “${heads.join('·')}”`);
}

export function sayBlanks(blanks: number): string {
  return `另有 ${blanks} 格只是空白、短横线和 0 之间的不同`;
}

/** All that is other in a table but its figures, a line each. */
export function tableLines(table: TableChange): string[] {
  const { traits, renamed, added, removed, columnsAdded, columnsRemoved } = table;
  return [
    ...traits.map(sayTrait),
    ...sayColumns('增加', columnsAdded),
    ...sayColumns('删去', columnsRemoved),
    ...renamed.map(sayRenamed),
    ...added.map((line) => sayLine('增加', line)),
    ...removed.map((line) => sayLine('删去', line)),
  ];
}

/** All that is other in a sheet without a table. */
export function sheetChangeLines({ cells, rowsAdded, rowsRemoved }: SheetChange): string[] {
  const rows = (what: string, all: readonly number[]): string[] =>
    all.length === 0 ? [] : [`${what} ${all.length} 行：第 ${all.map((row) => row + 1).join('、')} 行`];
  return [
    ...cells.map(({ before, after }) => `${sayMoved(before.cell, after.cell)}  “${before.text}” → “${after.text}”`),
    ...rows('增加', rowsAdded),
    ...rows('删去原表', rowsRemoved),
  ];
}

export function sheetHead({ sheet }: SheetChange): string {
  return `工作表“${sheet}”（不是公开表）`;
}

/** Findings with their first cells, those of lines below each other as one. */
export function findingLines(findings: readonly Finding[]): string[] {
  return withRuns(findings).map((finding) => {
    const [cell] = finding.cells;
    return `${SEVERITY_NAME[finding.severity]}：${messageOf(finding)}${cell === undefined ? '' : `  ${sayCell(cell)}`}`;
  });
}

/** What the two have that the other has not, a line each. */
export function sheetLines({
  tablesAdded,
  tablesRemoved,
  tablesUnread,
  sheetsAdded,
  sheetsRemoved,
}: Comparison): string[] {
  const list = (what: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${what}：${names.join('、')}`];
  return [
    ...list(
      '增加的公开表',
      tablesAdded.map(({ title, sheet }) => `${title}（${sheet}）`),
    ),
    ...list(
      '没有了的公开表',
      tablesRemoved.map(({ title, sheet }) => `${title}（${sheet}）`),
    ),
    ...list(
      '没有对照的公开表（可能在没有读取的页上）',
      tablesUnread.map(({ title, sheet }) => `${title}（${sheet}）`),
    ),
    ...list('增加的工作表', sheetsAdded),
    ...list('没有了的工作表', sheetsRemoved),
  ];
}

/** "改动 16 格，增加 2 行；消除 12 处问题，新增 1 处，仍有 15 处". */
export function comparisonSentence(comparison: Comparison): string {
  const { tables, sheets, findings, same, amounts, settings } = comparison;
  const sum = (of: (table: TableChange) => number): number => tables.reduce((all, table) => all + of(table), 0);
  const cells = sum(({ figures }) => figures.length) + sheets.reduce((all, one) => all + one.cells.length, 0);
  const added = sum((table) => table.added.length) + sheets.reduce((all, one) => all + one.rowsAdded.length, 0);
  const removed = sum((table) => table.removed.length) + sheets.reduce((all, one) => all + one.rowsRemoved.length, 0);
  const renamed = sum((table) => table.renamed.length);
  const changes = [
    cells > 0 && `改动 ${cells} 格`,
    added > 0 && `增加 ${added} 行`,
    removed > 0 && `删去 ${removed} 行`,
    renamed > 0 && `改名 ${renamed} 行`,
  ].filter(Boolean);
  const isAlike = tables.length + sheets.length + sheetLines(comparison).length === 0;
  const lead = isAlike ? '两个版本的表没有不同' : changes.join('，') || '数字没有改动';
  const problems = `消除 ${findings.gone.length} 处问题，新增 ${findings.new.length} 处，仍有 ${findings.stay.length} 处`;
  const set = settingsParts(settings);
  return `${lead}；对照了 ${amounts} 个金额，${same} 张表没有改动；${problems}${set.length > 0 ? `（设置：${set.join('，')}）` : ''}。`;
}

/** Two workbooks that are hardly versions of one. */
export function unlikeSentence({ before, after }: Comparison): string | null {
  const [one, other] = [before.document, after.document];
  const isPrint = before.pages !== after.pages;
  const parts = [
    one.department !== '' &&
      other.department !== '' &&
      !(isPrint ? isCut(one.department, other.department) : one.department === other.department) &&
      `部门（“${one.department}”和“${other.department}”）`,
    one.year !== null && other.year !== null && one.year !== other.year && `年度（${one.year} 年和 ${other.year} 年）`,
    one.type !== other.type && '文种（预算和决算）',
  ].filter(Boolean);
  return parts.length === 0 ? null : `两个工作簿的${parts.join('、')}不同，可能不是同一套表的两个版本。`;
}

function grouped(value: Decimal): string {
  return printDecimal(value, Math.max(2, value.decimalPlaces()), { grouped: true });
}
