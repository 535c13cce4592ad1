import type { Document } from '../../claims/index.js';
import { captionNumber } from '../../claims/lexicon/attachments.js';
import { prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/**
 * More captions 图1, 图2 than the document has pictures: told once, at the first. Which one is missing cannot be told.
 */
export function missingPictures({ paragraphs }: Document, pictures: number | null): Found[] {
  if (pictures === null) return [];
  const captions = new Map(
    gather(prose(paragraphs), ({ folded, start, end }) => {
      const number = captionNumber(folded.text);
      return number === null ? [] : [[number, { start, end }] as const];
    }),
  );
  const [first, ...also] = captions.values();
  if (first === undefined || pictures >= captions.size) return [];
  return [
    {
      ...first,
      rule: 'announced.picture',
      severity: 'warning',
      said: { type: 'announced.picture', captions: captions.size, pictures },
      also,
    },
  ];
}
