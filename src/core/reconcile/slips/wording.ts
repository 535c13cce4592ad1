import type { Document, Paragraph } from '../../claims/index.js';
import type { Place } from '../../claims/lexicon/drafting.js';
import {
  impossibleDays,
  misspeltIn,
  namesTwice,
  opposedIn,
  sentencesTwice,
  unfinishedIn,
} from '../../claims/lexicon/wording.js';
import { gathered, placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/** Official terms misspelt, sentences that break off or come twice, names listed twice, days that no calendar has. */
export function wording({ paragraphs }: Document): Found[] {
  const lines = prose(paragraphs);
  return [
    ...gathered(gather(lines, misspelt), ({ stated }) => stated ?? ''),
    ...gather(lines, (paragraph) => gather(CHECKS, (check) => check(paragraph))),
    ...linesTwice(lines),
  ];
}

type Check = (paragraph: Paragraph) => Found[];

function misspelt(paragraph: Paragraph): Found[] {
  return misspeltIn(paragraph.folded.text).map(({ start, words, right }) => ({
    ...placeIn(paragraph, start, start + words.length),
    rule: 'word.misspelt',
    severity: 'warning',
    stated: words,
    expected: right,
    said: { type: 'word.misspelt', words, right },
  }));
}

const CHECKS: readonly Check[] = [
  (paragraph) =>
    found(paragraph, unfinishedIn, (words) => ({
      rule: 'sentence.unfinished',
      said: { type: 'sentence.unfinished', words },
    })),
  (paragraph) =>
    found(paragraph, impossibleDays, (words) => ({
      rule: 'date.impossible',
      said: { type: 'date.impossible', words },
    })),
  (paragraph) => found(paragraph, sentencesTwice, () => ({ rule: 'sentence.twice', said: { type: 'sentence.twice' } })),
  (paragraph) =>
    found(paragraph, opposedIn, (words) => ({ rule: 'word.opposed', said: { type: 'word.opposed', words } })),
  (paragraph) => found(paragraph, namesTwice, (name) => ({ rule: 'name.twice', said: { type: 'name.twice', name } })),
];

function found(
  paragraph: Paragraph,
  placesIn: (text: string) => Place[],
  fault: (words: string) => Pick<Found, 'rule' | 'said'>,
): Found[] {
  return placesIn(paragraph.folded.text).map(({ start, words }) => ({
    ...placeIn(paragraph, start, start + words.length),
    severity: 'warning',
    stated: words,
    ...fault(words),
  }));
}

const LEAST_SIGNS = 16;

/** A whole paragraph that the next one repeats. */
function linesTwice(lines: readonly Paragraph[]): Found[] {
  return gather(lines, ({ folded: { text }, start, end, mark }, index): Found[] => {
    if (index === 0 || mark !== null || text.length < LEAST_SIGNS || !text.endsWith('。')) return [];
    if (lines[index - 1]!.folded.text !== text) return [];
    return [
      {
        ...{ start, end },
        rule: 'sentence.twice',
        severity: 'warning',
        stated: text,
        said: { type: 'sentence.twice' },
      },
    ];
  });
}
