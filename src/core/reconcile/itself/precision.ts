import { Decimal } from 'decimal.js';
import type { Claim } from '../../claims/index.js';
import type { Figure, Reading } from '../../constraints/figure.js';
import { yuanPer } from '../../money/units.js';

/** How the figures of a text are taken. */
export interface Precision {
  /** Places that its amounts usually have: with 2, 500 万元 is 500.00. Null as each is printed: it may be 499.6. */
  readonly decimals: number | null;
  /** What is known better than the text prints it: 元, per cent or pieces, and by how much that may be off. */
  readonly exact: ReadonlyMap<Claim, Pick<Figure, 'value' | 'half'>>;
}

export const AS_PRINTED: Precision = { decimals: null, exact: new Map() };

export function asUsual(decimals: number | null): Precision {
  return { decimals, exact: new Map() };
}

const ZERO = new Decimal(0);
const HALF = new Decimal('0.5');
const HALVES = new Map<string, Decimal>();

/** Every figure of the text as a constraint sees it: a zero that a sentence prints says something, a blank cannot be read. */
export function readingOf({ decimals, exact }: Precision): Reading<Claim> {
  const known = new Map<Claim, Figure>();
  return (claim) => {
    let figure = known.get(claim);
    if (figure === undefined) {
      const { value, half } = exact.get(claim) ?? asPrinted(claim, decimals);
      figure = { value, half, state: claim.value === null ? 'unreadable' : 'printed' };
      known.set(claim, figure);
    }
    return figure;
  };
}

function asPrinted(claim: Claim, usual: number | null): Pick<Figure, 'value' | 'half'> {
  return { value: claim.value ?? ZERO, half: isNone(claim, usual) ? ZERO : halfPlace(claim, usual) };
}

/** 0万元, of a text that does not print whole 万元: there is none, where 0.00万元 may be less than a fen of 万元. */
function isNone({ kind, value, decimals, role }: Claim, usual: number | null): boolean {
  return kind === 'amount' && role !== 'change' && usual !== 0 && decimals === 0 && value?.isZero() === true;
}

const HALF_OF_HUNDREDTH = HALF.div(100);
/** Figures in front of a share that are looked at. */
const NEAR = 12;

/** "甲占43.34%；乙占0%": where a sentence's shares have decimals, 0 is no 0.4 either. */
export function withBareZeros(reading: Reading<Claim>, claims: readonly Claim[]): Reading<Claim> {
  return (claim) => (isBareZero(claim, claims) ? { ...reading(claim), half: HALF_OF_HUNDREDTH } : reading(claim));
}

function isBareZero({ kind, role, value, decimals, index, paragraph }: Claim, claims: readonly Claim[]): boolean {
  if (kind !== 'percent' || role !== 'share' || decimals > 0 || value?.isZero() !== true) return false;
  return claims
    .slice(Math.max(0, index - NEAR), index)
    .some((other) => other.paragraph === paragraph && other.kind === 'percent' && other.decimals > 0);
}

/**
 * Half of the last place of a figure, 万元 with as many as are usual: in 元, per cent or pieces. 亿元 are as they are
 * printed.
 */
export function halfPlace(claim: Claim, usual: number | null = null): Decimal {
  if (claim.kind === 'count') return ZERO;
  const isWan = claim.kind === 'amount' && (claim.unit === '万元' || claim.unit === '');
  const places = isWan ? Math.max(claim.decimals, usual ?? 0) : claim.decimals;
  const unit = claim.kind === 'amount' ? claim.unit : '%';
  const key = `${places} ${unit}`;
  let half = HALVES.get(key);
  if (half === undefined) {
    half = HALF.times(new Decimal(10).pow(-places)).times(factorOf(claim));
    HALVES.set(key, half);
  }
  return half;
}

/** What a value in 元 is in the unit the claim prints. */
export function inUnitOf(claim: Claim, value: Decimal): Decimal {
  return claim.kind === 'amount' ? value.div(factorOf(claim)) : value;
}

/** The value as the claim would print it: its places, and for amounts those that are usual. */
export function printedAs(claim: Claim, value: Decimal, usual: number | null): Decimal {
  const least = { amount: usual ?? 0, percent: 2, count: 0, year: 0, subject: 0 }[claim.kind];
  return inUnitOf(claim, value).toDecimalPlaces(Math.max(claim.decimals, least));
}

/** What the claim's digits count in: 元, per cent or pieces. */
export function factorOf({ kind, unit }: Claim): number {
  return kind === 'amount' ? yuanPer(unit) : 1;
}
