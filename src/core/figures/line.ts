import type { Sourced } from './sourced.js';

/** A line of a list that the text tells: a source of income, a 类, a 项. */
export interface Line {
  /** Name of the figure: "income.business", "general-expenditure.2010301". The same in every year. */
  readonly id: string;
  readonly name: string;
  readonly amount: Sourced;
}
