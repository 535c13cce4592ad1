import type { Section } from '../claims/index.js';
import type { Disclosure } from '../disclosure/model.js';
import type { Lookup } from '../figures/lookup.js';
import type { Answers } from '../narrate/narrative.js';
import { chapterFigureOf, type ChapterFigure } from '../taxonomy/chapter-figures.js';
import { FOR_THE_WRITER } from './conventions.js';
import { readForm, type Draft } from './draft.js';
import { asked, havingId, notUsed, type Decision } from './decision.js';
import { withoutDenials } from './denials.js';
import { hasMoney, type HasMoney } from './has-money.js';
import { insteadOf } from './instead.js';
import { conditionIn, isOfChapter, saysYes } from './lexicon/alternatives.js';
import { pairsOf } from './pairs.js';
import { withPresence } from './presence.js';
import type { Edit } from './wording.js';

/** What decides between the paragraphs of a form of which one stays. */
export interface Deciding {
  readonly lookup: Lookup;
  readonly disclosure: Disclosure;
  /** has.fund: 有 or 无, where the tables do not tell. */
  readonly answers: Answers;
}

/** Of paragraphs of which one stays, the one that the tables decide for; where they do not, both stay and are asked about. */
export function withAlternatives(drafts: readonly Draft[], deciding: Deciding): Draft[] {
  const { sections } = readForm(drafts, deciding.lookup.books.book.document.department || null);
  const known = new Map<ChapterFigure, Decision>();
  const decide = (topic: ChapterFigure): Decision => {
    const found = known.get(topic) ?? { topic, told: toldOf(topic, deciding) };
    known.set(topic, found);
    return found;
  };
  const chapters = chaptersOf(sections).map((topic) => topic && decide(topic));
  const conditioned = withConditions(drafts, chapters, decide);
  const paired = withoutDenials(pairsOf(conditioned, decide), sections, chapters, decide);
  const settled = insteadOf(paired, sections, chapters, decide);
  return withPresence(settled, chapters, decide);
}

function toldOf(topic: ChapterFigure, { lookup, disclosure, answers }: Deciding): HasMoney {
  const id = havingId(topic);
  const answer = Object.hasOwn(answers, id) ? saysYes(answers[id]!) : null;
  return answer === null ? hasMoney(topic, lookup, disclosure) : { has: answer };
}

/** The figure that the headings above a paragraph are about. */
function chaptersOf(sections: readonly (Section | null)[]): (ChapterFigure | null)[] {
  let before: Section | null = null;
  return sections.map((section) => {
    before = section ?? before;
    for (let at = before; at !== null && at.level > 0; at = at.parent) {
      const topic = chapterFigureOf(at.title);
      if (topic !== null) return topic;
    }
    return null;
  });
}

/** （有…的部门，作下述说明） before a paragraph, or in a line of its own before several. */
function withConditions(
  drafts: readonly Draft[],
  chapters: readonly (Decision | null)[],
  decide: (topic: ChapterFigure) => Decision,
): Draft[] {
  let open: { readonly keeps: boolean; readonly why: string } | null = null;
  return drafts.map((draft, at): Draft => {
    const { text } = draft.wording;
    if (draft.dropped !== null) return draft;
    const condition = conditionIn(text);
    if (condition === null) {
      if (open !== null && endsScope(text)) open = null;
      return open === null || open.keeps || text.trim() === '' ? draft : { ...draft, dropped: open.why };
    }
    open = null;
    const topic = chapterFigureOf(condition.about);
    const ofChapter = isOfChapter(condition.about) ? chapters[at]! : null;
    const decision = topic === null ? ofChapter : decide(topic);
    const { start, end } = condition;
    if (decision === null)
      return marked(draft, { start, end, mark: 'open', why: '这一段是否保留，由部门的实际情况决定' });
    if (decision.told.has === null) return marked(draft, { start, end, ...asked(decision) });
    const keeps = decision.told.has === condition.has;
    const why = notUsed(decision);
    if (`${text.slice(0, start)}${text.slice(end)}`.trim() === '') {
      open = { keeps, why };
      return { ...draft, dropped: FOR_THE_WRITER };
    }
    return keeps ? marked(draft, { start, end, text: '', drops: FOR_THE_WRITER }) : { ...draft, dropped: why };
  });
}

/** A heading or a blank line: what stands behind is for everyone. */
function endsScope(text: string): boolean {
  return /^\s*(?:$|第[一二三四五六七八九十]+[部章]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(text);
}

function marked(draft: Draft, edit: Edit): Draft {
  return { ...draft, wording: draft.wording.edited([edit]) };
}
