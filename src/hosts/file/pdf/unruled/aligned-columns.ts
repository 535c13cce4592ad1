import { apart, Search, type Columns, type Shown } from './column-search.js';
import type { HeadBlock } from './head-blocks.js';
import type { Region } from './region.js';
import { AMOUNT } from './words.js';

/** How much a cell leaves free at its sides, in points: tried in steps. */
const [LEAST_FREE, MOST_FREE, STEP] = [0.4, 6, 0.2];

/**
 * Every way in which columns agree with what stands in them: a cell leaves the same free at its left and right, amounts end at its
 * right, names begin at its left, its head stands in the middle or begins at its left, and where one column ends the next begins.
 * Null where there are too many to look at.
 */
export function columnsOf({ rows, counts }: Region, blocks: readonly HeadBlock[]): Columns[] | null {
  const words = rows.flat();
  const amounts = words.filter(({ text }) => AMOUNT.test(text));
  const names = words.filter((word) => !amounts.includes(word));
  const shown: Shown = {
    blocks,
    words: [...words, ...counts],
    names,
    amounts,
    counts: counts.filter(({ text }) => /^\d/.test(text)),
    ends: apart(amounts.map(({ right }) => right)),
    beginnings: apart([...names, ...blocks].map(({ left }) => left)),
  };
  const search = new Search(shown);
  for (let free = LEAST_FREE; free <= MOST_FREE; free += STEP) search.from(free);
  return search.isGivenUp ? null : search.found;
}
