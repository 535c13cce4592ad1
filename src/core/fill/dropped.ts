import type { Draft, FormParagraph } from './draft.js';

/** Words of the form that the result does not have. */
export interface Dropped {
  /** Which of the form's paragraphs. */
  readonly source: number;
  /** Where in that paragraph. */
  readonly at: number;
  readonly text: string;
  /** A Chinese clause. */
  readonly why: string;
}

/** What of a form stands in none of the copies of its paragraph, but for the blanks that something took the place of. */
export function droppedFrom(paragraphs: readonly FormParagraph[], drafts: readonly Draft[]): Dropped[] {
  const copies = paragraphs.map((): Draft[] => []);
  for (const draft of drafts) copies[draft.source]!.push(draft);
  return paragraphs.flatMap(({ text }, source) => stretches(text, whysOf(text, copies[source]!), source));
}

/** Why each character went; null for one that stays or was only a blank. */
function whysOf(text: string, copies: readonly Draft[]): (string | null)[] {
  const whys: (string | null)[] = Array.from({ length: text.length }, () => null);
  const stays = new Set<number>();
  for (const { wording, dropped } of copies) {
    if (dropped !== null) {
      // words that were only marked go with the rest
      for (let at = 0; at < text.length; at += 1) whys[at] ??= dropped;
      continue;
    }
    for (const segment of wording.segments) {
      if (segment.kind === 'new') continue;
      for (let at = segment.start; at < segment.end; at += 1) stays.add(at);
    }
    for (const { start, end, why } of wording.removed) for (let at = start; at < end; at += 1) whys[at] ??= why;
  }
  return whys.map((why, at) => (stays.has(at) ? null : why));
}

function stretches(text: string, whys: readonly (string | null)[], source: number): Dropped[] {
  const found: Dropped[] = [];
  for (let start = 0; start < text.length;) {
    const why = whys[start] ?? null;
    let end = start + 1;
    while (end < text.length && whys[end] === why) end += 1;
    const words = text.slice(start, end);
    if (why !== null && words.trim() !== '') found.push({ source, at: start, text: words, why });
    start = end;
  }
  return found;
}
