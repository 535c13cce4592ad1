import type { Change, PartList, Statement } from './model.js';

/** Place of a claim among the document's claims. */
export type ClaimId = number;
/** Place of a statement among the document's statements. */
export type StatementId = number;

export interface ChangeDraft extends Omit<Change, 'difference' | 'percent' | 'base'> {
  readonly difference: ClaimId | null;
  readonly percent: ClaimId | null;
  readonly base: ClaimId | null;
}

/** A statement while the text is read: it names its claims by their places. */
export interface StatementDraft extends Omit<
  Statement,
  'amount' | 'share' | 'change' | 'budget' | 'completion' | 'repeats'
> {
  readonly amount: ClaimId | null;
  readonly share: { readonly claim: ClaimId; readonly base: string; readonly of: ClaimId | null } | null;
  readonly change: ChangeDraft | null;
  readonly budget: ClaimId | null;
  readonly completion: ClaimId | null;
  readonly repeats: StatementId | null;
}

/** What a list splits: a statement's amount, or its budget where the amount is not told yet. */
export interface Whole {
  readonly statement: StatementId;
  readonly isBudget: boolean;
}

export interface ListDraft {
  readonly whole: Whole;
  readonly readings: readonly (readonly StatementId[])[];
  readonly form: PartList['form'];
}

export const NO_CHANGE: ChangeDraft = {
  direction: null,
  difference: null,
  percent: null,
  base: null,
  againstBudget: false,
  level: null,
  unsure: false,
};
