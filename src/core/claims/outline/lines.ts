import { isPageNumber } from '../lexicon/lines.js';
import type { Span } from '../../text/span.js';
import type { TextCell } from '../model.js';

export type Line =
  | ({ readonly kind: 'blank' | 'page' | 'text' } & Span)
  | ({ readonly kind: 'row'; readonly cells: readonly TextCell[] } & Span);

/** Cells set apart by runs of spaces, as a PDF gives them: two figures at least and no sentence. */
const SPACED_ROW = /^[^。；]*?(?:\s[\d,]+\.\d{1,2}){2,}\s*$/;

/** The lines of a text: blank, a page number, a row of a table, or text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const next = stop < 0 ? text.length : stop;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    for (const piece of piecesOf(text, start, end))
      lines.push(lineOf(text.slice(piece.start, piece.end), piece.start, piece.end));
    start = next + 1;
  }
  return lines;
}

/** No paragraph is that long: a text without its line breaks is read in stretches of whole sentences. */
export const LONGEST_PARAGRAPH = 4_000;

function piecesOf(text: string, start: number, end: number): Span[] {
  if (end - start <= LONGEST_PARAGRAPH || /[\t|]/.test(text.slice(start, end))) return [{ start, end }];
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST_PARAGRAPH) {
    const stop = text.lastIndexOf('。', from + LONGEST_PARAGRAPH - 1) + 1;
    const to = stop > from ? stop : from + LONGEST_PARAGRAPH;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

function lineOf(raw: string, start: number, end: number): Line {
  const content = raw.trim();
  const separator = separatorIn(raw, content);
  if (separator !== null) return { kind: 'row', start, end, cells: cellsOf(raw, start, separator) };
  if (content === '') return { kind: 'blank', start, end };
  return { kind: isPageNumber(raw) ? 'page' : 'text', start, end };
}

/** What parts the cells of a row; null for a line of text. A tab before a sentence is an indent. */
function separatorIn(raw: string, content: string): RegExp | null {
  if (content === '') return null;
  if (content.includes('\t') || /\t[^\t]*\t/.test(raw)) return /\t/g;
  if (raw.startsWith('\t') && content.length <= 60 && !/[。；]/.test(content)) return /\t/g;
  if (content.startsWith('|') && content.endsWith('|')) return /\|/g;
  return SPACED_ROW.test(raw) ? /\s+/g : null;
}

function cellsOf(raw: string, offset: number, separator: RegExp): TextCell[] {
  const cells: TextCell[] = [];
  let from = 0;
  const push = (to: number): void => {
    const text = raw.slice(from, to);
    const lead = text.length - text.trimStart().length;
    cells.push({ text: text.trim(), start: offset + from + lead, end: offset + from + lead + text.trim().length });
  };
  for (const found of raw.matchAll(separator)) {
    if (found.index > 0) push(found.index);
    from = found.index + found[0].length;
  }
  push(raw.length);
  return cells;
}
