import type { WrittenChange } from './changes.js';
import { askedReasons } from './lexicon/reasons.js';
import type { Edit } from './wording.js';

/** 主要原因是XXX: asked for where the figure changed, left out where it did not. */
export function reasonEdits(text: string, told: readonly WrittenChange[]): Edit[] {
  return askedReasons(text).map(({ start, words, end, blank, ofBudget }): Edit => {
    const before = told.filter((it) => it.end <= words);
    const change = before.findLast((it) => it.againstBudget === ofBudget) ?? before.at(-1) ?? null;
    if (change?.moved === 'same') return { start, end, text: '', drops: '没有增减，不说原因' };
    const asked = { ...blank, text: '【待填：增减变动原因】', mark: 'open' as const, why: '增减变动的主要原因是什么' };
    if (change === null || change.id === '') return asked;
    return { ...asked, id: `${change.againstBudget ? 'budget' : 'change'}.reason.${change.id}` };
  });
}
