import type { Decimal } from 'decimal.js';
import type { Table } from '../../disclosure/model.js';
import type { PriorRole } from '../../disclosure/prior.js';
import type { Unit } from '../../money/amount.js';
import { printPercent } from '../../money/print.js';
import type { Result, Term } from '../equation.js';
import { ORIGIN, sayAmount, sayRow, sayTable } from '../say.js';
import type { Change } from './prior-check.js';

/** Every sentence about another workbook. Logic stands elsewhere. */

/**
 * A column that repeats another workbook's figures and differs in many lines: the largest differences, and of how many.
 */
export function sayPriorColumn(broken: readonly Result[], compared: number): string {
  const {
    equation: { left, rule },
  } = broken[0]!;
  const role = broken
    .flatMap(({ equation }) => equation.right.map((term) => term.prior))
    .find((one) => one !== undefined);
  const { table, column } = left[0]!;
  const largest = [...broken]
    .sort((one, other) => other.difference.abs().comparedTo(one.difference.abs()))
    .slice(0, MOST_NAMED);
  const each = largest.map((result) => {
    const scale = scaleOfFirst([...result.equation.left, ...result.equation.right]);
    return `“${sayRow(result.equation.left[0]!.row)}”为 ${sayAmount(result.left, scale.unit, scale.decimals)}，对照 ${sayAmount(result.right, scale.unit, scale.decimals)}`;
  });
  return `${sayTable(table)}的“${column.heads.slice(-2).join('·')}”列比对 ${compared} 处，有 ${broken.length} 处与${role === undefined ? rule.expects : ORIGIN[role]}不同：${each.join('；')}${broken.length > largest.length ? '；等' : ''}。${rule.exception ?? ''}`;
}

/** Figures named one by one in a sentence about many. */
const MOST_NAMED = 3;

function scaleOfFirst(terms: readonly Term[]): { unit: Unit; decimals: number } {
  const amount = terms.find(({ fact }) => fact.amount)?.fact.amount;
  return amount ? { unit: amount.unit, decimals: amount.decimals } : { unit: 'yuan', decimals: 0 };
}

/** Changes against last year that a reader will ask about. */
export function sayChanges(table: Table, changes: readonly Change[]): string {
  const size = ({ amount, base }: Change): Decimal => amount.minus(base).abs();
  const largest = [...changes].sort((one, other) => size(other).comparedTo(size(one))).slice(0, MOST_NAMED);
  return `${sayTable(table)}有 ${changes.length} 处与上年相比变动超过 10% 或上年为零：${largest.map(sayChange).join('；')}${changes.length > largest.length ? '；等' : ''}。请在说明中写明原因。`;
}

function sayChange({ now, before, amount, base }: Change): string {
  const { unit, decimals } = scaleOfFirst([...now, ...before]);
  const name = `“${sayRow(now[0]!.row)}”`;
  const said = (yuan: Decimal): string => sayAmount(yuan, unit, decimals);
  if (base.isZero()) return `${name}上年为零，本年 ${said(amount)}`;
  const more = amount.gt(base);
  const ratio = base.isPositive()
    ? `（${more ? '增长' : '下降'} ${printPercent(amount.minus(base).abs().div(base))}%）`
    : '';
  return `${name}由 ${said(base)}${more ? '增至' : '减至'} ${said(amount)}${ratio}`;
}

export function sayPriorSame(): string {
  return '给的上年文件与本文件内容相同，请确认是否选错，未作比较。';
}

const COLUMN_OF: Readonly<Record<PriorRole, string>> = {
  'last-budget': '上年预算数',
  'last-final': '上年决算数',
  'same-year-budget': '年初预算数',
};

/** A workbook of the other type: only the columns that repeat it are compared. */
export function sayPriorScope(role: PriorRole): string {
  return `对照的文件是${ORIGIN[role]}，只核对本文件中的${COLUMN_OF[role]}列，不比较增减变动。`;
}

export function sayPriorUseless(role: PriorRole): string {
  return `对照的文件是${ORIGIN[role]}，本文件没有${COLUMN_OF[role]}列，未作比较；请另选同类的上年文件。`;
}
