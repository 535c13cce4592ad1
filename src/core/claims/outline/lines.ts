import { isPageNumber } from '../lexicon/lines.js';
import type { Span } from '../../text/span.js';
import type { TextCell } from '../model.js';
import { matchesIn } from '../../text/matches.js';

/** `isCut`: it was too long, and goes on in the next one within its sentence. */
export type Line = Piece &
  ({ readonly kind: 'blank' | 'page' | 'text' } | { readonly kind: 'row'; readonly cells: readonly TextCell[] });

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
    for (const piece of piecesOf(text, start, end)) lines.push(lineOf(text.slice(piece.start, piece.end), piece));
    start = next + 1;
  }
  return lines;
}

/** No paragraph is that long: a text without its line breaks is read in stretches of whole sentences. */
export const LONGEST_PARAGRAPH = 4_000;

/** A stretch of a line; `isCut`: it ends within a sentence. */
type Piece = Span & { readonly isCut: boolean };

function piecesOf(text: string, start: number, end: number): Piece[] {
  if (end - start <= LONGEST_PARAGRAPH || /[\t|]/.test(text.slice(start, end))) return [{ start, end, isCut: false }];
  const pieces: Piece[] = [];
  let from = start;
  while (end - from > LONGEST_PARAGRAPH) {
    const stretch = text.slice(from, from + LONGEST_PARAGRAPH);
    const to = from + lengthOfPiece(stretch);
    pieces.push({ start: from, end: to, isCut: text[to - 1] !== '。' });
    from = to;
  }
  return [...pieces, { start: from, end, isCut: false }];
}

/** A comma that parts no digits, as "1，200" has it in full-width digits. */
const JOINTS = [/。/g, /[；;]/g, /(?<![\d０-９])[，,]|[，,](?=[^\d０-９])/g, /、/g];
/** A number at the end, with the beginning of its unit: both stay together. */
const FIGURE_AT_END = /[-−]?[\d０-９][\d０-９.．,，]*\s*[万亿千百个人批]{0,2}$/;
/** More signs than a figure has. */
const FIGURE_SIGNS = 40;

/** Up to the last stop, else the last sign that parts clauses or words; without any, never within a figure. */
function lengthOfPiece(stretch: string): number {
  for (const joint of JOINTS) {
    const last = matchesIn(stretch, joint)
      .map(({ index }) => index)
      .at(-1);
    if (last !== undefined) return last + 1;
  }
  const figure = FIGURE_AT_END.exec(stretch.slice(-FIGURE_SIGNS))?.[0] ?? '';
  return stretch.length - (figure.length < FIGURE_SIGNS ? figure.length : 0);
}

function lineOf(raw: string, { start, end, isCut }: Piece): Line {
  const content = raw.trim();
  const separator = separatorIn(raw, content);
  if (separator !== null) return { kind: 'row', start, end, isCut, cells: cellsOf(raw, start, separator) };
  if (content === '') return { kind: 'blank', start, end, isCut };
  return { kind: isPageNumber(raw) ? 'page' : 'text', start, end, isCut };
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
  for (const found of matchesIn(raw, separator)) {
    if (found.index > 0) push(found.index);
    from = found.index + found[0].length;
  }
  push(raw.length);
  return cells;
}
