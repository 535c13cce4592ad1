import { documentText, type DocumentLine, type DocumentText } from './document-text.js';
import { TrackedChangesError } from './errors.js';
import { openContext, PATIENCE, roundTrip } from './round-trip.js';

/**
 * The text of the open document as a saved one is read: paragraphs as lines with their automatic numbers, rows of
 * tables as lines with tabs between the cells, without what is deleted under tracked changes. Two round trips. Throws a
 * WordHostError; below WordApi 1.4, which cannot tell deleted text from other, a TrackedChangesError where there is
 * any.
 */
export async function readDocumentText(patience = PATIENCE): Promise<DocumentText> {
  const context = openContext();
  const { body } = context.document;
  const { paragraphs, tables } = body;
  paragraphs.load({
    text: true,
    tableNestingLevel: true,
    isListItem: true,
    listItemOrNullObject: { listString: true },
  });
  tables.load({ values: true, nestingLevel: true });
  const tellsDeleted = Office.context.requirements.isSetSupported('WordApi', '1.4');
  const markup = tellsDeleted ? null : body.getOoxml();
  await roundTrip(context, patience);
  if (markup !== null && DELETED.test(markup.value)) throw new TrackedChangesError();
  const reviewed =
    tellsDeleted && paragraphs.items.length > 0 ? paragraphs.items.map((one) => one.getReviewedText('Current')) : null;
  if (reviewed !== null) await roundTrip(context, patience);
  const found = paragraphs.items.map(({ text, tableNestingLevel, isListItem, listItemOrNullObject: item }, index) => ({
    kind: 'paragraph' as const,
    index,
    number: isListItem ? item.listString : '',
    text,
    shown: reviewed?.[index]!.value ?? text,
    inTable: tableNestingLevel > 0,
  }));
  return documentText(
    withRows(
      found,
      tables.items.filter(({ nestingLevel }) => nestingLevel === 1).map(({ values }) => values),
    ),
  );
}

const DELETED = /<w:(?:del|moveFrom)\s[^>]*>\s*<w:r[\s>]/;

type Found = DocumentLine & { readonly kind: 'paragraph'; readonly inTable: boolean };

/**
 * Each stretch of paragraphs in cells is one table; should their numbers differ, the cells stand as lines of their own.
 */
function withRows(paragraphs: readonly Found[], tables: readonly string[][][]): DocumentLine[] {
  const begins = (one: Found, index: number): boolean => one.inTable && !paragraphs[index - 1]?.inTable;
  if (paragraphs.filter(begins).length !== tables.length) return [...paragraphs];
  let table = -1;
  return paragraphs.flatMap((one, index): DocumentLine[] => {
    if (!one.inTable) return [one];
    if (!begins(one, index)) return [];
    table += 1;
    const end = paragraphs.findIndex((other, at) => at > index && !other.inTable);
    const inside = paragraphs.slice(index, end < 0 ? undefined : end);
    const values = shownCells(tables[table]!, inside);
    if (values === null) return inside;
    return values.map((row, at) => ({ kind: 'row', table, row: at, cells: row.map(cellText) }));
  });
}

/**
 * Cells with what their paragraphs show, where anything of them is deleted. Null where cells and paragraphs do not
 * tally.
 */
function shownCells(values: readonly string[][], inside: readonly Found[]): readonly string[][] | null {
  if (inside.every(({ text, shown }) => text === shown)) return values;
  let at = 0;
  const cells = values.map((row) =>
    row.map((cell) => {
      const taken = inside.slice(at, at + cell.split(/\r\n?|\n/).length);
      at += taken.length;
      return taken.map(({ text }) => text).join('\n') === cell.replace(/\r\n?/g, '\n')
        ? taken.map(({ shown }) => shown).join('\n')
        : null;
    }),
  );
  return at === inside.length && cells.every((row) => row.every((cell) => cell !== null)) ? cells : null;
}

/** A cell's paragraphs in one line. */
export function cellText(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ');
}
