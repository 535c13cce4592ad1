import type { Clause, State } from '../state/model.js';
import { textOf } from '../state/state.js';
import type { Direction } from '../model.js';
import type { Figure } from '../tokens/index.js';
import { directionBefore } from '../lexicon/changes.js';
import { figureNamed } from '../../taxonomy/figure-names.js';
import { changedNoun, endsCompared } from '../lexicon/comparisons.js';
import { isGeneric } from '../lexicon/nouns.js';
import { clauseStart } from './clause-start.js';
import { nounOf } from './nouns.js';

/** A figure with the words that lead to it: those behind the figure, the item or the comma before. */
export function clauseOf(state: State, { quantity, shared }: Figure): Clause {
  const text = textOf(state);
  const own = clauseStart(text, quantity.from, Math.max(state.quantityEnd, state.itemStart));
  const direction = directionOf(state, text.slice(own, quantity.from), quantity.from);
  const start = direction === null ? own : comparedStart(state, own, quantity.from);
  return { figure: quantity, shared, start, words: text.slice(start, quantity.from), direction };
}

/** "基本支出与上年相比，增加": the figure that changed may stand in front of the comma. */
function comparedStart(state: State, start: number, end: number): number {
  const text = textOf(state);
  const floor = Math.max(state.quantityEnd, state.itemStart);
  if (start <= floor || text[start - 1] !== '，') return start;
  const before = clauseStart(text, start - 1, floor);
  const [compared, own] = [text.slice(before, start - 1), text.slice(start, end)];
  const nameIn = (words: string): string => nounOf(changedNoun(words), state.at.department);
  const isInFront = endsCompared(compared) && isGeneric(nameIn(own)) && figureNamed(nameIn(compared)) !== null;
  return isInFront ? before : start;
}

/** 增加 or 减少 in front of a figure; right behind a bracket or a stroke it stands before that: "增加（减少）", "增加/". */
function directionOf(state: State, words: string, at: number): Direction | null {
  const said = directionBefore(words);
  if (said !== null || !(words === '' || /[）/]$/.test(words))) return said;
  return directionBefore(textOf(state).slice(Math.max(state.sentenceStart, at - FAR), at));
}

/** Signs of a direction and its brackets. */
const FAR = 12;
