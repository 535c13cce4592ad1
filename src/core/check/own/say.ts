import { Decimal } from 'decimal.js';
import type { Column, Row } from '../../disclosure/model.js';
import { printDecimal } from '../../money/print.js';
import type { Finding } from '../../finding/finding.js';
import { sayRow, sayTable } from '../say.js';
import type { SyntaxProblem } from './grammar.js';
import { OWN_FIELDS, type OwnField } from '../../disclosure/own-relation.js';
import type { Absent, Problem } from './problem.js';
import type { Wording } from './resolve.js';

/** Every sentence about a user's own relations. */

const VERB = { '=': '等于', '≤': '不超过', '≥': '不少于' } as const;
const LONGEST_SIDE = 80;

/** "自定义勾稽“A1”不成立：支出总表.基本支出为 12.00 万元，应等于基本支出表.合计 10.00 万元，相差 2.00 万元。" */
export function sayOwnBroken(
  { id, left, right, comparison, turned, fixed }: Wording,
  { stated, expected, difference, unit }: Finding,
): string {
  const amount = (text: string | undefined): string => `${grouped(text ?? '')} ${unit ?? ''}`.trim();
  const [first, second] = turned ? [expected, stated] : [stated, expected];
  const other = fixed ? amount(second) : `${side(right, '右式')} ${amount(second)}`;
  return `自定义勾稽“${id}”不成立：${side(left, '左式')}为 ${amount(first)}，应${VERB[comparison]} ${other}，相差 ${amount(difference)}。`;
}

function side(text: string, name: string): string {
  return text.length > LONGEST_SIDE ? name : text;
}

function grouped(text: string): string {
  return printDecimal(new Decimal(text), text.split('.')[1]?.length ?? 0, { grouped: true });
}

/** "自定义勾稽“A1”的左式：没有“支出总”这张表。"; in a rules file its place is named, for there is no cell to show. */
export function sayOwnProblem(id: string, place: string | null, field: OwnField, problem: Problem): string {
  return `${place === null ? '自定义勾稽' : `规则文件${place}`}“${id}”的${OWN_FIELDS[field]}：${sayProblem(problem)}，这条没有核对。`;
}

export function sayNoHead(sheet: string): string {
  return `工作表“${sheet}”没有“左式”“右式”两个列头，其中的自定义勾稽没有核对。`;
}

export function sayAbsentCode({ name, table }: Absent & { type: 'absent-code' }): string {
  return `${sayTable(table)}没有科目“${name}”这一行`;
}

function sayProblem(problem: Problem): string {
  switch (problem.type) {
    case 'syntax':
      return saySyntax(problem);
    case 'no-table':
      return `没有“${clip(problem.name)}”这张表${problem.tables.length > 0 ? `，认出的表有${list(problem.tables.map(({ title }) => title))}` : ''}`;
    case 'many-tables':
      return `“${clip(problem.name)}”有歧义，可以是${list(problem.tables.map((table) => `${table.title}（工作表${table.sheet}）`))}，请写表名或表号`;
    case 'no-line':
      return `${sayTable(problem.table)}没有“${clip(problem.name)}”这一行或这一列`;
    case 'many-lines':
      return `“${clip(problem.name)}”有歧义，${sayTable(problem.table)}里有 ${problem.rows.length} 行可以是它（${list(problem.rows.map(sayPlace))}），请写科目编码或“上级·项目”`;
    case 'no-column':
      return `${sayTable(problem.table)}没有“${clip(problem.name)}”这一列，有的列是${list(problem.columns.map(sayHeads))}`;
    case 'many-columns':
      return problem.name === null
        ? `${sayTable(problem.table)}没有唯一的合计列，请写明列：${list(problem.columns.map(sayHeads))}`
        : `“${clip(problem.name)}”有歧义，${sayTable(problem.table)}里可以是${list(problem.columns.map(sayHeads))}列，请照样写全`;
    case 'line-or-column':
      return `“${clip(problem.name)}”有歧义，在${sayTable(problem.table)}里既是行又是列，请写成“表.行.列”`;
    case 'not-money':
      return `${sayTable(problem.table)}的“${clip(problem.name)}”不是金额，不能相加`;
    case 'empty':
      return '是空的';
    case 'no-figure':
      return '左式和右式都只有数字，没有表中的数';
    case 'comparison':
      return `不认识“${clip(problem.text)}”，请写 =、≤ 或 ≥`;
    case 'two-comparisons':
      return '与右式开头写的不同，请只写一处';
    case 'severity':
      return `不认识“${clip(problem.text)}”，请写错误、提醒或提示`;
    case 'repeated-id':
      return `“${clip(problem.id)}”与前面的一条重复`;
    case 'formula':
      return 'Excel 把它当成了公式，请在最前面加一个单引号，或把等号写到“关系”列';
    case 'too-long':
      return '太长，最多 400 个字';
  }
}

function saySyntax({ at, found, wanted }: SyntaxProblem): string {
  const place = found === '' ? '末尾' : `第 ${at + 1} 个字“${found}”处`;
  switch (wanted) {
    case 'term':
      return `${place}应当是“表.行.列”或数字`;
    case 'sign':
      return `${place}应当是 + 或 -`;
    case 'name':
      return `${place}缺少名称`;
    case 'dot':
      return `${place}缺少行或列，应当写“表.行.列”；名称里有 - 或 . 的要用《》括起来`;
    case 'closing':
      return `${place}的括号没有另一半`;
    case 'two-or-three-names':
      return `${place}多了一段，只能写“表.行.列”`;
    case 'no-product':
      return `${place}不能用乘除，只能加减`;
    case 'no-bracket':
      return `${place}不能用括号，请把各项拆开写`;
    case 'no-comparison':
      return `${place}多了一个比较符号`;
    case 'no-strict-comparison':
      return `${place}不能用小于、大于，请写 ≤ 或 ≥`;
  }
}

function sayPlace(row: Row): string {
  return `${sayRow(row)} ${row.labelCell.address}`;
}

function sayHeads(column: Column): string {
  return column.heads.join('·');
}

function list(names: readonly string[]): string {
  return `${names.slice(0, 6).join('、')}${names.length > 6 ? '等' : ''}`;
}

function clip(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
