import type { Document } from '../../../claims/index.js';
import { holdsNumber, isTableEntry } from '../../../claims/lexicon/contents.js';
import { prose, type Found } from '../found.js';
import { announcedBy, type Announced } from './compare.js';
import type { Contents, Titled } from './read.js';
import { unlisted } from './unlisted.js';
import { gather } from '../../../sheet/gather.js';

/** Fewer entries found again: the text is a part of what the contents are of, or these are no contents. */
const MOSTLY = 0.6;

/**
 * A contents whose entries are not the headings of the text: other words, another order, a chapter that is not there.
 */
export function contentsFaults(document: Document, contents: Contents | null): Found[] {
  if (contents === null) return [];
  const behind = prose(document.paragraphs).filter(({ start }) => start >= contents.end);
  const runsIn = ({ title }: Titled): boolean => behind.some(({ folded }) => folded.text.includes(title));
  const all = announcedBy(contents);
  const announced = all.filter(
    ({ entry, heading }) => heading !== null || !(isTableEntry(entry.title) || runsIn(entry)),
  );
  const found = announced.filter(({ heading }) => heading !== null);
  if (found.length < announced.length * MOSTLY || !announced.some(({ same }) => same)) return [];
  return [
    ...gather(announced, (it) => (it.same || it.heading === null ? [] : [differs(it.entry, it.heading)])),
    ...gather(announced, ({ entry, heading }) => (heading === null ? [missing(entry)] : [])),
    ...disordered(found),
    ...unlisted(document, all, contents.end),
  ];
}

/** A year or a number that differs is none of two wordings. */
function differs(entry: Titled, heading: Titled): Found {
  const number = holdsNumber(lessOf(entry.bare, heading.bare)) || holdsNumber(lessOf(heading.bare, entry.bare));
  return {
    ...placeOf(entry),
    rule: 'contents.differs',
    severity: number ? 'warning' : 'notice',
    stated: entry.title,
    said: { type: 'contents.differs', entry: entry.title, heading: heading.title },
    also: [placeOf(heading)],
  };
}

function missing(entry: Titled): Found {
  return {
    ...placeOf(entry),
    rule: 'contents.missing',
    severity: 'warning',
    stated: entry.title,
    said: { type: 'contents.missing', entry: entry.title },
  };
}

/** The first entry whose chapter stands before that of the entry above. */
function disordered(found: readonly Announced[]): Found[] {
  let last = -1;
  for (const { entry, heading, same } of found) {
    if (same && heading!.start < last)
      return [
        {
          ...placeOf(entry),
          rule: 'contents.order',
          severity: 'notice',
          stated: entry.title,
          said: { type: 'contents.order', entry: entry.title },
          also: [placeOf(heading!)],
        },
      ];
    last = Math.max(last, heading!.start);
  }
  return [];
}

/** The signs between what both begin and end with. */
function lessOf(words: string, other: string): string {
  let from = 0;
  while (from < words.length && words[from] === other[from]) from += 1;
  let behind = 0;
  while (behind < Math.min(words.length, other.length) - from && words.at(-1 - behind) === other.at(-1 - behind))
    behind += 1;
  return words.slice(from, words.length - behind);
}

function placeOf({ start, end }: Titled): { readonly start: number; readonly end: number } {
  return { start, end };
}
