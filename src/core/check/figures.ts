import { Decimal } from 'decimal.js';
import type { Figure, Reading } from '../constraints/figure.js';
import type { Fact } from '../disclosure/model.js';
import { isReadable } from '../disclosure/query.js';
import { halfPlaceInYuan, toYuan, type Amount, type Unit } from '../money/amount.js';

const ZERO = new Decimal(0);
const BLANK: Figure = { value: ZERO, half: ZERO, state: 'blank' };
const UNREADABLE: Figure = { value: ZERO, half: ZERO, state: 'unreadable' };

/** An amount, or its absence, in 元. Zeros say no more than blanks: forms that print them are not checked more. */
export function figureOf(amount: Amount | null): Figure {
  if (amount === null) return BLANK;
  const value = toYuan(amount);
  // a form prints dozens of zeros: none of them was rounded
  return value.isZero()
    ? { value, half: ZERO, state: 'nil' }
    : { value, half: halfPlaceInYuan(amount), state: 'printed' };
}

/** A cell as it is printed. Most are blank; a figure is sooner made again than looked up. */
export function printed(fact: Fact): Figure {
  if (fact.amount === null) return isReadable(fact) ? BLANK : UNREADABLE;
  return isReadable(fact) ? figureOf(fact.amount) : UNREADABLE;
}

/** A number of things: as printed to the last one. */
export function counted(fact: Fact): Figure {
  return { ...printed(fact), half: ZERO };
}

/** As printed, but that the zeros of these cells do say something. */
export function printedBeside(others: readonly { readonly fact: Fact }[]): Reading<Fact> {
  return (fact) => {
    const figure = printed(fact);
    return figure.state === 'nil' && others.some((other) => other.fact === fact)
      ? { ...figure, state: 'printed' }
      : figure;
  };
}

/** As `reading` has them, but for cells that are read as other amounts; null is blank. */
export function corrected(reading: Reading<Fact>, amounts: ReadonlyMap<Fact, Amount | null>): Reading<Fact> {
  return (fact) => {
    const amount = amounts.get(fact);
    return amount === undefined ? reading(fact) : figureOf(amount);
  };
}

/** As printed, but that these cells' figures are in another unit than they say. */
export function inUnit(unit: Unit, facts: ReadonlySet<Fact>): Reading<Fact> {
  return (fact) => {
    const { amount } = fact;
    if (!amount || amount.unit === unit || !facts.has(fact)) return printed(fact);
    return figureOf({ ...amount, unit });
  };
}
