import type { Document } from '../../claims/index.js';
import { prose, type Found } from './found.js';

const CAPTION = /^（?图(\d{1,2})(?!\d)[^。；]{0,50}$/;

/**
 * More captions 图1, 图2 than the document has pictures: told once, at the first. Which one is missing cannot be told.
 */
export function missingPictures({ paragraphs }: Document, pictures: number | null): Found[] {
  if (pictures === null) return [];
  const captions = new Map(
    prose(paragraphs).flatMap(({ folded, start, end }) => {
      const number = CAPTION.exec(folded.text)?.[1];
      return number === undefined ? [] : [[number, { start, end }] as const];
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
