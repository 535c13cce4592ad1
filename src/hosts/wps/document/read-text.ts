import type { PlainText } from '../../office/open-document.js';
import { written, type FoundParagraph, type Line } from '../../office/plain-lines.js';
import { orNull } from '../asked.js';
import { itemsOf } from '../read-workbook.js';
import type { WriterDocument, WriterTable } from './api.js';
import { paragraphsOf, withoutEnd, type TextParagraph } from './content.js';

/** The open document as one XML, for the reader of .docx files; null where WPS does not hand it over as flat OPC. */
export function readMarkup(document: WriterDocument): string | null {
  const markup = orNull(() => document.WordOpenXML);
  return markup?.includes('<pkg:package') ? markup : null;
}

/**
 * The text of the open document: paragraphs as lines with their automatic numbers, rows of tables as lines with tabs
 * between the cells. WPS does not tell what is deleted under tracked changes.
 */
export function readPlainText(document: WriterDocument): PlainText {
  const text = document.Content.Text;
  const all = paragraphsOf(text);
  const numbers = numbersOf(document, all.length);
  const found = all.map((one, index): FoundParagraph & TextParagraph => ({
    ...one,
    index,
    number: numbers[index] ?? '',
    shown: one.text,
    inTable: false,
  }));
  const lines: Line[] = [];
  let next = 0;
  let searchedTo = 0;
  for (const table of itemsOf<WriterTable>(document.Tables)) {
    const whole = table.Range.Text;
    const start = text.indexOf(whole, searchedTo);
    if (start < 0) continue;
    searchedTo = start + whole.length;
    while (next < found.length && found[next]!.start < start) lines.push([[found[next++]!]]);
    const inside = found.slice(next).filter((one) => one.start < searchedTo);
    next += inside.length;
    lines.push(...rowsOf(table, start, inside));
  }
  lines.push(...found.slice(next).map((one) => [[one]]));
  // what closes the document is no line
  if (text.endsWith('\r') && lines.at(-1)?.[0]?.[0] === found.at(-1) && found.at(-1)?.text === '') lines.pop();
  return { ...written(lines, found), knowsDeleted: false };
}

/** The cells of a table row by row, each with its paragraphs. */
function rowsOf(table: WriterTable, start: number, inside: readonly (FoundParagraph & TextParagraph)[]): Line[] {
  const rows = new Map<number, (readonly FoundParagraph[])[]>();
  let at = start;
  let row = 0;
  for (const cell of itemsOf(table.Range.Cells)) {
    const index = cell.RowIndex;
    // a row ends with signs of its own
    if (row !== 0 && index !== row) at += 2;
    row = index;
    const whole = cell.Range.Text;
    const end = at + withoutEnd(whole).length;
    const paragraphs = inside.filter((one) => one.start >= at && one.start <= end);
    rows.set(index, [...(rows.get(index) ?? []), paragraphs]);
    at += whole.length;
  }
  return [...rows.values()];
}

/** The automatic numbers of the paragraphs; none where there are none, or WPS counts paragraphs otherwise. */
function numbersOf(document: WriterDocument, count: number): readonly string[] {
  const paragraphs = document.ListParagraphs.Count > 0 ? itemsOf(document.Paragraphs) : [];
  return paragraphs.length === count ? paragraphs.map(({ Range }) => Range.ListFormat.ListString) : [];
}
