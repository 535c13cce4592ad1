import { Decimal } from 'decimal.js';
import type { Binding } from '../../match/binding.js';
import type { Sourced } from '../../figures/sourced.js';
import type { Claim } from '../../claims/index.js';
import { around, overlap, type Range } from '../../constraints/range.js';
import { halfPlace, inUnitOf } from '../itself/precision.js';

/**
 * `equal`: as the tables have it, rounded to the places that are printed. `trimmed`: equal only if the figure lost its
 * last places on purpose
 * (500 for 499.6 where the text prints two decimals elsewhere). `coarse`: a percentage of the amounts as the text rounds
 * them, and not of the amounts themselves. `opposite`: the amount is right, the direction is not.
 */
export type Verdict = 'equal' | 'trimmed' | 'coarse' | 'unequal' | 'opposite';

/** Null where nothing can be compared: no value on either side. */
export function verdictOf(claim: Claim, binding: Binding, usualDecimals: number | null): Verdict | null {
  if (claim.value === null || binding.value === null) return null;
  const { amount, prior, budget } = binding.figure;
  const verdict = compare(claim, binding, usualDecimals);
  const below = [amount, prior, budget, binding.whole?.amount].some((term) => term?.yuan.isNegative() === true);
  // what is below zero is said in many ways: only with its sign can it be wrong
  const signed = claim.value.isNegative() && !CHANGES.has(binding.aspect);
  return !below || verdict === 'equal' || (signed && binding.value.isNegative()) ? verdict : null;
}

const CHANGES: ReadonlySet<Binding['aspect']> = new Set(['差额', '幅度']);

function compare(claim: Claim, binding: Binding, usualDecimals: number | null): Verdict {
  if (claim.value === null || binding.value === null) return 'unequal';
  const isChange = CHANGES.has(binding.aspect);
  const stated = isChange ? claim.value.abs() : claim.value;
  const half = halfPlace(claim);
  const exact = isCopied(claim, binding, half) ? { low: binding.value, high: binding.value } : rangeOf(binding);
  if (!overlap(around(stated, half), exact))
    return isOfRounded(stated, half, binding, usualDecimals ?? USUAL) ? 'coarse' : 'unequal';
  if (isChange && isOpposite(claim, binding)) return 'opposite';
  const usual =
    claim.kind === 'amount' && claim.unit === '万元' && usualDecimals !== null && usualDecimals > claim.decimals;
  const strict = usual ? half.div(new Decimal(10).pow(usualDecimals - claim.decimals)) : half;
  return overlap(around(stated, strict), exact) ? 'equal' : 'trimmed';
}

/**
 * Cells, one or two that print the same, with no coarser places than the sentence: the sentence copies it, so its own
 * rounding excuses nothing.
 */
function isCopied({ kind }: Claim, { aspect, figure: { amount } }: Binding, half: Decimal): boolean {
  return aspect === null && kind === 'amount' && amount.cells.length > 0 && amount.half.lte(half);
}

/** "减少" for what grew; "增加-12万元" is a decrease, "减少-12万元" may be either. */
function isOpposite({ direction, value }: Claim, { moved }: Binding): boolean {
  if (direction === 'less' && value!.isNegative()) return false;
  if (moved === null || moved === 'same' || (direction !== 'more' && direction !== 'less') || value!.isZero())
    return false;
  const said = value!.isNegative() === (direction === 'more') ? 'less' : 'more';
  return said !== moved;
}

/** What the tables' figure may be, their own rounding in it. */
function rangeOf({ figure: { amount, prior, budget }, aspect, whole, againstBudget, value }: Binding): Range {
  const base = againstBudget ? budget : prior;
  switch (aspect) {
    case null:
      return around(value!, half(amount));
    case '上年':
      return around(value!, half(prior));
    case '预算':
      return around(value!, half(budget));
    case '差额':
      return around(value!, half(amount).plus(half(base)));
    case '占':
      return ratioRange(amount, whole, value!);
    case '完成':
      return ratioRange(amount, budget && { amount: budget }, value!);
    case '幅度':
      return ratioRange(amount, base && { amount: base }, value!);
  }
}

/** Decimals of amounts in 万元 where a text has too few to tell. */
const USUAL = 2;

/** 0.46 of 0.50万元 is 92.00%, where 4,552 of 5,000元 is 91.04%. */
function isOfRounded(stated: Decimal, half: Decimal, binding: Binding, decimals: number): boolean {
  const { figure, aspect, whole, againstBudget } = binding;
  const base = { 占: whole?.amount, 完成: figure.budget, 幅度: againstBudget ? figure.budget : figure.prior }[
    aspect as '占' | '完成' | '幅度'
  ];
  const rounded = (of: Sourced): Decimal => of.yuan.div(10_000).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  if (!base || rounded(base).isZero()) return false;
  const [part, all] = [rounded(figure.amount), rounded(base)];
  const percent = (aspect === '幅度' ? part.minus(all).abs() : part).div(all.abs()).times(100);
  return percent.minus(stated).abs().lte(half);
}

/** By how much cells may be off: to the fen they are exact, since money has nothing smaller. */
function half(of: Sourced | null): Decimal {
  return of === null || of.half.lte(HALF_FEN * Math.max(1, of.cells.length)) ? new Decimal(0) : of.half;
}

const HALF_FEN = 0.005;

/** A ratio moves by as much as its terms may be off. */
function ratioRange(part: Sourced, whole: { readonly amount: Sourced } | null, value: Decimal): Range {
  if (whole === null || whole.amount.yuan.isZero()) return { low: value, high: value };
  const by = half(part)
    .plus(half(whole.amount).times(value.div(100).plus(1)))
    .div(whole.amount.yuan.abs())
    .times(100);
  return around(value, by);
}

/** What the claim should read: in its unit, with its places, those that the text usually prints when it has fewer. */
export function expectedOf(claim: Claim, value: Decimal, usualDecimals: number | null): Decimal {
  const places =
    claim.kind === 'amount' && claim.unit !== '元' ? Math.max(claim.decimals, usualDecimals ?? 2) : claim.decimals;
  return inUnitOf(claim, value).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}
