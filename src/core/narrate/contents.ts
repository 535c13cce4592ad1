import { captionOf, descriptionOf } from './charts/chart.js';
import type { Insert, Paragraph, Section } from './narrative.js';

export type Content =
  { readonly kind: 'paragraph'; readonly paragraph: Paragraph } | { readonly kind: 'insert'; readonly insert: Insert };

/** What stands under a heading, in order: paragraphs, and between them charts and tables. */
export function contentsOf({ paragraphs, inserts = [] }: Section): Content[] {
  const before = (at: number): Content[] =>
    inserts.filter((insert) => insert.at === at).map((insert) => ({ kind: 'insert', insert }));
  return [
    ...paragraphs.flatMap((paragraph, at): Content[] => [...before(at), { kind: 'paragraph', paragraph }]),
    ...before(paragraphs.length),
  ];
}

/** A chart or the tables in words, where they cannot be shown. */
export function insertText(insert: Insert): string {
  return insert.what === 'chart'
    ? `（${captionOf(insert.chart)}：${descriptionOf(insert.chart)}）`
    : `（公开表：${insert.titles.join('、')}）`;
}
