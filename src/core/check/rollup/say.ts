import type { Decimal } from 'decimal.js';
import type { Column, Disclosure, Row, Table } from '../../disclosure/model.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { UNIT_NAME, type Unit } from '../../money/amount.js';
import { KIND_NAME } from '../../taxonomy/kind-names.js';
import { sayAmount, sayColumn, sayFigure, sayRow, sayTable } from '../say.js';

/** Every sentence on a 部门 and its 单位. */

/** "某某一小", with its file where the sentence stands alone. */
const sayBook = ({ workbook, document: { department } }: Disclosure): string =>
  `“${department || workbook}”（${workbook}）`;

export function sayNoKin(): string {
  return '没有看出哪个工作簿是部门、哪些是它的单位，没有核对部门与单位；请用 --department 写明部门的工作簿。';
}

export function saySameName(left: Disclosure, right: Disclosure): string {
  return `“${left.workbook}”和“${right.workbook}”的部门都是“${left.document.department}”，分不出哪个是部门汇总、哪个是本级，没有核对两者；请用 --department 写明部门的工作簿。`;
}

export function sayTwoParents(unit: Disclosure, first: Disclosure, second: Disclosure): string {
  return `“${unit.workbook}”像是“${first.workbook}”的单位，也像是“${second.workbook}”的单位，两处都没有计入；请用 --department 写明部门的工作簿。`;
}

export function sayUnsure(department: Disclosure, units: readonly Disclosure[], failed: number, held: number): string {
  return `${units.map(({ workbook }) => `“${workbook}”`).join('、')}的部门名称像是“${department.workbook}”的单位，但相加后 ${failed} 行不符、${held} 行相符，没有当作它的单位核对；确是的，请用 --department 写明部门的工作簿。`;
}

export function sayUnlike(department: Disclosure, other: Disclosure): string {
  return `“${other.workbook}”的文种或年度与“${department.workbook}”不同，没有算作它的单位。`;
}

export function sayNoTable(book: Disclosure, kind: TableKind): string {
  return `${sayBook(book)}没有${KIND_NAME[kind]}，部门与单位不能相加核对`;
}

export function sayNoLine(book: Disclosure, table: Table, row: Row): string {
  return `${sayBook(book)}的${sayTable(table)}没有“${sayRow(row)}”这一行，部门与单位不能相加核对`;
}

export function sayNoColumn(book: Disclosure, table: Table, column: Column): string {
  return `${sayBook(book)}的${sayTable(table)}没有“${column.heads.at(-1) ?? ''}”这一列，部门与单位不能相加核对`;
}

export function sayAbsent(names: readonly string[]): string {
  return `没有${sayNames(names)}的工作簿，部门与单位不能相加核对`;
}

interface Scale {
  readonly unit: Unit;
  readonly decimals: number;
}

/** One 单位's part in a sum. */
export interface Share {
  readonly disclosure: Disclosure;
  readonly table: Table;
  readonly address: string;
  readonly sheet: string;
  readonly yuan: Decimal;
}

export interface Mismatch {
  readonly table: Table;
  /** The 部门's line, else that of a 单位 which prints it. */
  readonly row: Row;
  readonly columns: readonly Column[];
  /** The 部门 prints the line. */
  readonly printed: boolean;
  readonly units: number;
  readonly own: Decimal;
  readonly sum: Decimal;
  readonly shares: readonly Share[];
}

const MOST_SHARES = 4;

export function sayMismatch({ table, row, columns, printed, units, own, sum, shares }: Mismatch, scale: Scale): string {
  const amount = (yuan: Decimal): string => sayAmount(yuan, scale.unit, scale.decimals);
  const difference = own.minus(sum);
  const figure = `${sayTable(table)}${sayFigure(row, columns[0]!)}`;
  const also =
    columns.length > 1
      ? `（${columns
          .slice(1)
          .map((column) => sayColumn(column) || '合计')
          .join('、')}列同此）`
      : '';
  const subject = printed ? `${figure}${also}为 ${amount(own)}` : `${sayTable(table)}没有“${sayRow(row)}”这一行`;
  if (shares.length === 0) return `${subject}，所属 ${units} 个单位都没有这一项。`;
  const listed = shares
    .slice(0, MOST_SHARES)
    .map(
      ({ disclosure, sheet, address, yuan }) =>
        `${disclosure.document.department || disclosure.workbook} ${amount(yuan)}（${disclosure.workbook} ${sheet}!${address}）`,
    );
  const parts = `${listed.join('、')}${shares.length > MOST_SHARES ? `等 ${shares.length} 个单位` : ''}`;
  const equal = shares.filter(({ yuan }) => yuan.eq(difference.abs()));
  const hint =
    equal.length === 1 && shares.length > 1
      ? `差额正好是${equal[0]!.disclosure.document.department || equal[0]!.disclosure.workbook}的数，请看是否${difference.isNegative() ? '漏汇' : '重复汇总'}。`
      : '';
  return `${subject}，所属单位相加为 ${amount(sum)}，相差 ${amount(difference.abs())}：${parts}。${hint}`;
}

export function sayRollupRounding(table: Table, count: number, largest: Decimal, { unit, decimals }: Scale): string {
  return `${sayTable(table)}有 ${count} 处与所属单位之和因四舍五入相差最多 ${sayAmount(largest, unit, decimals)}，不算错误。`;
}

/** All totals are greater than those of the 单位 together. */
export function sayShort(
  table: Table,
  row: Row,
  own: Decimal,
  sum: Decimal,
  units: number,
  absent: readonly string[],
  { unit, decimals }: Scale,
): string {
  const amount = (yuan: Decimal): string => sayAmount(yuan, unit, decimals);
  const missing =
    absent.length > 0
      ? `部门列有${sayNames(absent)}，没有它${absent.length > 1 ? '们' : ''}的工作簿`
      : '像是还有单位的工作簿不在其中';
  return `${sayTable(table)}“${sayRow(row)}”为 ${amount(own)}，所给 ${units} 个单位相加只有 ${amount(sum)}，其他表的合计也都不足：${missing}，没有逐行列出。`;
}

export function sayUnlikeSums(failed: number, held: number, units: number): string {
  return `与所给 ${units} 个单位相加，${failed} 处不符，${held} 处相符，没有逐处列出：请看单位是否齐全、是否同一版本。`;
}

export function sayUnitScaleOf(unit: Disclosure, likely: Unit): string {
  return `所属单位${sayBook(unit)}的金额单位疑为${UNIT_NAME[likely]}：换算后部门各表的合计与单位之和相符。`;
}

function sayNames(names: readonly string[]): string {
  return `${names
    .slice(0, 5)
    .map((name) => `“${name}”`)
    .join('、')}${names.length > 5 ? `等 ${names.length} 个单位` : ''}`;
}
