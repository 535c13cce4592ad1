import { Decimal } from 'decimal.js';
import type { Ratio, Sum } from '../../../src/core/constraints/constraint.js';
import type { Figure, Reading, Term } from '../../../src/core/constraints/figure.js';

/** Facts by name: "12.30" is printed with two places, '' is blank, 'nil 0.00' says no more than a blank, '?' is no figure. */
export function read(printed: Readonly<Record<string, string>>): Reading<string> {
  return (fact) => figureOf(printed[fact] ?? '');
}

function figureOf(text: string): Figure {
  const zero = new Decimal(0);
  if (text === '') return { value: zero, half: zero, state: 'blank' };
  if (text === '?') return { value: zero, half: zero, state: 'unreadable' };
  const digits = text.replace('nil ', '');
  return {
    value: new Decimal(digits),
    half: new Decimal(`5e${-(digits.split('.')[1] ?? '').length - 1}`),
    state: digits === text ? 'printed' : 'nil',
  };
}

/** "a − b" as terms. */
export function terms(text: string): Term<string>[] {
  return Array.from(text.matchAll(/(−?) ?(\w+)/g), ([, minus, fact]) => ({
    fact: fact!,
    sign: minus === '−' ? -1 : 1,
  }));
}

export function sum(left: string, right: string): Sum<Term<string>> {
  return { kind: 'sum', left: terms(left), right: terms(right) };
}

export function atMost(left: string, right: string): Sum<Term<string>> {
  return { kind: 'at-most', left: terms(left), right: terms(right) };
}

export function ratio(percent: string, numerator: string, denominator: string): Ratio<Term<string>> {
  return { kind: 'ratio', percent, numerator: terms(numerator), denominator: terms(denominator) };
}
