import type { Decimal } from 'decimal.js';

/** A printed fact's place in a constraint: added or taken away. Terms of one fact are one figure, however many. */
export interface Term<Fact> {
  /** Only its identity counts here: a cell of a table, a figure of a text. */
  readonly fact: Fact;
  readonly sign: 1 | -1;
}

/** What a constraint knows of a fact. */
export interface Figure {
  /** In 元, per cent or pieces; 0 where nothing is printed. */
  readonly value: Decimal;
  /** Half of the last printed place: the exact figure is somewhere within value ± half. */
  readonly half: Decimal;
  /** `nil`: a zero that says no more than a blank does. `unreadable`: something stands there that is no figure. */
  readonly state: 'printed' | 'nil' | 'blank' | 'unreadable';
}

/** How facts are taken: as printed, as usual in their text, or as they would read if some of them were wrong. */
export type Reading<Fact> = (fact: Fact) => Figure;

/** The same reading with other values for some facts. */
export function readAs<Fact>(reading: Reading<Fact>, values: ReadonlyMap<Fact, Decimal>): Reading<Fact> {
  return (fact) => {
    const value = values.get(fact);
    return value === undefined ? reading(fact) : { ...reading(fact), value };
  };
}
