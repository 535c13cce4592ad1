import { fold } from '../../text/fold.js';
import { squash } from '../../text/squash.js';
import { endsGovernmentTitle } from '../../taxonomy/government-texts.js';
import { LONGEST_TITLE } from './first-lines.js';
import { LONGEST_PARAGRAPH, linesOf, type Line } from './lines.js';
import { markOf } from '../../text/list-mark.js';
import { breaksOff, isAttached, startsAnew, tellsFigure } from '../lexicon/lines.js';
import type { Span } from '../../text/span.js';
import type { Folded, TextCell } from '../model.js';

/** A piece of the text as a reader takes it: a paragraph joined over line and page breaks, or the rows of a table. */
export type Block =
  | {
      readonly kind: 'text';
      readonly pieces: readonly Span[];
      readonly folded: Folded;
      readonly inTable: boolean;
      readonly endsForSure: boolean;
      readonly isCut: boolean;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TextCell[])[] };

/** A cell with whole sentences: prose of an evaluation report that stands in a table. */
const PROSE_CELL = /[。；，]/;
const PROSE_LENGTH = 60;

interface OpenParagraph {
  readonly pieces: Span[];
  /** Its first line. */
  readonly first: Folded;
  /** All lines so far. */
  last: string;
}

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: OpenParagraph | null = null;
  let table: (readonly TextCell[])[] = [];
  let blanks = 0;
  const close = (endsForSure: boolean, isCut = false): void => {
    if (open) {
      const { pieces, first } = open;
      const folded = pieces.length === 1 ? first : fold(text, pieces);
      blocks.push({ kind: 'text', pieces, folded, inTable: false, endsForSure, isCut });
    }
    open = null;
  };
  const closeTable = (): void => {
    if (table.length === 0) return;
    blocks.push({ kind: 'table', rows: table });
    for (const cell of table.flat()) {
      if (cell.text.length < PROSE_LENGTH || !PROSE_CELL.test(cell.text)) continue;
      blocks.push({
        kind: 'text',
        pieces: [cell],
        folded: fold(text, [cell]),
        inTable: true,
        endsForSure: true,
        isCut: false,
      });
    }
    table = [];
  };
  const lines = linesOf(text);
  const whole = areParagraphs(lines);
  let paged = false;
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'page') {
      if (line.kind === 'blank') blanks += 1;
      else paged = true;
      continue;
    }
    if (line.kind === 'row') {
      close(true);
      addRow(table, line, blanks);
    } else {
      closeTable();
      const first = fold(text, [line]);
      const folded = first.text;
      const current = open;
      const ended =
        whole && !paged && blanks === 0 && current !== null && !breaksOff(current.last) && !isAttached(folded);
      if (current !== null && !ended && continues(current.last, folded, blanks)) {
        current.pieces.push(line);
        current.last += folded;
      } else {
        close(ended || markOf(folded) !== null || blanks > 1 || startsAnew(folded));
        open = { pieces: [line], first, last: folded };
      }
      if (line.isCut) close(true, true);
    }
    blanks = 0;
    paged = false;
  }
  close(true);
  closeTable();
  return blocks;
}

/** No column is so wide. */
const WIDE = 100;

/** Lines as long as paragraphs are paragraphs: what ends without a stop ends all the same. */
function areParagraphs(lines: readonly Line[]): boolean {
  return lines.filter(({ kind, start, end }) => kind === 'text' && end - start >= WIDE).length >= 2;
}

/** Word's tables saved as text put one cell on a line and a blank line between rows. */
function addRow(table: (readonly TextCell[])[], line: Extract<Line, { kind: 'row' }>, blanks: number): void {
  const last = table.at(-1);
  const alone = line.cells.length === 1;
  if (alone && last !== undefined && blanks === 0) table[table.length - 1] = [...last, ...line.cells];
  else table.push(line.cells);
}

const ENDED = /[。！？；：]["”）]?$/;
/** A line that goes on with the one before: no sentence ended, nothing new begins, and it was prose that broke off. */
function continues(last: string, next: string, blanks: number): boolean {
  if (
    blanks > 2 ||
    last.length > LONGEST_PARAGRAPH ||
    ENDED.test(last.slice(-2)) ||
    markOf(next) !== null ||
    startsAnew(next)
  )
    return false;
  if (isTitle(last) || isTitleOfText(last, next)) return false;
  return /[，。；、：]/.test(last) || last.length >= 20;
}

/** A title stands on lines of its own, and text may follow it without a blank line. */
function isTitleOfText(last: string, next: string): boolean {
  return last.length <= LONGEST_TITLE && endsGovernmentTitle(squash(last)) && !isAttached(next);
}

/** "（二）政府采购情况": a number and few words, no sentence. */
function isTitle(folded: string): boolean {
  const mark = markOf(folded);
  return (
    mark !== null && folded.length <= 60 && !/[，；。]/.test(folded.slice(mark.text.length)) && !tellsFigure(folded)
  );
}

export { isTitle };
