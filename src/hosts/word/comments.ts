import { OUR_COMMENT, type Commented, type Remark, type Removed } from '../office/open-document.js';
import type { TextPlaces } from '../office/text-places.js';
import { findPlace, placeOf, type FoundPlace } from '../office/place.js';
import { openContext, PATIENCE, roundTrip } from './round-trip.js';
import { rangeOf, searched } from './select-words.js';

/** Whether this Word can put comments in (WordApi 1.4: Word 2021, Microsoft 365). */
export function canComment(): boolean {
  return Office.context.requirements.isSetSupported('WordApi', '1.4');
}

/**
 * Puts a comment at the words of each remark, in place of those put in before; one that somebody replied to stays, and
 * is not said again. Three round trips. Throws a DocumentHostError.
 */
export async function addComments(
  places: TextPlaces,
  remarks: readonly Remark[],
  patience = PATIENCE,
): Promise<Commented> {
  const context = openContext();
  const { body } = context.document;
  const { paragraphs } = body;
  paragraphs.load({ text: true });
  const comments = loaded(body);
  await roundTrip(context, patience);
  const [replied, stale] = ours(comments);
  const said = new Set(replied.map(({ content }) => content));
  const texts = paragraphs.items.map(({ text }) => text);
  const fresh = remarks.flatMap((remark): { found: FoundPlace; text: string }[] => {
    const place = placeOf(places, remark.start, remark.end);
    const found = place && findPlace(place, texts);
    return found ? [{ found, text: OUR_COMMENT + remark.text }] : [];
  });
  const wanted = fresh.map((one) => ({ ...one, words: searched(paragraphs.items, one.found) }));
  await roundTrip(context, patience);
  stale.forEach((one) => one.delete());
  for (const { found, text, words } of wanted) {
    if (said.has(text)) continue;
    const range = (words && rangeOf(words, found)) ?? paragraphs.items[found.index]!.getRange('Content');
    range.insertComment(text);
  }
  await roundTrip(context, patience);
  return { placed: fresh.length, unplaced: remarks.length - fresh.length };
}

/** Takes our comments out again and leaves all others. Two round trips, one where there are none. Throws a DocumentHostError. */
export async function removeComments(patience = PATIENCE): Promise<Removed> {
  const context = openContext();
  const comments = loaded(context.document.body);
  await roundTrip(context, patience);
  const [replied, stale] = ours(comments);
  stale.forEach((one) => one.delete());
  if (stale.length > 0) await roundTrip(context, patience);
  return { removed: stale.length, replied: replied.length };
}

function loaded(body: Word.Body): Word.CommentCollection {
  return body.getComments().load(['content', 'replies/id']);
}

/** Those of ours that somebody replied to, and those that nobody did. */
function ours({ items }: Word.CommentCollection): readonly [Word.Comment[], Word.Comment[]] {
  const own = items.filter(({ content }) => content.startsWith(OUR_COMMENT));
  return [
    own.filter(({ replies }) => replies.items.length > 0),
    own.filter(({ replies }) => replies.items.length === 0),
  ];
}
