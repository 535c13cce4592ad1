import type { Row, Table } from '../disclosure/model.js';
import type { Result } from './equation.js';
import { sayAmount, sayRow, sayTable } from './say.js';

/** What the user reads about a fault of many cells at once. */

/** Columns and rows as the sheet shows them: "E", 9, 24. */
export interface SheetPlace {
  readonly table: Table;
  readonly columns: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** "E 列" or "E 至 G 列". */
function sayColumns(columns: readonly string[]): string {
  return columns.length === 1 ? `${columns[0]} 列` : `${columns[0]} 至 ${columns.at(-1)} 列`;
}

export function sayMovedColumns({ table, columns, top, bottom }: SheetPlace, by: number): string {
  const rows = Math.abs(by) === 1 ? '一行' : '两行';
  return `${sayTable(table)}第 ${sayColumns(columns)}从第 ${top} 行到第 ${bottom} 行整体${by > 0 ? '下' : '上'}移了${rows}`;
}

export function saySwappedColumns({ table, columns, top, bottom }: SheetPlace): string {
  const rows = top === bottom ? `第 ${top} 行` : `从第 ${top} 行到第 ${bottom} 行`;
  return `${sayTable(table)}第 ${columns.join(' 列与第 ')} 列${rows}的数填反了`;
}

export function saySwappedRows({ table, columns, top, bottom }: SheetPlace, upper: Row, lower: Row): string {
  return `${sayTable(table)}第 ${top} 行“${sayRow(upper)}”与第 ${bottom} 行“${sayRow(lower)}”的数（${sayColumns(columns)}）填反了`;
}

export function sayReading(fault: string, mended: '移回' | '对调', mends: number): string {
  return `${fault}；${mended}后 ${mends} 条不成立的勾稽关系都成立。`;
}

/** Faults of which each alone explains the same broken relations. */
export function sayEither(faults: readonly string[], mends: number): string {
  return `${mends} 条勾稽关系不成立，可能是：${faults.join('；也可能是：')}。改正其中一处即都成立，请对照原始资料确定是哪一处。`;
}

export function sayMissingRow(
  table: Table,
  whole: Row,
  line: Row,
  elsewhere: Table,
  results: readonly Result[],
): string {
  const largest = results.reduce(
    (max, { difference }) => (difference.gt(max) ? difference : max),
    results[0]!.difference,
  );
  const amount = sayAmount(largest, table.unit ?? 'yuan', table.decimals);
  return `${sayTable(table)}“${sayRow(whole)}”之下缺少一行 ${sayRow(line)}，金额 ${amount}，见${sayTable(elsewhere)}${line.labelCell.address}。`;
}

export function sayExtraRow(table: Table, whole: Row, line: Row): string {
  return `${sayTable(table)}第 ${rowNumber(line)} 行“${sayRow(line)}”是多出的一行，“${sayRow(whole)}”没有计入，其他表也没有这一科目。`;
}

/** A line that stands twice; with the line of the sum that counts it once. */
export function sayRowTwice(table: Table, line: Row, twin: Row, whole?: Row): string {
  const [upper, lower] = [line, twin].map(rowNumber).sort((left, right) => left - right);
  return `${sayTable(table)}“${sayRow(line)}”印了两次（第 ${upper} 行和第 ${lower} 行）${whole === undefined ? '' : `，“${sayRow(whole)}”只计了一次`}，请删去一行。`;
}

function rowNumber({ index }: Row): number {
  return index + 1;
}

export function sayRun(column: string, top: number, bottom: number, relation: string): string {
  return `${column} 列第 ${top} 至 ${bottom} 行，连续 ${bottom - top + 1} 行不符合：${relation}`;
}
