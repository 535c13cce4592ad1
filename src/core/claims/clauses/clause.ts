import type { Clause, State } from '../state/model.js';
import { textOf } from '../state/state.js';
import type { Direction } from '../model.js';
import type { Figure } from '../tokens/index.js';
import { clauseStart, directionBefore } from './leads.js';

/** A figure with the words that lead to it: those behind the figure, the item or the comma before. */
export function clauseOf(state: State, { quantity, shared }: Figure): Clause {
  const text = textOf(state);
  const start = clauseStart(text, quantity.from, Math.max(state.quantityEnd, state.itemStart));
  const words = text.slice(start, quantity.from);
  return { figure: quantity, shared, start, words, direction: directionOf(state, words, quantity.from) };
}

/** 增加 or 减少 in front of a figure; right behind a bracket or a stroke it stands before that: "增加（减少）", "增加/". */
function directionOf(state: State, words: string, at: number): Direction | null {
  const said = directionBefore(words);
  if (said !== null || !(words === '' || /[）/]$/.test(words))) return said;
  return directionBefore(textOf(state).slice(Math.max(state.sentenceStart, at - FAR), at));
}

/** Signs of a direction and its brackets. */
const FAR = 12;
