import type { Section } from '../claims/index.js';
import type { Lookup } from '../figures/lookup.js';
import { topicOfSection } from '../match/heading-topic.js';
import type { Owner } from './conventions.js';
import { readForm, type Draft } from './draft.js';
import { asCrosses, tellsAmount } from './lexicon/blanks.js';

/** The figure of a chapter: where it is zero there is nothing to tell. */
const MAIN: Readonly<Record<string, string>> = {
  'fund': '政府性基金支出',
  'state-capital': '国有资本经营支出',
  'social-insurance': '社会保险基金支出',
  'three-public': '三公经费',
};

/** Why what the form says of it goes. */
const NOTHING = '表中没有这笔钱，改用模板给出的说法';

/** Where the tables show nothing, the sentence that the form gives for it stands in the paragraph's place. */
export function withoutEmpty(drafts: readonly Draft[], lookup: Lookup, owner: Owner): Draft[] {
  if (drafts.every(({ instead }) => instead === null)) return [...drafts];
  const { sections } = readForm(drafts, owner.department);
  let before: Section | null = null;
  const sectionOf = drafts.map((_, at) => (before = sections[at] ?? before));
  const nothing = drafts.map(({ instead }, at) => {
    const topic = topicOfSection(sectionOf[at]!);
    return (
      instead !== null &&
      owner.year !== null &&
      lookup.figure(MAIN[topic.special ?? topic.money ?? ''] ?? '')?.amount.yuan.isZero() === true
    );
  });
  const empty = new Set(sectionOf.filter((_, at) => nothing[at]));
  return drafts.map((draft, at) => {
    if (nothing[at])
      return {
        ...draft,
        dropped: null,
        wording: draft.wording.edited([
          { start: 0, end: draft.wording.text.length, text: draft.instead!, drops: NOTHING },
        ]),
      };
    const replaced = empty.has(sectionOf[at]!) && tellsAmount(asCrosses(draft.wording.text));
    return replaced ? { ...draft, dropped: NOTHING } : draft;
  });
}
