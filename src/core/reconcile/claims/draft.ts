import type { Change, Claim, PartList, Statement } from './model.js';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export type ClaimDraft = Mutable<Claim>;
export type StatementDraft = Omit<Mutable<Statement>, 'amount' | 'change'> & { amount: ClaimDraft | null; change: Mutable<Change> | null };

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
}

export function emptyChange(): Mutable<Change> {
  return { direction: null, difference: null, percent: null, base: null, againstBudget: false, level: null, unsure: false };
}

export function openList(whole: StatementDraft, form: PartList['form'], depth: number): OpenList {
  return { whole, form, depth, children: [], cuts: [], numbered: false };
}

/** Ends a list: its readings, the longest first. */
export function closedList({ whole, children, cuts, form }: OpenList): PartList | null {
  if (children.length === 0) return null;
  const lengths = [...new Set([children.length, ...cuts.filter((cut) => cut > 0)])];
  return { whole, form, readings: lengths.map((length) => children.slice(0, length)) };
}
