import { Decimal } from 'decimal.js';
import type { Column, Fact, Panel, Row, Table } from '../disclosure/model.js';
import type { PriorRole } from '../disclosure/prior.js';
import { halfPlaceInYuan, toYuan } from '../money/amount.js';
import type { Rule } from '../taxonomy/relations/rule.js';

/** One printed figure in a relation. */
export interface Term {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly fact: Fact;
  readonly sign: 1 | -1;
  /** It stands in the other workbook, which is this to the one that is checked. */
  readonly prior?: PriorRole;
}

/**
 * One instance of a relation: Σ left = Σ right, or Σ left ≤ Σ right. The first left term is the figure that is stated.
 */
export interface Equation {
  readonly rule: Rule;
  readonly comparison: 'equal' | 'at-most';
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** The breakdown may be left out: a right side without any amount is not computed rather than 0. */
  readonly optional?: boolean;
  /** Exact amounts in 元 that are added to the sides: the numbers in a user's own relation. */
  readonly constants?: { readonly left: Decimal; readonly right: Decimal };
}

export type Outcome = 'held' | 'rounding' | 'failed' | 'not-computed' | 'void';

export interface Result {
  readonly equation: Equation;
  /** `void`: nothing but zeros and blanks stand in its cells; it is not counted. */
  readonly outcome: Outcome;
  /** Sums and left − right, in 元. */
  readonly left: Decimal;
  readonly right: Decimal;
  readonly difference: Decimal;
  /** In 元 to the 分, of tables that are not rounded: a 分 too much or too little is a fault. */
  readonly exact?: boolean;
}

const ZERO = new Decimal(0);

/** A fact in 元, blank and dash as 0. */
export function factYuan(fact: Fact): Decimal {
  return fact.amount ? toYuan(fact.amount) : ZERO;
}

export function termAt(table: Table, panel: Panel, row: Row, columnPosition: number, sign: 1 | -1 = 1): Term {
  return { table, row, column: panel.columns[columnPosition]!, fact: row.facts[columnPosition]!, sign };
}

function sumOf(terms: readonly Term[]): Decimal {
  let sum = ZERO;
  for (const term of terms) {
    const yuan = factYuan(term.fact);
    if (yuan.isZero()) continue;
    if (sum === ZERO && term.sign === 1) sum = yuan;
    else sum = term.sign === 1 ? sum.plus(yuan) : sum.minus(yuan);
  }
  return sum;
}

/** Computes a relation: exact, within what the printed places allow, or broken. */
export function evaluate(equation: Equation): Result {
  const { left, right, comparison, optional, constants } = equation;
  const [leftState, rightState] = [printedState(left, constants?.left), printedState(right, constants?.right)];
  if (leftState === 'unreadable' || rightState === 'unreadable')
    return { equation, outcome: 'not-computed', left: ZERO, right: ZERO, difference: ZERO };
  if (isNothing(left, leftState, constants?.left) && isNothing(right, rightState, constants?.right))
    return { equation, outcome: 'void', left: ZERO, right: ZERO, difference: ZERO };
  if (optional && rightState === 'nothing')
    return { equation, outcome: 'not-computed', left: ZERO, right: ZERO, difference: ZERO };
  const leftSum = constants ? sumOf(left).plus(constants.left) : sumOf(left);
  const rightSum = constants ? sumOf(right).plus(constants.right) : sumOf(right);
  const difference = leftSum.minus(rightSum);
  const holds = difference.isZero() || (comparison === 'at-most' && difference.isNegative());
  const outcome = holds ? 'held' : difference.abs().lte(tolerance([...left, ...right])) ? 'rounding' : 'failed';
  return { equation, outcome, left: leftSum, right: rightSum, difference };
}

/**
 * Zeros say no more than blanks and dashes do: a form that prints them is not checked more often. Beside another
 * workbook's figure they do.
 */
function isNothing(terms: readonly Term[], state: 'amounts' | 'nothing' | 'unreadable', constant = ZERO): boolean {
  return (
    state === 'nothing' ||
    (constant.isZero() &&
      terms.every(({ fact, prior }) => fact.amount === null || (fact.amount.value.isZero() && prior === undefined)))
  );
}

function printedState(terms: readonly Term[], constant = ZERO): 'amounts' | 'nothing' | 'unreadable' {
  let state: 'amounts' | 'nothing' = constant.isZero() ? 'nothing' : 'amounts';
  for (const { fact } of terms) {
    if (fact.state === 'text' || fact.state === 'error') return 'unreadable';
    if (fact.amount) state = 'amounts';
  }
  return state;
}

/** What rounding may explain of a relation, in 元. */
export function slackOf({ equation, exact }: Result): Decimal {
  return exact ? ZERO : tolerance([...equation.left, ...equation.right]);
}

/** Off by no more than rounding could explain, where nothing is rounded. */
export function isOffByCents({ equation, exact, outcome, difference }: Result): boolean {
  return (
    exact === true && outcome === 'failed' && difference.abs().lte(tolerance([...equation.left, ...equation.right]))
  );
}

/** What rounding alone may explain: half a last place for every printed amount, in 元. */
export function tolerance(terms: readonly Term[]): Decimal {
  return terms.reduce((sum, { fact }) => (fact.amount ? sum.plus(halfPlaceInYuan(fact.amount)) : sum), ZERO);
}
