import { OWN_FIELDS } from '../../disclosure/own-relation.js';
import type { LineRef, TableRef } from '../../finding/references.js';
import type { OwnProblem, OwnSaid, OwnSyntaxProblem } from '../../finding/said/own.js';
import { sayAmount, sayFirst, sayRow, sayTable } from './parts.js';
import { sentenceOf, type Sayings } from './sayings.js';

export const OWN: Sayings<OwnSaid> = {
  'own.broken': ({ id, left, right, comparison, amounts: [first, second], difference, fixed }) => {
    const other = fixed ? sayAmount(second) : `${side(right, '右式')} ${sayAmount(second)}`;
    const broken = `${side(left, '左式')}为 ${sayAmount(first)}，应${VERB[comparison]} ${other}`;
    return `自定义勾稽“${id}”不成立：${broken}，相差 ${sayAmount(difference)}。`;
  },
  'own.problem': ({ id, place, field, problem }) =>
    `${place === null ? '自定义勾稽' : `规则文件${place}`}“${id}”的${OWN_FIELDS[field]}：${sentenceOf(PROBLEMS, problem)}，这条没有核对。`,
  'own.no-head': ({ sheet }) => `工作表“${sheet}”没有“左式”“右式”两个列头，其中的自定义勾稽没有核对。`,
};

const VERB = { '=': '等于', '≤': '不超过', '≥': '不少于' } as const;
const LONGEST_SIDE = 80;

function side(text: string, name: string): string {
  return text.length > LONGEST_SIDE ? name : text;
}

/** A relation of a rules file is about a 科目 that the table does not print. */
export function sayAbsentCode({ name, table }: { readonly name: string; readonly table: TableRef }): string {
  return `${sayTable(table)}没有科目“${name}”这一行`;
}

const PROBLEMS: Sayings<OwnProblem> = {
  'syntax': (problem) => sayWanted(problem),
  'no-table': ({ name, tables }) =>
    `没有“${clip(name)}”这张表${tables.length > 0 ? `，认出的表有${list(tables.map(({ title }) => title))}` : ''}`,
  'many-tables': ({ name, tables }) =>
    `“${clip(name)}”有歧义，可以是${list(tables.map(({ title, sheet }) => `${title}（工作表${sheet}）`))}，请写表名或表号`,
  'no-line': ({ name, table }) => `${sayTable(table)}没有“${clip(name)}”这一行或这一列`,
  'many-lines': ({ name, table, rows }) =>
    `“${clip(name)}”有歧义，${sayTable(table)}里有 ${rows.length} 行可以是它（${list(rows.map(sayLine))}），请写科目编码或“上级·项目”`,
  'no-column': ({ name, table, columns }) =>
    `${sayTable(table)}没有“${clip(name)}”这一列，有的列是${list(columns.map(sayColumn))}`,
  'many-columns': ({ name, table, columns }) =>
    name === null
      ? `${sayTable(table)}没有唯一的合计列，请写明列：${list(columns.map(sayColumn))}`
      : `“${clip(name)}”有歧义，${sayTable(table)}里可以是${list(columns.map(sayColumn))}列，请照样写全`,
  'line-or-column': ({ name, table }) => `“${clip(name)}”有歧义，在${sayTable(table)}里既是行又是列，请写成“表.行.列”`,
  'not-money': ({ name, table }) => `${sayTable(table)}的“${clip(name)}”不是金额，不能相加`,
  'empty': () => '是空的',
  'no-figure': () => '左式和右式都只有数字，没有表中的数',
  'comparison': ({ text }) => `不认识“${clip(text)}”，请写 =、≤ 或 ≥`,
  'two-comparisons': () => '与右式开头写的不同，请只写一处',
  'severity': ({ text }) => `不认识“${clip(text)}”，请写错误、提醒或提示`,
  'repeated-id': ({ id }) => `“${clip(id)}”与前面的一条重复`,
  'formula': () => 'Excel 把它当成了公式，请在最前面加一个单引号，或把等号写到“关系”列',
  'too-long': () => '太长，最多 400 个字',
};

const WANTED: Readonly<Record<OwnSyntaxProblem['wanted'], string>> = {
  'term': '应当是“表.行.列”或数字',
  'sign': '应当是 + 或 -',
  'name': '缺少名称',
  'dot': '缺少行或列，应当写“表.行.列”；名称里有 - 或 . 的要用《》括起来',
  'closing': '的括号没有另一半',
  'two-or-three-names': '多了一段，只能写“表.行.列”',
  'no-product': '不能用乘除，只能加减',
  'no-bracket': '不能用括号，请把各项拆开写',
  'no-comparison': '多了一个比较符号',
  'no-strict-comparison': '不能用小于、大于，请写 ≤ 或 ≥',
};

function sayWanted({ at, found, wanted }: OwnSyntaxProblem): string {
  return `${found === '' ? '末尾' : `第 ${at + 1} 个字“${found}”处`}${WANTED[wanted]}`;
}

function sayLine(line: LineRef): string {
  return `${sayRow(line)} ${line.cell.address}`;
}

function sayColumn(heads: readonly string[]): string {
  return heads.join('·');
}

function list(names: readonly string[]): string {
  return sayFirst(names, 6);
}

function clip(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
