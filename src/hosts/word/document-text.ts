import { offsetWithInvisible, withoutInvisible } from '../../core/text/invisible.js';

/** The open document's text, and where in the document each of its lines stands. */
export interface DocumentText {
  readonly text: string;
  readonly lines: readonly DocumentLine[];
}

/**
 * `text` as Word tells it, by which a paragraph is found again; `shown` without what is deleted under tracked changes.
 */
export type DocumentLine =
  | {
      readonly kind: 'paragraph';
      readonly index: number;
      readonly number: string;
      readonly text: string;
      readonly shown: string;
    }
  | { readonly kind: 'row'; readonly table: number; readonly row: number; readonly cells: readonly string[] };

/**
 * Words of the document as Word is asked for them. `words` is null where only the whole paragraph or cell can be told.
 */
export type WordPlace = { readonly words: string | null; readonly occurrence: number } & (
  | { readonly kind: 'paragraph'; readonly index: number; readonly text: string }
  | {
      readonly kind: 'cell';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
);

/** Each line as it stands in the text. */
export function printedLine(line: DocumentLine): string {
  return line.kind === 'paragraph'
    ? line.number + withoutInvisible(line.shown)
    : line.cells.map(withoutInvisible).join('\t');
}

export function documentText(lines: readonly DocumentLine[]): DocumentText {
  return { text: lines.map(printedLine).join('\n'), lines };
}

/**
 * Where the signs from start to end of the text stand; of words that run on over lines or cells, what is in the first.
 * Null behind the end.
 */
export function placeOf({ lines }: DocumentText, start: number, end: number): WordPlace | null {
  let at = 0;
  for (const line of lines) {
    const next = at + printedLine(line).length + 1;
    if (start < next) return inLine(line, start - at, end - at);
    at = next;
  }
  return null;
}

function inLine(line: DocumentLine, start: number, end: number): WordPlace {
  if (line.kind === 'paragraph') {
    const { index, number, text, shown } = line;
    return { kind: 'paragraph', index, text, ...wordsIn(shown, start - number.length, end - number.length) };
  }
  let column = 0;
  let at = 0;
  const lengths = line.cells.map((cell) => withoutInvisible(cell).length);
  while (column < line.cells.length - 1 && start > at + lengths[column]!) at += lengths[column++]! + 1;
  const text = line.cells[column] ?? '';
  return { kind: 'cell', table: line.table, row: line.row, column, text, ...wordsIn(text, start - at, end - at) };
}

/** Word searches for no more than 255 signs, and counts its marks of codes. */
const LONGEST = 200;

/**
 * Offsets count without signs that print nothing. Words that stand in an automatic number, or are too long to be
 * searched for, are the whole. Word's search minds no case.
 */
function wordsIn(
  text: string,
  start: number,
  end: number,
): { readonly words: string | null; readonly occurrence: number } {
  const from = offsetWithInvisible(text, Math.max(start, 0));
  const words = end > start && end > 0 ? text.slice(from, offsetWithInvisible(text, end - 1) + 1) : '';
  if (words.trim() === '' || words.length > LONGEST) return { words: null, occurrence: 0 };
  const [all, one] = [text.toLowerCase(), words.toLowerCase()];
  let occurrence = 0;
  for (let at = all.indexOf(one); at >= 0 && at < from; at = all.indexOf(one, at + one.length)) occurrence += 1;
  return { words, occurrence };
}
