import type { State } from '../state/model.js';
import { textOf } from '../state/state.js';
import { withClaim } from '../state/tell.js';
import type { Figure, Word } from '../tokens/index.js';

/** A year as a claim of its own, and what the sentence makes of it. */
export function tellYear(state: State, { quantity }: Figure): State {
  const claimed = withClaim(state, quantity, { role: 'other', noun: '' });
  return quantity.value === null ? claimed : withYear(claimed, quantity.from, quantity.value.toNumber());
}

/** "1.2024年": no figure, since the list number hides where it begins. */
export function hearYear(state: State, { from }: Word): State {
  return withYear(state, from, Number(textOf(state).slice(from, from + 4)));
}

/** A year is what the sentence speaks of from here on, or what it compares with: 比2023年. */
function withYear(state: State, from: number, year: number): State {
  const sign = textOf(state)[from - 1] ?? '';
  if (/[比较与同]/.test(sign)) return { ...state, compared: { ...state.compared, withYear: from - 1 } };
  return sign === '和' || year < 2000 ? state : { ...state, year };
}
