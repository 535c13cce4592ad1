/**
 * One thing that disclosures print an amount or a number of. Everything that any room has to know of it stands in its
 * row: how tables print it, how sentences say it, how a reviewer's own relations and the templates call it, what it is a
 * part of. Labels of tables are squashed (no spaces, no quotes, half-width brackets), without numbering and 其中.
 */
export interface Concept {
  /** The same in every year, room and file: answers are kept under it. */
  readonly id: string;
  /** What its line is among the lines of its table; absent where it is printed as a column only. */
  readonly item?: string;
  /** The line as tables print it. */
  readonly line?: RegExp;
  /** The facets of its column. */
  readonly column?: object;
  /** The head of its column as tables print it. */
  readonly head?: RegExp;
  /**
   * When its line and its head are tried, among those beside it: a label that holds another's words is tried sooner.
   * 7 where nothing is said; equal ones in the order of the rows.
   */
  readonly tried?: number;
  /** The same for the head, where it differs. */
  readonly headTried?: number;
  /** A noun of a sentence that means it, to the last word. */
  readonly said?: RegExp;
  /** A noun that means it among the parts of what it is a part of: 购置费. */
  readonly saidAmong?: RegExp;
  /** Its name in a 说明, in templates and in the relations. */
  readonly name: string;
  /** Its name in a budget, where that is another. */
  readonly inBudget?: string;
  /** Other names that reviewers use for its line in relations of their own. */
  readonly also?: readonly string[];
  /** Names that they use for its column beside these. */
  readonly alsoColumn?: readonly string[];
  /** What it is a part of: its parts add up to it. */
  readonly partOf?: string;
  /** What the 名词解释 says of it, where the document has an amount of it. */
  readonly meaning?: string;
}

const USUALLY = 7;

/** In the order in which their lines are tried. */
export function inLineOrder<Row extends Concept>(concepts: readonly Row[]): Row[] {
  return [...concepts].sort((left, right) => (left.tried ?? USUALLY) - (right.tried ?? USUALLY));
}

/** In the order in which their heads are tried. */
export function inHeadOrder<Row extends Concept>(concepts: readonly Row[]): Row[] {
  const rank = ({ headTried, tried }: Concept): number => headTried ?? tried ?? USUALLY;
  return [...concepts].sort((left, right) => rank(left) - rank(right));
}

/** Every name of its line that a reviewer may write, the usual one first. */
export function namesOfLine({ name, inBudget, also = [] }: Concept): readonly string[] {
  return [...new Set([name, ...(inBudget === undefined ? [] : [inBudget]), ...also])];
}

/** The concept that a noun of a sentence names to its last word; null for another. */
export function saidConcept<Row extends Concept>(concepts: readonly Row[], noun: string): Row | null {
  return concepts.find(({ said }) => said?.test(noun) === true) ?? null;
}
