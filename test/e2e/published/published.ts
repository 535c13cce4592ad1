/**
 * A figure of a published 说明 that follows from the tables (with last year's, for a change): under which heading of the
 * generated text it must stand, under which name, and its value as published: 万元, per cent or pieces, less than zero
 * for a decrease. `right` is what the tables give where the published value is wrong.
 */
export interface Published {
  readonly heading: string;
  readonly name: string;
  readonly value: number;
  readonly right?: number;
}

/** A statement that there is nothing, which takes the place of a zero. */
export interface Said {
  readonly heading: string;
  readonly says: RegExp;
}

/** One 说明, read by hand. */
export interface PublishedText {
  readonly workbook: string;
  readonly template: string;
  /** From this year's tables alone. */
  readonly figures: readonly Published[];
  readonly statements: readonly Said[];
  /** With last year's workbook. */
  readonly changes: readonly Published[];
  readonly unchanged: readonly Said[];
  /**
   * Last year's cells, 0 for a blank one: what the published increases tell. Sheet → address → amount in the sheet's
   * unit.
   */
  readonly before: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What the tables do not tell, so that the text asks or is silent: not counted. */
  readonly elsewhere: readonly string[];
}

/** Rows of figures under one heading: [name, value] or [name, published, right]. */
export function under(
  heading: string,
  ...rows: readonly (readonly [name: string, value: number, right?: number])[]
): Published[] {
  return rows.map(([name, value, right]) => ({ heading, name, value, ...(right === undefined ? {} : { right }) }));
}
