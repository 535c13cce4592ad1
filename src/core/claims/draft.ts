import type { Change, Claim, PartList, Statement } from './model.js';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export type ClaimDraft = Mutable<Claim>;
export type StatementDraft = Omit<Mutable<Statement>, 'amount' | 'change'> & {
  amount: ClaimDraft | null;
  change: Mutable<Change> | null;
};

/** A list of parts that is still being read. */
export interface OpenList {
  readonly whole: StatementDraft;
  readonly children: StatementDraft[];
  /** Where the list may have ended already: number of children at each semicolon. */
  readonly cuts: number[];
  readonly form: PartList['form'];
  /** Brackets open when it began: it ends with the one it stands in. */
  readonly depth: number;
  /** Its items bear numbers within the paragraph: "1. … 2. …". */
  numbered: boolean;
  /** One of several ways to split its whole: 按功能分类, 按经济分类. */
  classed: boolean;
  /** Lists begun while it was open: behind a semicolon their statements may be its parts too. */
  readonly inner: OpenList[];
}

export function emptyChange(): Mutable<Change> {
  return {
    direction: null,
    difference: null,
    percent: null,
    base: null,
    againstBudget: false,
    level: null,
    unsure: false,
  };
}

export function openList(whole: StatementDraft, form: PartList['form'], depth: number): OpenList {
  return { whole, form, depth, children: [], cuts: [], numbered: false, classed: false, inner: [] };
}

/**
 * Ends a list: its readings, the longest first, then those in which more of an inner list's statements are not its own.
 */
export function closedList({ whole, children, cuts, form, inner }: OpenList): PartList | null {
  if (children.length === 0) return null;
  const lengths = [...new Set([children.length, ...cuts.filter((cut) => cut > 0)])];
  const without = (parts: readonly (readonly StatementDraft[])[]): StatementDraft[] =>
    children.filter((child) => !parts.some((part) => part.includes(child)));
  const shared = inner.flatMap((list) =>
    [...new Set([...list.cuts, list.children.length])].map((end) => without([list.children.slice(0, end)])),
  );
  const apart = inner.length > 1 ? [without(inner.map((list) => list.children))] : [];
  const shorter = [...shared, ...apart].filter((reading) => reading.length > 0 && reading.length < children.length);
  return { whole, form, readings: [...lengths.map((length) => children.slice(0, length)), ...shorter] };
}
