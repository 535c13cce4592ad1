import type { PageFault } from '../../../core/sheet/grid.js';
import { pagesOf, type Piece } from './runs.js';

/** Pages that follow one another and of which all, or the tables, are not read for one reason. */
export interface UnreadSpan {
  readonly first: number;
  readonly last: number;
  readonly why: PageFault;
}

/** What is not read of a document, in the order of its pages; of a page its first reason. */
export function unreadSpans(pieces: readonly Piece[]): UnreadSpan[] {
  const unread = new Map<number, PageFault>();
  const mark = (page: number, why: PageFault): void => {
    if (!unread.has(page)) unread.set(page, why);
  };
  for (const piece of pieces) {
    if (piece.kind === 'unread') mark(piece.page, piece.why);
    if (piece.kind === 'run' && piece.run.fault !== null)
      for (const page of pagesOf(piece.run)) mark(page, piece.run.fault);
  }
  const spans: { first: number; last: number; why: PageFault }[] = [];
  for (const [page, why] of [...unread].sort(([left], [right]) => left - right)) {
    const last = spans.at(-1);
    if (last?.last === page - 1 && last.why === why) last.last = page;
    else spans.push({ first: page, last: page, why });
  }
  return spans;
}

/** "第3页", "第3–4页". */
export function pagesName(first: number, last: number): string {
  return first === last ? `第${first}页` : `第${first}–${last}页`;
}
