import { Decimal } from 'decimal.js';
import type { Sum } from '../constraints/constraint.js';
import {
  evaluate as evaluateSum,
  slackOf as slackOfSum,
  tolerance as toleranceOf,
  type Evaluation,
} from '../constraints/evaluate.js';
import type { Term as AnyTerm, Reading } from '../constraints/figure.js';
import type { Column, Fact, Panel, Row, Table } from '../disclosure/model.js';
import type { PriorRole } from '../disclosure/prior.js';
import type { Rule } from '../taxonomy/relations/rule.js';
import { counted, printed, printedBeside } from './figures.js';

const ZERO = new Decimal(0);

export type { Outcome } from '../constraints/evaluate.js';

/** One printed figure in a relation. */
export interface Term extends AnyTerm<Fact> {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  /** It stands in the other workbook, which is this to the one that is checked. */
  readonly prior?: PriorRole;
}

/** One instance of a relation between tables' figures. The first left term is the figure that is stated. */
export interface Equation extends Sum<Term> {
  readonly rule: Rule;
  /** Of pieces, persons or vehicles: nothing of it is rounded. */
  readonly counts?: true;
}

/** Sums and left − right in 元. */
export interface Result extends Evaluation {
  readonly equation: Equation;
  /** In 元 to the 分, of tables that are not rounded: a 分 too much or too little is a fault. */
  readonly exact?: boolean;
  /** It has failed, but is off by no more than this, which the user lets pass: in 元. */
  readonly tolerated?: Decimal;
}

/** A fact in 元, blank and dash as 0. */
export function factYuan(fact: Fact): Decimal {
  return printed(fact).value;
}

export function termAt(table: Table, panel: Panel, row: Row, columnPosition: number, sign: 1 | -1 = 1): Term {
  return { table, row, column: panel.columns[columnPosition]!, fact: row.facts[columnPosition]!, sign };
}

export function termsOf({ left, right }: Equation): readonly Term[] {
  return [...left, ...right];
}

export function readsAny({ left, right }: Equation, facts: { readonly has: (fact: Fact) => boolean }): boolean {
  const isOne = ({ fact }: Term): boolean => facts.has(fact);
  return left.some(isOne) || right.some(isOne);
}

/** Computes a relation: exact, within what the printed places allow, or broken. */
export function evaluate(equation: Equation): Result {
  return evaluateAs(equation, readingOf(equation));
}

/** Computes a relation with its cells read as `reading` has them. */
export function evaluateAs(equation: Equation, reading: Reading<Fact>): Result {
  const { outcome, left, right, difference } = evaluateSum(equation, reading);
  return { equation, outcome, left, right, difference };
}

/** How the cells of a relation are printed: beside another workbook's figure a zero says something. */
export function readingOf({ left, right, counts }: Equation): Reading<Fact> {
  if (counts) return counted;
  return left.some(isPrior) || right.some(isPrior) ? printedBeside([...left, ...right].filter(isPrior)) : printed;
}

function isPrior({ prior }: Term): boolean {
  return prior !== undefined;
}

/** What rounding may explain of a relation, in 元. */
export function slackOf({ equation, exact }: Result): Decimal {
  return exact ? ZERO : slackOfSum(equation, readingOf(equation));
}

/** Off by no more than rounding could explain, where nothing is rounded. */
export function isOffByCents({ equation, exact, outcome, difference }: Result): boolean {
  return exact === true && outcome === 'failed' && difference.abs().lte(slackOfSum(equation, readingOf(equation)));
}

/** What rounding alone may explain: half a last place for every printed amount, in 元. */
export function tolerance(terms: readonly Term[]): Decimal {
  return toleranceOf(terms, printed);
}
