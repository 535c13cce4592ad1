import type { Decimal } from 'decimal.js';
import type { Binding } from '../match/index.js';
import { printDecimal } from '../money/print.js';
import { yuanPer } from '../money/units.js';
import type { Claim } from '../claims/index.js';
import type { Edit, Fresh } from './wording.js';

/** What stands for the figure: the claim without its unit. */
export function blankOf(
  { start, quote, unit }: Claim,
  offset: number,
): { readonly start: number; readonly end: number } {
  const sign = quote.slice(0, quote.length - unit.length).trimEnd();
  return { start: start - offset, end: start - offset + sign.length };
}

/** A blank with its figure in it; marked where the binding is not sure. */
export function filled(claim: Claim, binding: Binding, value: Decimal, offset: number): Edit {
  const figure = figureOf(claim, binding, value);
  return {
    ...blankOf(claim, offset),
    text: textOf(claim, value),
    figure,
    ...(binding.sure ? {} : { mark: 'review' as const, why: binding.why }),
  };
}

function textOf({ kind, unit }: Claim, value: Decimal): string {
  if (value.isZero()) return '0';
  if (kind === 'count') return printDecimal(value, value.decimalPlaces());
  return printDecimal(kind === 'percent' ? value : value.div(yuanPer(unit)), 2);
}

function figureOf(
  { kind }: Claim,
  { figure, aspect, whole, cells, priorCells }: Binding,
  value: Decimal,
): NonNullable<Fresh['figure']> {
  const name = aspect === null ? figure.name : `${figure.name}|${aspect}${whole ? ` ${whole.name}` : ''}`;
  const unit = kind === 'percent' || kind === 'count' ? kind : 'yuan';
  return { name, value: value.toFixed(), unit, cells, ...(priorCells?.length ? { priorCells } : {}) };
}
