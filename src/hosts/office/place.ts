import type { ShownParagraph, TextPlaces } from './text-places.js';

/** Words of a text that was read, as they are to be found in the document again. */
export interface WordPlace {
  readonly index: number;
  readonly paragraph: ShownParagraph;
  /** In what the paragraph shows; null where only the whole paragraph can be told. */
  readonly words: { readonly from: number; readonly to: number } | null;
}

/**
 * Where the signs from start to end of the text stand; of words that run on over paragraphs or cells, what is in the
 * first. Null for those that stand in none: of headers and footers.
 */
export function placeOf({ paragraphs, stretches }: TextPlaces, start: number, end: number): WordPlace | null {
  const first = stretches.findIndex((one) => one.end > start);
  const found = stretches[first];
  if (!found) return null;
  const index = found.paragraph;
  const paragraph = paragraphs[index] ?? { shown: '', hasMore: true };
  if (found.at === null || found.start >= end) return { index, paragraph, words: null };
  const from = found.at + Math.max(start - found.start, 0);
  let to = from;
  for (const one of stretches.slice(first)) {
    if (one.paragraph !== index || one.at === null || one.start >= end) break;
    to = one.at + Math.min(end, one.end) - one.start;
  }
  return { index, paragraph, words: paragraph.shown.slice(from, to).trim() === '' ? null : { from, to } };
}

/** What Word is to be asked for: a paragraph, and the nth place of some words in it; the whole where they are null. */
export interface FoundPlace {
  readonly index: number;
  readonly words: string | null;
  readonly occurrence: number;
}

/**
 * The place among the paragraphs as Word tells them now: the nearest that has what was read, since others may have come
 * or gone before it. Null where it was changed.
 */
export function findPlace({ index, paragraph, words }: WordPlace, texts: readonly string[]): FoundPlace | null {
  const { shown, hasMore } = paragraph;
  const solid = solidOf(shown);
  const near = texts.map((_, at) => at).sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
  const found =
    near.find((at) => solidOf(texts[at]!) === solid) ??
    (hasMore ? near.find((at) => alignment(shown, texts[at]!) !== null) : undefined);
  if (found === undefined) return null;
  return { index: found, ...(words === null ? WHOLE : wordsIn(texts[found]!, shown, words)) };
}

/** Word searches for no more than 255 signs, and counts its marks of codes. */
const LONGEST = 200;
const WHOLE = { words: null, occurrence: 0 };
const SOLID = /[\p{L}\p{N}]/u;

/** Word tells spaces, breaks and marks of its own in other signs than a reader. */
function solidOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Where in a text of Word's each letter and digit of what is shown stands, in order; null where they are not all there.
 * Word tells deleted text too.
 */
function alignment(shown: string, text: string): readonly number[] | null {
  const places: number[] = [];
  let at = -1;
  for (let index = 0; index < shown.length; index += 1) {
    if (SOLID.test(shown[index]!)) {
      at = text.indexOf(shown[index]!, at + 1);
      if (at < 0) return null;
    }
    places.push(at);
  }
  return places;
}

/** Where words are parted by what is deleted, or hold signs that print nothing, they are asked for with that. */
function wordsIn(
  text: string,
  shown: string,
  { from, to }: { readonly from: number; readonly to: number },
): Omit<FoundPlace, 'index'> {
  const places = alignment(shown, text);
  if (places === null) return WHOLE;
  const least = from === 0 ? 0 : places[from - 1]! + 1;
  const first = places.findIndex((at, index) => index >= from && at >= least);
  const candidates = [shown.slice(from, to), first < 0 ? '' : text.slice(places[first], places[to - 1]! + 1)];
  for (const words of candidates) {
    const occurrence = words.trim() === '' || words.length > LONGEST ? null : occurrenceFrom(text, words, least);
    if (occurrence !== null) return { words, occurrence };
  }
  return WHOLE;
}

/** Which of the places of the words is the first that does not begin before `least`. Word's search minds no case. */
function occurrenceFrom(text: string, words: string, least: number): number | null {
  const [all, one] = [text.toLowerCase(), words.toLowerCase()];
  let occurrence = 0;
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + one.length)) {
    if (at >= least) return occurrence;
    occurrence += 1;
  }
  return null;
}
