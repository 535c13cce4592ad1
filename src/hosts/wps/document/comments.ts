import { OUR_COMMENT, type Commented, type Remark, type Removed } from '../../office/open-document.js';
import { placeOf } from '../../office/place.js';
import type { TextPlaces } from '../../office/text-places.js';
import { orNull } from '../asked.js';
import { itemsOf } from '../read-workbook.js';
import type { WriterComment, WriterDocument } from './api.js';
import { rangeAt, spanOf } from './locate.js';

/**
 * Puts a comment at the words of each remark, in place of those put in before; one that somebody replied to stays, and
 * is not said again. From the end on, since every comment moves what stands behind it.
 */
export function addComments(document: WriterDocument, places: TextPlaces, remarks: readonly Remark[]): Commented {
  const [replied, stale] = ours(document);
  const said = new Set(replied.map(textOf));
  const last = [...stale].reverse();
  last.forEach((comment) => comment.Delete());
  const text = document.Content.Text;
  const found = remarks.flatMap((remark) => {
    const place = placeOf(places, remark.start, remark.end);
    const span = place && spanOf(text, places, place);
    return span ? [{ span, words: OUR_COMMENT + remark.text }] : [];
  });
  let placed = 0;
  for (const { span, words } of found.sort((a, b) => b.span.start - a.span.start)) {
    const range = said.has(words) ? null : orNull(() => rangeAt(document, text, span));
    if (range) document.Comments.Add(range, words);
    if (range || said.has(words)) placed += 1;
  }
  return { placed, unplaced: remarks.length - placed };
}

/** Takes our comments out again and leaves all others. */
export function removeComments(document: WriterDocument): Removed {
  const [replied, stale] = ours(document);
  [...stale].reverse().forEach((comment) => comment.Delete());
  return { removed: stale.length, replied: replied.length };
}

/** Those of ours that somebody replied to, and those that nobody did. */
function ours({ Comments }: WriterDocument): readonly [WriterComment[], WriterComment[]] {
  const own = itemsOf<WriterComment>(Comments).filter((comment) => textOf(comment).startsWith(OUR_COMMENT));
  const isReplied = ({ Replies }: WriterComment): boolean => (Replies?.Count ?? 0) > 0;
  return [own.filter(isReplied), own.filter((comment) => !isReplied(comment))];
}

function textOf({ Range }: WriterComment): string {
  return Range.Text.replace(/\r$/, '');
}
