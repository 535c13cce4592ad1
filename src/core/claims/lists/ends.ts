import { reasonGoesOn } from '../lexicon/structure.js';
import { changedList, openLists, withoutLists } from '../state/lists.js';
import type { State } from '../state/model.js';
import type { Word } from '../tokens/index.js';
import { claimAt, textOf } from '../state/state.js';
import { gather } from '../../sheet/gather.js';

/** A sentence ends: its lists and its reason with it, and words without a name speak of the whole of its first list. */
export function endSentence(before: State, { to }: Word): State {
  const state: State = {
    ...before,
    sentence: before.sentence + 1,
    sentenceStart: to,
    itemStart: to,
    quantityEnd: to,
    reason: false,
    year: null,
  };
  const lists = openLists(state);
  // "1. …。2. …": the list goes on
  if (lists[0]?.numbered === true && /^["”]?\d{1,2}[.、](?!\d)/.test(textOf(state).slice(to))) return state;
  const outer = lists.find(({ children }) => children.length > 0);
  return {
    ...withoutLists(state, () => true),
    current: outer === undefined ? state.current : outer.whole.statement,
    unsure: outer !== undefined || toldSeveral(state, before.sentence),
    changed: null,
  };
}

/** 收入总计 and 支出总计 of one amount change alike; of several blanks nobody knows. */
function toldSeveral(state: State, sentence: number): boolean {
  const told = gather(
    state.statements.filter((it) => it.sentence === sentence),
    ({ amount }) => (amount === null ? [] : [claimAt(state, amount)]),
  );
  const [first, ...others] = told;
  if (first === undefined || others.length === 0) return false;
  return told.some(({ value, kind }) => kind !== first.kind || value?.eq(first.value ?? 0) !== true);
}

/** "公务接待费5万元，人均50元；较预算节约1万元": behind an average and the like perhaps of the first amount of the sentence again. */
function spokenOf(state: State): State {
  if (state.current !== null) return state;
  const first = state.statements.find(({ amount, sentence }) => amount !== null && sentence === state.sentence);
  return first === undefined ? state : { ...state, current: first.index, unsure: true };
}

/** An item ends: lists of uses end, other lists may have ended. */
export function endItem(before: State, { to }: Word): State {
  const reason = before.reason && reasonGoesOn(textOf(before).slice(to, to + 5));
  const depth = before.brackets.length;
  const state = withoutLists(
    { ...spokenOf(before), itemStart: to, quantityEnd: to, reason, changed: null },
    (list) => list.depth === depth && list.form === 'uses' && !list.numbered,
  );
  return state.open.reduce((cut, id) => {
    const { cuts, children } = cut.lists[id]!;
    return changedList(cut, id, { cuts: [...cuts, children.length] });
  }, state);
}
