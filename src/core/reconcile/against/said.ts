import type { Decimal } from 'decimal.js';
import type { Claim } from '../../claims/index.js';
import type { Sourced } from '../../figures/sourced.js';
import { plainAmount, type PlainAmount } from '../../finding/plain-amount.js';
import type { AgainstSaid, Basis, SaidTerm, SaidTerms } from '../../finding/said/against.js';
import { textAmount, type TextAmount } from '../../finding/text-amount.js';
import type { Binding } from '../../match/binding.js';
import { subjectOf } from './subject.js';
import { inUnitOf } from '../itself/precision.js';
import { printedFigure } from '../printed-figure.js';

type Value = Extract<AgainstSaid, { type: 'table.value' }>;
type Direction = Extract<AgainstSaid, { type: 'table.direction' }>;

/** What a figure of the text is and should be, by the tables. */
export function unequal(
  claim: Claim,
  binding: Binding,
  expected: Decimal,
  isCoarse: boolean,
  year: number | null,
): Omit<Value, 'elsewhere' | 'repeated' | 'consequences'> {
  return {
    type: 'table.value',
    subject: subjectOf(claim, binding, year),
    figure: printedFigure(claim),
    wanted: textAmount(expected, unitOf(claim)),
    basis: basisOf(claim, binding, expected),
    doubt: isCoarse ? OF_ROUNDED : doubtOf(binding),
  };
}

function doubtOf({ sure, why }: Binding): string {
  return sure ? '' : why;
}

const OF_ROUNDED = '用文中取整后的数算正是这样';

/** More in the tables is less in the text, or the other way round. */
export function opposite(
  claim: Claim,
  binding: Binding,
  year: number | null,
): Omit<Direction, 'repeated' | 'consequences'> {
  return {
    type: 'table.direction',
    subject: subjectOf(claim, binding, year),
    figure: printedFigure(claim),
    moved: binding.moved === 'more' ? 'more' : 'less',
    said: claim.direction === 'more' ? 'more' : 'less',
    terms: termsOf(binding),
  };
}

function basisOf(claim: Claim, binding: Binding, expected: Decimal): Basis {
  const { aspect, cells, value } = binding;
  if (claim.kind === 'percent' || aspect === '差额') return { form: 'computed', terms: termsOf(binding) };
  const lastPlace = isLastPlace(claim, expected);
  if (aspect === '上年') return { form: 'prior', value: valueOf(claim, value!), lastPlace };
  if (value!.isZero() && cells.length === 0) return { form: 'nothing' };
  return {
    form: 'printed',
    value: valueOf(claim, value!),
    cells: cells.slice(0, FIRST_CELLS),
    of: cells.length,
    lastPlace,
  };
}

/** Cells that are named one by one. */
const FIRST_CELLS = 3;

/** 元 where 万元 would hide what was cut off. */
function valueOf(claim: Claim, value: Decimal): TextAmount | PlainAmount {
  const own = inUnitOf(claim, value);
  return claim.kind === 'amount' && own.decimalPlaces() > 2 ? inYuan(value) : textAmount(own, unitOf(claim));
}

function inYuan(value: Decimal): PlainAmount {
  return plainAmount({ value, unit: 'yuan', decimals: value.isInteger() ? 0 : 2 });
}

/** The two figures it follows from. */
function termsOf({ figure, aspect, whole, againstBudget }: Binding): SaidTerms | null {
  const { amount, budget, prior } = figure;
  if (aspect === '占') return termsWith('whole', amount, whole!.amount);
  if (aspect === '完成') return termsWith('whole', amount, budget);
  return againstBudget ? termsWith('budget', amount, budget) : termsWith('prior', amount, prior);
}

function termsWith(second: SaidTerms['second'], amount: Sourced, other: Sourced | null): SaidTerms | null {
  return other && { second, figures: [termOf(amount), termOf(other)] };
}

function termOf({ yuan, cells }: Sourced): SaidTerm {
  return { amount: inYuan(yuan), cell: cells.length === 1 ? cells[0]! : null };
}

function unitOf(claim: Claim): string {
  return claim.unit === '' && claim.kind === 'amount' ? '万元' : claim.unit;
}

function isLastPlace(claim: Claim, expected: Decimal): boolean {
  return claim.decimals > 0 && inUnitOf(claim, claim.value!).minus(expected).abs().lte(`1e-${claim.decimals}`);
}
