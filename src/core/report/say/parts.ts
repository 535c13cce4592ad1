import type { PriorRole } from '../../disclosure/prior.js';
import { decimalOf, type PlainAmount } from '../../finding/plain-amount.js';
import type { FigureRef, PlaceRef, RowRef, TableRef } from '../../finding/references.js';
import type { CellRef } from '../../sheet/grid.js';
import { UNIT_NAME } from '../../money/amount.js';
import { saysAmountAlone, saysPlainAlone, saysSideAlone } from '../../taxonomy/words/columns.js';
import { printDecimal } from '../../money/print.js';

/** What tables, lines, columns and amounts are called in a sentence. */

/** "《收入决算表》" or, where the workbook numbers its tables, "公开02表《收入决算表》". */
export function sayTable({ number, title }: TableRef): string {
  return number && number !== title ? `${number}《${title}》` : `《${title}》`;
}

/** "2010301 行政运行"; the code where the line prints it. */
export function sayRow({ code, name }: RowRef): string {
  return code === null ? name : `${code} ${name}`.trim();
}

/** What tells a column from the others; '' where nothing need. */
export function sayHeads(all: readonly string[]): string {
  const heads = all.filter((head, index) => index === all.length - 1 || !saysSideAlone(head));
  if (heads.length === 0 || (heads.length === 1 && saysAmountAlone(heads[0]!))) return '';
  if (heads.every(saysPlainAlone)) return heads.at(-1)!;
  return heads.slice(-2).join('·');
}

/** "“合计”的财政拨款收入": which figure of its table. */
export function sayRowAndHeads(row: RowRef, heads: readonly string[]): string {
  const head = sayHeads(heads);
  return head === '' ? `“${sayRow(row)}”` : `“${sayRow(row)}”的${head}`;
}

/** "公开02表《收入决算表》“合计”的财政拨款收入". */
export function sayFigure({ table, row, heads }: Pick<FigureRef, 'table' | 'row' | 'heads'>): string {
  return `${sayTable(table)}${sayRowAndHeads(row, heads)}`;
}

/** What the other workbook is called. */
export const ORIGIN: Readonly<Record<PriorRole, string>> = {
  'last-budget': '上年预算',
  'last-final': '上年决算',
  'same-year-budget': '本年预算',
};

/** A figure with the workbook it stands in, where that is not the one that is checked. */
export function sayOriginated(figure: FigureRef): string {
  return `${figure.prior === undefined ? '' : ORIGIN[figure.prior]}${sayFigure(figure)}`;
}

/** The same, with its cell in the other workbook. */
export function sayTerm(figure: FigureRef): string {
  return `${sayOriginated(figure)}${figure.prior === undefined ? '' : `（${sayCell(figure.cell)}）`}`;
}

export function sayCell({ sheet, address }: CellRef): string {
  return `${sheet}!${address}`;
}

/** "《支出总表》B9". */
export function sayPlace({ table, line }: PlaceRef): string {
  return `${sayTable(table)}${line.cell.address}`;
}

/** "1,234.50 万元". */
export function sayAmount(amount: PlainAmount): string {
  return amount.counts ? sayNumber(amount) : `${sayNumber(amount)} ${UNIT_NAME[amount.unit]}`;
}

/** "1,234.50". */
export function sayNumber(amount: PlainAmount): string {
  return printDecimal(decimalOf(amount), amount.decimals, { grouped: true });
}

/** "1234.50": the one place where an amount of a finding becomes digits that a program may read. */
export function plainDigits(amount: PlainAmount): string {
  return printDecimal(decimalOf(amount), amount.decimals);
}

/** The first names of many: "甲、乙、丙等". */
export function sayFirst(names: readonly string[], most: number, rest = '等'): string {
  return `${names.slice(0, most).join('、')}${names.length > most ? rest : ''}`;
}
