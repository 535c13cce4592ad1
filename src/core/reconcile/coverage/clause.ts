import type { Claim, Document } from '../../claims/index.js';
import type { Span } from '../../text/span.js';

/** Signs between clauses. */
export const PARTING = /[，。；：,;:\n\t]/;
/** A clause without end is cut. */
const MOST = 60;

/** The clause of a claim: from the sign that parts it before to the one behind, within its paragraph. */
export function clauseAround({ start, end, paragraph }: Claim, { text, paragraphs }: Document): Span {
  const place = paragraphs[paragraph]!;
  const first = Math.max(place.start, start - MOST);
  const last = Math.min(place.end, end + MOST);
  let from = start;
  while (from > first && !PARTING.test(text[from - 1]!)) from -= 1;
  let to = end;
  while (to < last && !PARTING.test(text[to]!)) to += 1;
  return { start: from, end: to };
}
