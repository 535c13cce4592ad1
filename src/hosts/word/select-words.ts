import { PlaceChangedError, PlaceGoneError } from './errors.js';
import type { WordPlace } from './document-text.js';
import { cellText } from './read-text.js';
import { openContext, PATIENCE, roundTrip } from './round-trip.js';

/**
 * Selects words of the document and brings them before the user. Three round trips. Throws a WordHostError, also when
 * the paragraph was changed since it was read.
 */
export async function selectWords(place: WordPlace, patience = PATIENCE): Promise<void> {
  const context = openContext();
  try {
    const around = await (place.kind === 'paragraph'
      ? paragraphAt(context, place, patience)
      : cellAt(context, place, patience));
    const found = place.words === null ? null : around.search(literally(place.words));
    found?.load({ text: true });
    if (found) await roundTrip(context, patience);
    (found?.items[place.occurrence] ?? found?.items[0] ?? around).select();
    await roundTrip(context, patience);
  } catch (error) {
    throw error instanceof PlaceGoneError ? new PlaceChangedError() : error;
  }
}

/** Paragraphs may have come or gone before it: the nearest with the same text. */
async function paragraphAt(
  context: Word.RequestContext,
  { index, text }: WordPlace & { readonly kind: 'paragraph' },
  patience: number,
): Promise<Word.Paragraph> {
  const { paragraphs } = context.document.body;
  paragraphs.load({ text: true });
  await roundTrip(context, patience);
  const same = paragraphs.items.flatMap((one, at) => (one.text === text ? [{ one, far: Math.abs(at - index) }] : []));
  const [nearest] = same.sort((a, b) => a.far - b.far);
  if (!nearest) throw new PlaceChangedError();
  return nearest.one;
}

async function cellAt(
  context: Word.RequestContext,
  { table, row, column, text }: WordPlace & { readonly kind: 'cell' },
  patience: number,
): Promise<Word.Body> {
  const { tables } = context.document.body;
  tables.load({ values: true, nestingLevel: true });
  await roundTrip(context, patience);
  const found = tables.items.filter(({ nestingLevel }) => nestingLevel === 1)[table];
  if (found === undefined || cellText(found.values[row]?.[column] ?? '') !== text) throw new PlaceChangedError();
  return found.getCell(row, column).body;
}

/** "^" introduces Word's codes for special signs. */
function literally(words: string): string {
  return words.replace(/\^/g, '^^').replace(/\t/g, '^t').replace(/\v/g, '^l');
}
