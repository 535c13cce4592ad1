import type { Section } from '../claims/index.js';
import { chapterFigureOf, type ChapterFigure } from '../taxonomy/chapter-figures.js';
import { asked, UNDECIDED, type Decision } from './decision.js';
import { FOR_THE_WRITER } from './conventions.js';
import type { Draft } from './draft.js';
import { asCrosses, hasBlank, tellsSome } from './lexicon/blanks.js';
import { insteadIn } from './lexicon/hints.js';
import type { Edit } from './wording.js';

/** Why what the form says of it goes. */
const NOTHING = '表中没有这笔钱，改用模板给出的说法';

/**
 * The sentence that the form gives in brackets for having nothing to tell: where the tables show nothing it stands in the
 * paragraph's place, and what its chapter tells of amounts goes.
 */
export function insteadOf(
  drafts: readonly Draft[],
  sections: readonly (Section | null)[],
  chapters: readonly (Decision | null)[],
  decide: (topic: ChapterFigure) => Decision,
): Draft[] {
  const empty = new Set<Section | null>();
  const settled = drafts.map((draft, at): Draft | null => {
    const { text } = draft.wording;
    const instead = draft.dropped === null ? insteadIn(text) : null;
    if (instead === null) return null;
    const { start, end, condition, sentence } = instead;
    const topic = chapterFigureOf(condition);
    const decision = topic === null ? (chapters[at] ?? null) : decide(topic);
    if (decision === null) return withEdits(draft, [{ start, end, ...UNDECIDED }]);
    if (decision.told.has === true) return withEdits(draft, [{ start, end, text: '', drops: FOR_THE_WRITER }]);
    // a sentence that is not whole stays in its bracket
    const isOpen = hasBlank(asCrosses(text.slice(sentence.start, sentence.end)));
    if (decision.told.has === null || isOpen) return withEdits(draft, [{ start, end, ...asked(decision) }]);
    empty.add(sections[at] ?? null);
    const stop = text.slice(sentence.start, sentence.end).endsWith('。') ? '' : '。';
    return withEdits(draft, [
      { start: 0, end: sentence.start, text: '', drops: NOTHING },
      { start: sentence.end, end: text.length, text: stop, drops: NOTHING },
    ]);
  });
  return drafts.map((draft, at) => {
    const own = settled[at];
    if (own) return own;
    const replaced = empty.has(sections[at] ?? null) && tellsSome(draft.wording.text);
    return replaced && draft.dropped === null ? { ...draft, dropped: NOTHING } : draft;
  });
}

/** With what is left; dropped where nothing is. */
function withEdits(draft: Draft, edits: readonly Edit[]): Draft {
  const wording = draft.wording.edited(edits);
  return wording.text.trim() === '' ? { ...draft, dropped: FOR_THE_WRITER } : { ...draft, wording };
}
