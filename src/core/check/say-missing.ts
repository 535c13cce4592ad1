import type { Row, Table } from '../disclosure/model.js';
import { sayRow, sayTable } from './say.js';

/** What the user reads about a line that is not there. */

interface Elsewhere {
  readonly table: Table;
  readonly row: Row;
}

const DEPTH: Readonly<Record<number, string>> = { 3: '类', 5: '款', 7: '项' };

export function sayOrphans(
  table: Table,
  { code, name }: { readonly code: string; readonly name: string },
  parts: readonly Row[],
  elsewhere: Elsewhere | null,
): string {
  const some = parts.slice(0, 2).map(sayRow).join('、') + (parts.length > 2 ? `等 ${parts.length} 行` : '');
  return `${sayTable(table)}缺少“${code} ${name}”一行：其下的 ${some}仍在${elsewhere === null ? '' : `，${sayPlace(elsewhere)}有这一行`}，请补上。`;
}

export function sayChildless(table: Table, row: Row, below: number, part: Elsewhere | null): string {
  return part === null
    ? `${sayTable(table)}“${sayRow(row)}”之下没有列${DEPTH[below]}，其他各行都列到${DEPTH[below]}，请核对是否漏了一行。`
    : `${sayTable(table)}“${sayRow(row)}”之下缺少一行 ${sayRow(part.row)}，见${sayPlace(part)}。`;
}

const FIRST_LINES = 3;

/** Lines of a table that stop above the depth it should go to. */
export function sayDepth(
  table: Table,
  lines: readonly Row[],
  { item, length }: { readonly item: 'function' | 'economic'; readonly length: 5 | 7 },
): string {
  const reached = [...new Set(lines.map(({ code }) => DEPTH[code!.length]))].sort().reverse().join('、');
  const some =
    lines
      .slice(0, FIRST_LINES)
      .map((row) => `${row.labelCell.address} ${sayRow(row)}`)
      .join('、') + (lines.length > FIRST_LINES ? '等' : '');
  const duty = `应列到${item === 'function' ? '功能' : '经济'}分类${DEPTH[length]}级科目`;
  return `${sayTable(table)}有 ${lines.length} 行只列到${reached}，没有列到${DEPTH[length]}：${some}；${duty}，请补列。`;
}

export function sayNoTotal(table: Table, name: string, beside?: Row): string {
  return beside === undefined
    ? `${sayTable(table)}没有“${name}”行，其他各表都有，请补上。`
    : `${sayTable(table)}有“${beside.name}”行，却没有“${name}”行，请补上。`;
}

export function sayNoSideTotal(table: Table, side: string, name: string): string {
  return `${sayTable(table)}${side}一侧没有“${name}”行，请补上。`;
}

export function sayNoItem(table: Table, name: string, beside: Row): string {
  return `${sayTable(table)}有“${beside.name}”行，却没有“${name}”行，请补上。`;
}

function sayPlace({ table, row }: Elsewhere): string {
  return `${sayTable(table)}${row.labelCell.address}`;
}
