import type { Binding } from '../match/index.js';
import type { ToldPart } from './change-words.js';
import { clauseStart, comparingIn, fixedWordBefore, withoutShared } from './lexicon/changes.js';
import type { Edit } from './wording.js';

/** 与上年持平 in place of 比上年增加（减少）XX万元，增长（下降）XX%, up to its end. */
export function asLevel(first: ToldPart, end: number, { sure, why }: Binding, text: string): Edit[] {
  const at = first.choice?.start ?? fixedWordBefore(text, first.start)?.start;
  if (at === undefined) return [];
  const start = withoutShared(text.slice(0, at));
  const from = clauseStart(text, start);
  const than = comparingIn(text.slice(from, start));
  const compared = than === null ? [] : [{ start: from + than, end: from + than + 1, text: '与', drops: '与上年持平' }];
  return [
    ...compared,
    { start, end, text: '持平', drops: '与上年持平，不说增减', ...(sure ? {} : { mark: 'review', why }) },
  ];
}
