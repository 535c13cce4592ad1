import { fold } from '../../../core/text/fold.js';
import { markOf } from '../../../core/text/list-mark.js';
import { joinedText } from './cell-text.js';
import { isFull, type Column, type PlacedLine } from './text-column.js';

/** Of the font's size: how far lines of one edge may be apart. */
const SAME_EDGE = 0.6;
/** Of the font's size: set in so far, a line begins a paragraph, or stands in the middle or at the right. */
const INDENT = 1.2;
const FAR_IN = 6;
/** Times the usual way from line to line: a larger one parts paragraphs. */
const LARGER_GAP = 1.35;
/** Times: sizes farther apart are a heading's and its text's. */
const OTHER_SIZE = 1.12;
const ENDED = /[。！？；：][”’）]?$/;
const CUT = /[\d,.，、]$/;
/** An entry of a table of contents, which ends with a page's number. */
const ENTRY = /\t\d+$/;

export interface Page {
  readonly column: Column;
  /** Usual way from line to line, of the font's size. */
  readonly leading: number;
}

/** Whether the paragraph of these lines goes on in the next one, on the same page or at the head of the next. */
export function goesOn(paragraph: readonly PlacedLine[], next: PlacedLine, page: Page, nextPage: Page): boolean {
  const last = paragraph.at(-1)!;
  const { size } = last.line;
  if (last.inParts || next.inParts || ENTRY.test(last.text)) return false;
  if (Math.max(size, next.line.size) > OTHER_SIZE * Math.min(size, next.line.size)) return false;
  if (last.page === next.page ? isParted(paragraph, next, page) : next.page !== last.page + 1) return false;
  if (!isFull(last, next, page.column)) return false;
  // a sentence that leaves at its end what its first line is set in stands in the middle by chance
  const areCentred = isCentred(last, page.column) && isCentred(next, nextPage.column);
  if (areCentred && !ENDED.test(last.text)) return true;
  const [inset, nextInset] = [last.left - page.column.left, next.left - nextPage.column.left];
  if (inset > FAR_IN * size || nextInset > FAR_IN * size) return false;
  const further = nextInset - inset;
  if (Math.abs(further) <= SAME_EDGE * size) {
    // both set in: two paragraphs, but where a number or a list is cut
    if (paragraph.length === 1 && nextInset > INDENT * size) return CUT.test(last.text);
    return !(ENDED.test(last.text) && isMarked(next.text));
  }
  if (paragraph.length > 1) return false;
  return further < 0 || (!ENDED.test(last.text) && !isMarked(next.text));
}

function isParted(paragraph: readonly PlacedLine[], next: PlacedLine, { leading }: Page): boolean {
  const [before, last] = [paragraph.at(-2), paragraph.at(-1)!];
  const own = before?.page === last.page ? last.line.y - before.line.y : null;
  return next.line.y - last.line.y > LARGER_GAP * (own ?? leading * last.line.size);
}

function isCentred({ left, right, line }: PlacedLine, column: Column): boolean {
  const [before, after] = [left - column.left, column.right - right];
  return before > line.size / 2 && Math.abs(before - after) < line.size;
}

function isMarked(text: string): boolean {
  return markOf(fold(text, [{ start: 0, end: text.length }]).text) !== null;
}

/** Its lines as one; nothing parts them but a blank between two words of letters. */
export function paragraphText(lines: readonly PlacedLine[]): string {
  return lines.map(({ text }) => text).reduce(joinedText);
}
