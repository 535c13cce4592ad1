import type { PlainText } from '../office/open-document.js';
import { written, type FoundParagraph, type Line } from '../office/plain-lines.js';
import { DocumentHostError } from '../office/document-errors.js';
import { WordSilentError } from './errors.js';
import { openContext, PATIENCE, roundTrip } from './round-trip.js';

/**
 * The open document as one XML, tables, notes and all, for the reader of .docx files. One round trip. Null where Word
 * does not hand it over: some documents fail (GeneralException), deletions under tracked changes in some browsers
 * (ooxmlIsMalformated), and what is too large for an answer. Throws a DocumentHostError where Word is silent or too old.
 */
export async function readMarkup(patience = PATIENCE): Promise<string | null> {
  const context = openContext();
  const { body } = context.document;
  const markup = body.getOoxml();
  try {
    await roundTrip(context, patience);
    const { value } = markup;
    return value;
  } catch (error) {
    if (!(error instanceof DocumentHostError) || error instanceof WordSilentError) throw error;
    return null;
  }
}

/**
 * The text of the open document: paragraphs as lines with their automatic numbers, rows of tables as lines with tabs
 * between the cells. Two round trips, one below WordApi 1.4. Throws a DocumentHostError.
 */
export async function readPlainText(patience = PATIENCE): Promise<PlainText> {
  const context = openContext();
  const { paragraphs, tables } = context.document.body;
  paragraphs.load({
    text: true,
    tableNestingLevel: true,
    isListItem: true,
    listItemOrNullObject: { listString: true },
  });
  tables.load({ values: true, nestingLevel: true });
  await roundTrip(context, patience);
  const knowsDeleted = Office.context.requirements.isSetSupported('WordApi', '1.4');
  const reviewed = knowsDeleted ? paragraphs.items.map((one) => one.getReviewedText('Current')) : [];
  if (reviewed.length > 0) await roundTrip(context, patience);
  const found: readonly FoundParagraph[] = paragraphs.items.map(
    ({ text, tableNestingLevel, isListItem, listItemOrNullObject: item }, index) => ({
      index,
      number: isListItem ? item.listString : '',
      text,
      shown: reviewed[index]?.value ?? text,
      inTable: tableNestingLevel > 0,
    }),
  );
  const values = tables.items.filter(({ nestingLevel }) => nestingLevel === 1).map((table) => table.values);
  return { ...written(linesOf(found, values), found), knowsDeleted };
}

/**
 * Each stretch of paragraphs in cells is one table; should their numbers differ, the cells stand as lines of their own.
 */
function linesOf(paragraphs: readonly FoundParagraph[], tables: readonly string[][][]): Line[] {
  const begins = (one: FoundParagraph, index: number): boolean => one.inTable && !paragraphs[index - 1]?.inTable;
  const tally = paragraphs.filter(begins).length === tables.length;
  let table = -1;
  return paragraphs.flatMap((one, index): Line[] => {
    if (!one.inTable || !tally) return [[[one]]];
    if (!begins(one, index)) return [];
    table += 1;
    const end = paragraphs.findIndex((other, at) => at > index && !other.inTable);
    return rowsOf(tables[table]!, paragraphs.slice(index, end < 0 ? undefined : end));
  });
}

/** Cells with their paragraphs; where these do not tally with what the cells say, that is all there is to tell. */
function rowsOf(values: readonly string[][], inside: readonly FoundParagraph[]): Line[] {
  let at = 0;
  const cells = values.map((row) =>
    row.map((cell): readonly FoundParagraph[] | null => {
      const taken = inside.slice(at, at + cell.split(/\r\n?|\n/).length);
      at += taken.length;
      return taken.map(({ text }) => text).join('\n') === cell.replace(/\r\n?/g, '\n') ? taken : null;
    }),
  );
  if (at === inside.length && cells.every((row) => row.every((cell) => cell !== null))) return cells;
  if (inside.some(({ text, shown }) => text !== shown)) return inside.map((one) => [[one]]);
  const about = inside[0]!;
  return values.map((row) => row.map((cell) => [{ words: cell.replace(/\s*[\r\n]\s*/g, ' '), about }]));
}
