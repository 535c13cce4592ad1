import type { Document } from '../../claims/index.js';
import { spoiltYears } from '../../claims/lexicon/cut-years.js';
import { gathered, placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/** "202年", "20245年", "2025年年部门预算", in headings and contents too. */
export function cutYears({ paragraphs }: Document): Found[] {
  const found = gather(prose(paragraphs), (paragraph) =>
    spoiltYears(paragraph.folded.text).map(({ start, words }): Found => ({
      ...placeIn(paragraph, start, start + words.length),
      rule: 'year.cut',
      severity: 'warning',
      stated: words,
      said: { type: 'year.cut', words },
    })),
  );
  return gathered(found, ({ stated }) => stated ?? '');
}
