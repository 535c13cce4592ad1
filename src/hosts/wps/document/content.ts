/** A paragraph of a document's text, cells too. */
export interface TextParagraph {
  readonly text: string;
  /** In the whole text. */
  readonly start: number;
}

/** What ends a cell, and once more a row: a sign of the text behind its \r, and no position of the document. */
const CELL_END = '\x07';

/** The paragraphs of a document's text. Ends of rows are among them, as paragraphs without a letter. */
export function paragraphsOf(text: string): readonly TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  let start = 0;
  for (const ending of text.matchAll(/\r\x07?|$/g)) {
    if (ending.index > start || ending[0] !== '') paragraphs.push({ text: text.slice(start, ending.index), start });
    start = ending.index + ending[0].length;
  }
  return paragraphs;
}

/** Where a sign of the text stands in the document, as long as neither comments nor fields stand before it. */
export function positionOf(text: string, index: number): number {
  let position = index;
  for (let at = text.indexOf(CELL_END); at >= 0 && at < index; at = text.indexOf(CELL_END, at + 1)) position -= 1;
  return position;
}

/** The text of a cell, without what ends it. */
export function withoutEnd(text: string): string {
  return text.replace(/\r\x07?$/, '');
}

export function hasLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
