import { chapterFigureOf, type ChapterFigure } from '../taxonomy/chapter-figures.js';
import { NOT_CHOSEN } from './change-words.js';
import { asked, UNDECIDED, type Decision } from './decision.js';
import type { Draft } from './draft.js';
import { isOfChapter } from './lexicon/alternatives.js';
import { isOfDeed, presenceIn, wordsAround, type PresenceChoice } from './lexicon/presence.js';
import type { Edit } from './wording.js';

const TICK = '☑';

/** 本部门有/无政府性基金预算支出, 有□无□: the word that the tables decide for; where they do not, the form's stay and are asked about. */
export function withPresence(
  drafts: readonly Draft[],
  chapters: readonly (Decision | null)[],
  decide: (topic: ChapterFigure) => Decision,
): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.dropped !== null) return draft;
    const { text } = draft.wording;
    const edits = presenceIn(text).map((choice) => {
      const topic = topicOf(text, choice, chapters[at] ?? null);
      return choiceEdit(text, choice, topic && decide(topic));
    });
    return edits.length === 0 ? draft : { ...draft, wording: draft.wording.edited(edits) };
  });
}

/** What is there or not: by its clause, else by what stands before it, else by the chapter. Null for what no table tells. */
function topicOf(text: string, choice: PresenceChoice, chapter: Decision | null): ChapterFigure | null {
  const { clause, behind, before } = wordsAround(text, choice);
  const named = chapterFigureOf(clause) ?? (isOfChapter(behind) ? chapterFigureOf(before) : null);
  return named ?? (isOfChapter(behind) ? (chapter?.topic ?? null) : null);
}

function choiceEdit(text: string, choice: PresenceChoice, decision: Decision | null): Edit {
  const { start, end, yes, no, boxes } = choice;
  if (decision === null) return { start, end, ...UNDECIDED };
  const { has } = decision.told;
  if (has === null) return { start, end, ...asked(decision) };
  const doubt: Pick<Edit, 'mark' | 'why'> =
    has || !isOfDeed(text, choice) ? {} : { mark: 'review', why: '表中没有这笔钱，按没有填写' };
  if (boxes === null) return { start, end, text: has ? yes : no, drops: NOT_CHOSEN, ...doubt };
  const box = has ? boxes.yes : boxes.no;
  return { start: box, end: box + 1, text: TICK, ...doubt };
}
