import { Decimal } from 'decimal.js';
import { isMoneyUnit, yuanPer } from '../../money/units.js';
import {
  isBound,
  isHedge,
  isMoneyWithoutUnit,
  isPrice,
  isRateWithoutSign,
  namesMoney,
  PER_CENT,
  PERCENTAGE_POINTS,
  QUANTITY,
  takesSign,
  WAN_ONLY,
  withPlainSign,
  YEAR,
} from '../lexicon/amounts.js';
import { spelledDigits, spelledNumber } from '../../text/numerals.js';
import type { ClaimKind } from '../model.js';
import { matchesIn } from '../../text/matches.js';

/** A number of the folded text with its unit. */
export interface Quantity {
  readonly kind: Extract<ClaimKind, 'amount' | 'percent' | 'count' | 'year'>;
  readonly from: number;
  readonly to: number;
  /** End of the digits: the unit follows. */
  readonly digitsEnd: number;
  /** In 元, per cent, or pieces; null for a blank. */
  readonly value: Decimal | null;
  readonly unit: string;
  readonly decimals: number;
  readonly hedged: boolean;
  /** 50万元以上, 不少于100篇. */
  readonly bound: boolean;
}

/** `bare`: what an amount without a unit counts in, in 元. */
export function quantitiesIn(text: string, bare = 10_000): Quantity[] {
  const found: Quantity[] = [];
  for (const match of matchesIn(text, QUANTITY)) {
    const quantity = quantityOf(text, match, bare);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

function quantityOf(text: string, match: RegExpMatchArray, bare: number): Quantity | null {
  const [whole, number, blank, more, printed = '', spelled] = match;
  const unit = printed === WAN_ONLY ? '万元' : printed;
  if (spelled !== undefined) return spelledRate(text, match.index!, whole, spelled);
  let from = match.index!;
  const to = from + whole.trimEnd().length;
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 8);
  let digits = number ?? blank!;
  // "2018-2020年", "1月1日-12月": a dash between, no sign
  if (/^[-−]/.test(digits) && (number === undefined || !takesSign(before))) {
    digits = digits.slice(1);
    from += 1;
  }
  if (printed === WAN_ONLY && !namesMoney(before)) return null;
  const kind = kindOf(digits, unit, blank !== undefined, before, after);
  if (kind === null) return null;
  const value = number === undefined ? null : new Decimal(withPlainSign(digits));
  const factor = factorOf({ kind, unit }, bare);
  return {
    kind,
    from,
    to,
    digitsEnd: from + digits.length,
    unit,
    value: value === null ? null : value.times(factor),
    decimals: (digits.split('.')[1] ?? '').length,
    hedged: more !== undefined || isHedge(before),
    bound: isBound(before, after),
  };
}

/** 百分之十二. */
function spelledRate(text: string, from: number, whole: string, spelled: string): Quantity {
  const [entire, fraction = ''] = spelled.split('点');
  const to = from + whole.length;
  const before = text.slice(Math.max(0, from - 8), from);
  return {
    kind: 'percent',
    from,
    to,
    digitsEnd: to,
    unit: PER_CENT,
    value: new Decimal(spelledNumber(entire!)).plus(fraction === '' ? 0 : `0.${spelledDigits(fraction)}`),
    decimals: fraction.length,
    hedged: isHedge(before),
    bound: isBound(before, text.slice(to, to + 8)),
  };
}

/** What the digits count in: 元, per cent or pieces. */
export function factorOf({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>, bare = 10_000): number {
  if (kind !== 'amount') return 1;
  return isMoneyUnit(unit) ? yuanPer(unit) : bare;
}

function kindOf(
  digits: string,
  unit: string,
  isBlank: boolean,
  before: string,
  after: string,
): Quantity['kind'] | null {
  if (isMoneyUnit(unit)) return isPrice(after) ? null : 'amount';
  if (unit === PER_CENT || unit === PERCENTAGE_POINTS) return 'percent';
  if (unit === YEAR) return isBlank || /^(?:19|20)\d\d$/.test(digits) ? 'year' : null;
  if (unit !== '') return 'count';
  if (isBlank || !/^(?:[，。；、）]|$)/.test(after)) return null;
  if (isRateWithoutSign(before, digits)) return 'percent';
  return isMoneyWithoutUnit(before, digits) ? 'amount' : null;
}
