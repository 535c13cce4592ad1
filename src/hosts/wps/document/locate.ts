import { PlaceChangedError } from '../../office/document-errors.js';
import { findPlace, type WordPlace } from '../../office/place.js';
import type { TextPlaces } from '../../office/text-places.js';
import type { WriterDocument, WriterRange } from './api.js';
import { hasLetter, paragraphsOf, positionOf } from './content.js';

/** Signs of the document's text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where words that were read stand in the text as it is now; null where they were changed. Paragraphs are counted by
 * those that have letters: ends of rows look like empty cells.
 */
export function spanOf(text: string, { paragraphs }: TextPlaces, place: WordPlace): Span | null {
  const solid = paragraphsOf(text).filter((one) => hasLetter(one.text));
  const index = paragraphs.slice(0, place.index).filter(({ shown }) => hasLetter(shown)).length;
  const found = findPlace(
    { ...place, index },
    solid.map((one) => one.text),
  );
  if (!found) return null;
  const { text: whole, start } = solid[found.index]!;
  if (found.words === null) return { start, end: start + whole.length };
  let at = -1;
  for (let left = found.occurrence; left >= 0; left -= 1)
    at = whole.toLowerCase().indexOf(found.words.toLowerCase(), at < 0 ? 0 : at + found.words.length);
  return { start: start + at, end: start + at + found.words.length };
}

/**
 * The range of the document that has these signs of its text: by counting, and where comments or fields have moved it, by
 * WPS' own search. Only what reads the same is taken. Throws a PlaceChangedError.
 */
export function rangeAt(document: WriterDocument, text: string, { start, end }: Span): WriterRange {
  const words = text.slice(start, end);
  const counted = document.Range(positionOf(text, start), positionOf(text, end));
  if (counted.Text === words) return counted;
  const found = searched(document, words, occurrencesBefore(text, words, start));
  if (found?.Text !== words) throw new PlaceChangedError();
  return found;
}

function occurrencesBefore(text: string, words: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + words.length)) count += 1;
  return count;
}

/** The nth place of some words, from 0. What the user has last searched for must not loosen it. */
function searched(document: WriterDocument, words: string, nth: number): WriterRange | null {
  const range = document.Content;
  const { Find } = range;
  Find.ClearFormatting();
  Object.assign(Find, { MatchFuzzy: false, IgnorePunct: false, IgnoreSpace: false, MatchByte: true });
  // "^" introduces codes for special signs
  const literally = words.replace(/\^/g, '^^').replace(/\t/g, '^t').replace(/\v/g, '^l');
  for (let left = nth; left >= 0; left -= 1) {
    if (!Find.Execute(literally, true, false, false, false, false, true, 0)) return null;
    if (left > 0) range.Collapse(0);
  }
  return range;
}
