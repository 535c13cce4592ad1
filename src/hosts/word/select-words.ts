import { PlaceChangedError } from '../office/document-errors.js';
import { findPlace, type FoundPlace, type WordPlace } from '../office/place.js';
import { openContext, PATIENCE, roundTrip } from './round-trip.js';

/**
 * Selects words of the document and brings them before the user. Three round trips. Throws a DocumentHostError, also when
 * the paragraph was changed since it was read.
 */
export async function selectWords(place: WordPlace, patience = PATIENCE): Promise<void> {
  const context = openContext();
  const { paragraphs } = context.document.body;
  paragraphs.load({ text: true });
  await roundTrip(context, patience);
  const texts = paragraphs.items.map(({ text }) => text);
  const found = findPlace(place, texts);
  if (!found) throw new PlaceChangedError();
  const words = searched(paragraphs.items, found);
  if (words) await roundTrip(context, patience);
  (words && rangeOf(words, found) ? rangeOf(words, found)! : paragraphs.items[found.index]!).select();
  await roundTrip(context, patience);
}

/** What a paragraph has of the words, to be loaded with the next round trip; null where it is meant as a whole. */
export function searched(
  paragraphs: readonly Word.Paragraph[],
  { index, words }: FoundPlace,
): Word.RangeCollection | null {
  return words === null ? null : paragraphs[index]!.search(literally(words)).load({ text: true });
}

export function rangeOf({ items }: Word.RangeCollection, { occurrence }: FoundPlace): Word.Range | undefined {
  return items[occurrence] ?? items[0];
}

/** "^" introduces Word's codes for special signs. */
function literally(words: string): string {
  return words.replace(/\^/g, '^^').replace(/\t/g, '^t').replace(/\v/g, '^l');
}
