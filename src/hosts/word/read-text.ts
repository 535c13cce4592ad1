import { openContext, PATIENCE, roundTrip } from './round-trip.js';

/**
 * The text of the open document as a saved one is read: paragraphs as lines with their automatic numbers, rows of tables as lines with tabs
 * between the cells. One round trip. Throws a WordHostError.
 */
export async function readDocumentText(patience = PATIENCE): Promise<string> {
  const context = openContext();
  const { paragraphs, tables } = context.document.body;
  paragraphs.load({ text: true, tableNestingLevel: true, isListItem: true, listItemOrNullObject: { listString: true } });
  tables.load({ values: true, nestingLevel: true });
  await roundTrip(context, patience);
  const lines = paragraphs.items.map(({ text, tableNestingLevel, isListItem, listItemOrNullObject: item }) => ({
    text: (isListItem ? item.listString : '') + text,
    inTable: tableNestingLevel > 0,
  }));
  return withRows(lines, tables.items.filter(({ nestingLevel }) => nestingLevel === 1).map(({ values }) => values)).join('\n');
}

interface Line {
  readonly text: string;
  readonly inTable: boolean;
}

/** Each stretch of paragraphs in cells is one table; should their numbers differ, the cells stand as lines of their own. */
function withRows(lines: readonly Line[], tables: readonly string[][][]): string[] {
  const begins = (line: Line, index: number): boolean => line.inTable && !lines[index - 1]?.inTable;
  if (lines.filter(begins).length !== tables.length) return lines.map(({ text }) => text);
  let table = 0;
  return lines.flatMap((line, index) => {
    if (!line.inTable) return [line.text];
    return begins(line, index) ? tables[table++]!.map((row) => row.map((cell) => cell.replace(/\s*[\r\n]+\s*/g, ' ')).join('\t')) : [];
  });
}
