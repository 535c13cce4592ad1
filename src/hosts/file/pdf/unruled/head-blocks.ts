import { middleOf, type Word } from './words.js';

/** A text of the head, over one line or several. */
export interface HeadBlock {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baselines of its first and its last line. */
  readonly top: number;
  readonly bottom: number;
}

/** Points by which middles, or left sides, of a text's lines may differ. */
const SAME = 0.6;
/** Points by which lines of one text stand nearer than rows do. */
const NEARER = 0.3;

/**
 * From left to right by their middles. Null where lines stand nearer than rows do, one over the other, and are not one text.
 *
 * @param pitch from one row to the next, in points
 */
export function blocksOf(head: readonly (readonly Word[])[], pitch: number): HeadBlock[] | null {
  const blocks: HeadBlock[] = [];
  for (const words of head)
    for (const word of words) {
      const near = blocks.findIndex((block) => isNear(block, word, pitch));
      const block = blocks[near];
      if (block === undefined) blocks.push(blockOf(word));
      else if (!isAligned(block, word)) return null;
      else {
        const [left, right] = [Math.min(block.left, word.left), Math.max(block.right, word.right)];
        blocks[near] = { text: block.text + word.text, left, right, top: block.top, bottom: word.y };
      }
    }
  return blocks.sort((one, other) => middleOf(one) - middleOf(other));
}

export function blockOf({ text, left, right, y }: Word): HeadBlock {
  return { text, left, right, top: y, bottom: y };
}

function isNear({ left, right, bottom }: HeadBlock, word: Word, pitch: number): boolean {
  return word.y > bottom && word.y - bottom < pitch - NEARER && word.left < right && left < word.right;
}

function isAligned(block: HeadBlock, word: Word): boolean {
  return Math.abs(middleOf(block) - middleOf(word)) < SAME || Math.abs(block.left - word.left) < SAME;
}
