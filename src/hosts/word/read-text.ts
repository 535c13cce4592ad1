import { documentText, type DocumentLine, type DocumentText } from './document-text.js';
import { openContext, PATIENCE, roundTrip } from './round-trip.js';

/**
 * The text of the open document as a saved one is read: paragraphs as lines with their automatic numbers, rows of tables as lines with tabs
 * between the cells. One round trip. Throws a WordHostError.
 */
export async function readDocumentText(patience = PATIENCE): Promise<DocumentText> {
  const context = openContext();
  const { paragraphs, tables } = context.document.body;
  paragraphs.load({ text: true, tableNestingLevel: true, isListItem: true, listItemOrNullObject: { listString: true } });
  tables.load({ values: true, nestingLevel: true });
  await roundTrip(context, patience);
  const found = paragraphs.items.map(({ text, tableNestingLevel, isListItem, listItemOrNullObject: item }, index) => ({
    kind: 'paragraph' as const, index, number: isListItem ? item.listString : '', text, inTable: tableNestingLevel > 0,
  }));
  return documentText(withRows(found, tables.items.filter(({ nestingLevel }) => nestingLevel === 1).map(({ values }) => values)));
}

type Found = DocumentLine & { readonly kind: 'paragraph'; readonly inTable: boolean };

/** Each stretch of paragraphs in cells is one table; should their numbers differ, the cells stand as lines of their own. */
function withRows(paragraphs: readonly Found[], tables: readonly string[][][]): DocumentLine[] {
  const begins = (one: Found, index: number): boolean => one.inTable && !paragraphs[index - 1]?.inTable;
  if (paragraphs.filter(begins).length !== tables.length) return [...paragraphs];
  let table = -1;
  return paragraphs.flatMap((one, index): DocumentLine[] => {
    if (!one.inTable) return [one];
    if (!begins(one, index)) return [];
    table += 1;
    return tables[table]!.map((row, at) => ({ kind: 'row', table, row: at, cells: row.map(cellText) }));
  });
}

/** A cell's paragraphs in one line. */
export function cellText(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
