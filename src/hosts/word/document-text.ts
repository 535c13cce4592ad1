/** The open document's text, and where in the document each of its lines stands. */
export interface DocumentText {
  readonly text: string;
  readonly lines: readonly DocumentLine[];
}

export type DocumentLine =
  | { readonly kind: 'paragraph'; readonly index: number; readonly number: string; readonly text: string }
  | { readonly kind: 'row'; readonly table: number; readonly row: number; readonly cells: readonly string[] };

/** Words of the document as Word is asked for them. `words` is null where only the whole paragraph or cell can be told. */
export type WordPlace = { readonly words: string | null; readonly occurrence: number } & (
  | { readonly kind: 'paragraph'; readonly index: number; readonly text: string }
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number; readonly text: string }
);

/** Each line as it stands in the text. */
export function printedLine(line: DocumentLine): string {
  return line.kind === 'paragraph' ? line.number + line.text : line.cells.join('\t');
}

export function documentText(lines: readonly DocumentLine[]): DocumentText {
  return { text: lines.map(printedLine).join('\n'), lines };
}

/** Where the signs from start to end of the text stand; of words that run on over lines or cells, what is in the first. Null behind the end. */
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
    const { index, number, text } = line;
    return { kind: 'paragraph', index, text, ...wordsIn(text, start - number.length, end - number.length) };
  }
  let column = 0;
  let at = 0;
  while (column < line.cells.length - 1 && start > at + line.cells[column]!.length) at += line.cells[column++]!.length + 1;
  const text = line.cells[column] ?? '';
  return { kind: 'cell', table: line.table, row: line.row, column, text, ...wordsIn(text, start - at, end - at) };
}

/** Word searches for no more than 255 signs, and counts its marks of codes. */
const LONGEST = 200;

/** Words that stand in an automatic number, or are too long to be searched for, are the whole. Word's search minds no case. */
function wordsIn(text: string, start: number, end: number): { readonly words: string | null; readonly occurrence: number } {
  const from = Math.max(start, 0);
  const words = text.slice(from, Math.max(end, 0));
  if (words.trim() === '' || words.length > LONGEST) return { words: null, occurrence: 0 };
  const [all, one] = [text.toLowerCase(), words.toLowerCase()];
  let occurrence = 0;
  for (let at = all.indexOf(one); at >= 0 && at < from; at = all.indexOf(one, at + one.length)) occurrence += 1;
  return { words, occurrence };
}
