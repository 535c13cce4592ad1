import type { Columns } from './column-search.js';
import { blockOf, type HeadBlock } from './head-blocks.js';
import { DEPTHS, middleOf, type Word } from './words.js';

/** A text of the head and the columns that it stands over. */
export interface HeadCell {
  readonly block: HeadBlock;
  readonly first: number;
  readonly last: number;
  /** From 0 at the top. */
  readonly level: number;
}

/** Points by which a text may stand beside the middle of its columns. */
const MIDDLE = 1;

/**
 * The cells of a head, those over several columns too; null where what stands over what can be told in no way, or in several. A text
 * over others stands in the middle of them; one beside them that is alone over its column stands at the top or in the middle of all levels.
 */
export function headCellsOf(
  { xs, leaves }: Columns,
  blocks: readonly HeadBlock[],
  counts: readonly Word[],
): HeadCell[] | null {
  const over = blocks.filter((block) => !leaves.includes(block));
  const ways = spansOf(over, { xs, leaves }, counts[0]?.y);
  const [way, ...more] = ways;
  if (way === undefined || more.length > 0) return null;
  const levelOf = (column: number, top: number): number =>
    way.filter(({ first, last, block }) => first <= column && column <= last && block.bottom < top).length;
  const cells = [
    ...way.map((span) => ({ ...span, level: levelOf(span.first, span.block.top) })),
    ...leaves.map((block, column) => ({ block, first: column, last: column, level: levelOf(column, block.top) })),
  ];
  return counts.length === 0 ? cells : withCounts(cells, xs, counts);
}

/** The line that counts the columns is a level of its own, and heads that stand in it are of that level. */
function withCounts(cells: readonly HeadCell[], xs: readonly number[], counts: readonly Word[]): HeadCell[] {
  const { y } = counts[0]!;
  const isIn = ({ block }: HeadCell): boolean => block.top === y;
  const above = cells.filter((cell) => !isIn(cell));
  const level = Math.max(...cells.map((cell) => (isIn(cell) ? cell.level : cell.level + 1)));
  const counted = counts.map((word) => {
    const column = xs.findLastIndex((x) => x <= middleOf(word));
    return { block: blockOf(word), first: column, last: column, level };
  });
  return [...above, ...cells.filter(isIn).map((cell) => ({ ...cell, level })), ...counted];
}

type Span = Omit<HeadCell, 'level'>;

/** Every way to lay texts over columns so that each column that begins lower has one over it, and none at one height two. */
function spansOf(
  over: readonly HeadBlock[],
  columns: Pick<Columns, 'xs' | 'leaves'>,
  counted: number | undefined,
): Span[][] {
  const above = [...over, ...columns.leaves].filter((block) => block.top !== counted);
  const top = Math.min(...above.map((block) => block.top));
  const bottom = Math.max(...above.map((block) => block.bottom));
  let ways: Span[][] = [[]];
  for (const block of over) {
    const spans = spansFor(block, columns, (leaf) => isWhole(leaf, top, bottom));
    ways = ways.flatMap((way) =>
      spans.filter((span) => way.every((other) => areApart(span, other))).map((span) => [...way, span]),
    );
  }
  return ways.filter((way) =>
    columns.leaves.every((leaf, column) => {
      const isCovered = way.some(({ first, last }) => first <= column && column <= last);
      return isCovered || isWhole(leaf, top, bottom);
    }),
  );
}

function isWhole(leaf: HeadBlock, top: number, bottom: number): boolean {
  return leaf.top - top < MIDDLE || Math.abs(leaf.top + leaf.bottom - top - bottom) < 2 * MIDDLE;
}

function spansFor(
  block: HeadBlock,
  { xs, leaves }: Pick<Columns, 'xs' | 'leaves'>,
  isAlone: (leaf: HeadBlock) => boolean,
): Span[] {
  const spans: Span[] = [];
  const depths = leaves.map(({ text }) => DEPTHS.has(text));
  /** 科目编码 over 类, 款 and 项 may begin at the left of them all. */
  const isOverDepths = ({ left }: HeadBlock, first: number, last: number): boolean =>
    Math.abs(left - leaves[first]!.left) < MIDDLE &&
    depths.slice(first, last + 1).every(Boolean) &&
    depths[first - 1] !== true &&
    depths[last + 1] !== true;
  for (let first = 0; first < leaves.length - 1; first++)
    for (let last = first + 1; last < leaves.length; last++) {
      const [left, right] = [xs[first]!, xs[last + 1]!];
      const isOver = leaves.slice(first, last + 1).every((leaf) => leaf.top > block.bottom && !isAlone(leaf));
      const stands = isOverDepths(block, first, last) || Math.abs(middleOf(block) - (left + right) / 2) < MIDDLE;
      if (isOver && stands && block.left > left && block.right < right) spans.push({ block, first, last });
    }
  return spans;
}

/** Beside one another, or one within the other below it. */
function areApart(one: Span, other: Span): boolean {
  if (one.last < other.first || other.last < one.first) return true;
  const [upper, lower] = one.block.bottom < other.block.top ? [one, other] : [other, one];
  return upper.block.bottom < lower.block.top && upper.first <= lower.first && lower.last <= upper.last;
}
