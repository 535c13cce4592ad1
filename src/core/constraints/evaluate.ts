import { Decimal } from 'decimal.js';
import type { Constraint, Ratio, Sum } from './constraint.js';
import type { Figure, Reading, Term } from './figure.js';
import { around, overlap, percentOf, type Range } from './range.js';

/**
 * `held`: exact. `rounding`: off, but by no more than the printed places allow. `not-computed`: something that it needs
 * cannot be read or is not printed. `void`: nothing but zeros and blanks; it is not counted.
 */
export type Outcome = 'held' | 'rounding' | 'failed' | 'not-computed' | 'void';

export interface Evaluation {
  readonly outcome: Outcome;
  /** The sums; of a ratio the percentage that is printed and the one that follows. */
  readonly left: Decimal;
  readonly right: Decimal;
  /** left − right. */
  readonly difference: Decimal;
}

const ZERO = new Decimal(0);
const HUNDRED = new Decimal(100);

/** Computes a constraint with the figures as they are read. */
export function evaluate<Fact>(constraint: Constraint<Term<Fact>>, reading: Reading<Fact>): Evaluation {
  return constraint.kind === 'ratio' ? ratio(constraint, reading) : sum(constraint, reading);
}

/** What the last printed places alone may explain of a sum. */
export function slackOf<Fact>({ left, right }: Sum<Term<Fact>>, reading: Reading<Fact>): Decimal {
  return tolerance(right, reading, tolerance(left, reading));
}

/** Half a last place for every printed figure. */
export function tolerance<Fact>(terms: readonly Term<Fact>[], reading: Reading<Fact>, from = ZERO): Decimal {
  return terms.reduce((slack, { fact }) => {
    const { half } = reading(fact);
    return half.isZero() ? slack : slack.plus(half);
  }, from);
}

/** Σ left − Σ right, whatever is printed. */
export function differenceOf<Fact>({ left, right, constants }: Sum<Term<Fact>>, reading: Reading<Fact>): Decimal {
  return sideOf(left, reading, constants?.left).sum.minus(sideOf(right, reading, constants?.right).sum);
}

/** Σ of the terms with their signs. */
export function sumOf<Fact>(terms: readonly Term<Fact>[], reading: Reading<Fact>): Decimal {
  return sideOf(terms, reading).sum;
}

function sum<Fact>(constraint: Sum<Term<Fact>>, reading: Reading<Fact>): Evaluation {
  const { constants, kind, optional } = constraint;
  const left = sideOf(constraint.left, reading, constants?.left);
  const right = sideOf(constraint.right, reading, constants?.right);
  if (left.state === 'unreadable' || right.state === 'unreadable') return NOT_COMPUTED;
  if (left.state !== 'printed' && right.state !== 'printed') return VOID;
  if (optional && right.state === 'blank') return NOT_COMPUTED;
  const difference = left.sum.minus(right.sum);
  return { outcome: outcome(), left: left.sum, right: right.sum, difference };

  function outcome(): Outcome {
    if (difference.isZero() || (kind === 'at-most' && difference.isNegative())) return 'held';
    return difference.abs().lte(slackOf(constraint, reading)) ? 'rounding' : 'failed';
  }
}

const NOT_COMPUTED: Evaluation = { outcome: 'not-computed', left: ZERO, right: ZERO, difference: ZERO };
const VOID: Evaluation = { ...NOT_COMPUTED, outcome: 'void' };

interface Side {
  readonly sum: Decimal;
  /** The most that one of its figures says. */
  readonly state: Figure['state'];
}

const SAYS: Readonly<Record<Figure['state'], number>> = { blank: 0, nil: 1, printed: 2, unreadable: 3 };

function sideOf<Fact>(terms: readonly Term<Fact>[], reading: Reading<Fact>, constant = ZERO): Side {
  let state: Figure['state'] = constant.isZero() ? 'blank' : 'printed';
  let total = constant;
  for (const { fact, sign } of terms) {
    const figure = reading(fact);
    if (SAYS[figure.state] > SAYS[state]) state = figure.state;
    if (figure.value.isZero()) continue;
    if (total === ZERO && sign === 1) total = figure.value;
    else total = sign === 1 ? total.plus(figure.value) : total.minus(figure.value);
  }
  return { sum: total, state };
}

/** Fails where no figures that the printed ones may stand for give the percentage, rounded to its places. */
function ratio<Fact>(constraint: Ratio<Term<Fact>>, reading: Reading<Fact>): Evaluation {
  const stated = reading(constraint.percent);
  const above = sideOf(constraint.numerator, reading);
  const below = sideOf(constraint.denominator, reading);
  const whole = rangeOf(below, constraint.denominator, reading);
  if ([stated.state, above.state, below.state].includes('unreadable') || whole.low.lte(0)) return NOT_COMPUTED;
  const computed = above.sum.div(below.sum).times(HUNDRED);
  const difference = stated.value.minus(computed);
  return { outcome: outcome(), left: stated.value, right: computed, difference };

  function outcome(): Outcome {
    if (difference.abs().lte(stated.half)) return 'held';
    const possible = percentOf(rangeOf(above, constraint.numerator, reading), whole);
    return overlap(around(stated.value, stated.half), possible) ? 'rounding' : 'failed';
  }
}

function rangeOf<Fact>({ sum: value }: Side, terms: readonly Term<Fact>[], reading: Reading<Fact>): Range {
  return around(value, tolerance(terms, reading));
}
