import { memoizeFor } from '../../text/memoize.js';
import type { Span } from '../../text/span.js';
import type { Paragraph } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';

/** A slip with its place; quote and cells are added for all alike. */
export type Found = Omit<TextFinding, 'quote' | 'cells' | 'places' | 'stated'> & {
  readonly stated?: string;
  readonly also?: readonly Span[];
};

/** The place in the plain text of a match in a folded one. */
export function placeIn({ folded }: Paragraph, from: number, to: number): Span {
  return { start: folded.offsets[from]!, end: folded.offsets[to - 1]! + 1 };
}

/** Prose that a reader of the 说明 reads: no table cells. */
export const prose = memoizeFor((paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.filter((paragraph) => !paragraph.inTable),
);

/** The same slip in several places is told once, at the first. */
export function gathered(found: readonly Found[], nameOf: (found: Found) => string): Found[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const same = groups.get(nameOf(one));
    if (same) same.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return [...groups.values()].map(([first, ...others]) => ({
    ...first!,
    ...(others.length > 0 ? { also: others.map(({ start, end }) => ({ start, end })) } : {}),
  }));
}
