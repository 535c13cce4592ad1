import type { ChangeDraft, ClaimId, ListDraft, StatementDraft } from './drafts.js';
import type { Change, Claim, PartList, Statement } from './model.js';

/** Statements and lists with their claims and parts in the place of numbers: the same object wherever one is named. */
export function linked(
  claims: readonly Claim[],
  drafts: readonly StatementDraft[],
  lists: readonly ListDraft[],
): { readonly statements: readonly Statement[]; readonly lists: readonly PartList[] } {
  const claim = (id: ClaimId | null): Claim | null => (id === null ? null : claims[id]!);
  const change = (draft: ChangeDraft): Change => ({
    ...draft,
    difference: claim(draft.difference),
    percent: claim(draft.percent),
    base: claim(draft.base),
  });
  const statements: Statement[] = [];
  for (const draft of drafts)
    statements.push({
      ...draft,
      amount: claim(draft.amount),
      share: draft.share && { claim: claims[draft.share.claim]!, base: draft.share.base, of: claim(draft.share.of) },
      change: draft.change && change(draft.change),
      budget: claim(draft.budget),
      completion: claim(draft.completion),
      // told before
      repeats: draft.repeats === null ? null : statements[draft.repeats]!,
    });
  const wholeOf = ({ whole: { statement, isBudget } }: ListDraft): Statement => {
    const found = statements[statement]!;
    return isBudget ? { ...found, amount: found.budget } : found;
  };
  return {
    statements,
    lists: lists.map((list) => ({
      form: list.form,
      whole: wholeOf(list),
      readings: list.readings.map((parts) => parts.map((id) => statements[id]!)),
    })),
  };
}
