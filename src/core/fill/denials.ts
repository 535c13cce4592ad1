import type { Section } from '../claims/index.js';
import { chapterFigureOf, type ChapterFigure } from '../taxonomy/chapter-figures.js';
import { notUsed, type Decision } from './decision.js';
import type { Draft } from './draft.js';
import { tellsSome } from './lexicon/blanks.js';
import { openingOf, tellingOf, type Telling } from './pairs.js';

/**
 * What is left of a chapter that both tells of a figure and says that there is none, with other paragraphs between: one of
 * the two stays. A sentence of the form itself that denies what the tables show is to be looked at.
 */
export function withoutDenials(
  drafts: readonly Draft[],
  sections: readonly (Section | null)[],
  chapters: readonly (Decision | null)[],
  decide: (topic: ChapterFigure) => Decision,
): Draft[] {
  const tellings = drafts.map(({ wording: { text }, dropped }, at): Telling | null => {
    if (dropped !== null) return null;
    const own = tellingOf(text);
    // figures that a chapter of one figure tells without its name
    const topic = own === null && tellsSome(text) && chapterFigureOf(text) === null ? chapters[at]?.topic : undefined;
    return topic === undefined ? own : { topic, has: true };
  });
  return drafts.map((draft, at): Draft => {
    const telling = tellings[at];
    if (!telling) return draft;
    const decision = decide(telling.topic);
    const { has } = decision.told;
    if (has === null || has === telling.has) return draft;
    if (isOneOfTwo(telling, sections[at]!, tellings, sections)) return { ...draft, dropped: notUsed(decision) };
    if (telling.has) return draft;
    const why = `表中有${telling.topic.name}，这里说没有`;
    return { ...draft, wording: draft.wording.edited([{ ...openingOf(draft), mark: 'review', why }]) };
  });
}

/** The same chapter says the opposite too. */
function isOneOfTwo(
  { topic, has }: Telling,
  section: Section | null,
  tellings: readonly (Telling | null)[],
  sections: readonly (Section | null)[],
): boolean {
  if (section === null || section.level === 0) return false;
  return tellings.some((it, at) => it !== null && sections[at] === section && it.topic === topic && it.has !== has);
}
