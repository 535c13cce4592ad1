import type { Disclosure } from '../disclosure/model.js';
import type { Narrative, Question, Section } from './narrative.js';
import { chineseNumeral } from './prose/numerals.js';
import { compose } from './prose/compose.js';
import { say, type Piece } from './prose/pieces.js';
import { departmentOf, storyOf, yearOf, type Story } from './story.js';
import { BUDGET } from './templates/budget.js';
import { FINAL_ACCOUNTS } from './templates/final-accounts.js';
import type { Template } from './templates/template.js';

export interface NarrateOptions {
  /** Last year's workbook, recognized. Without it no sentence that needs last year is written. */
  readonly prior?: Disclosure;
  /** Question id → what the user supplied. */
  readonly answers?: Readonly<Record<string, string>>;
}

/**
 * Writes the 说明 from the facts. Never throws: what the tables do not tell is left out or left blank, what only a person knows is a visible
 * blank, listed under `unanswered`. A prior workbook of another kind, year or department is not compared; `unanswered` says so as `prior`.
 */
export function narrate(disclosure: Disclosure, options: NarrateOptions = {}): Narrative {
  const template = disclosure.document.type === 'budget' ? BUDGET : FINAL_ACCOUNTS;
  const story = storyOf(disclosure, options.prior, template.words);
  const answers = options.answers ?? {};
  const title = compose(say`${departmentOf(story)}${yearOf(story)}${template.title}`, answers);
  const drafts = draftsOf(template, story).map((draft) => ({ draft, composed: draft.paragraphs.map((it) => compose(it, answers)) }));
  const sections = drafts.map(({ draft, composed }): Section => ({
    heading: draft.heading, level: draft.level, paragraphs: composed.flatMap((it) => it.paragraphs),
  }));
  const questions = [...title.questions, ...drafts.flatMap(({ composed }) => composed.flatMap((it) => it.questions))];
  const refused = story.priorRefused === null ? [] : [{ id: 'prior', question: `${story.priorRefused}请另选上年的公开表。` }];
  return {
    workbook: disclosure.workbook,
    template: template.name,
    title: title.paragraphs.map((it) => it.text).join(''),
    sections,
    unanswered: onceEach([...refused, ...questions]),
  };
}

interface Draft {
  readonly heading: string;
  readonly level: number;
  readonly paragraphs: readonly Piece[];
}

function draftsOf(template: Template, story: Story): Draft[] {
  const chapters = template.chapters
    .map((chapter) => ({
      heading: chapter.heading,
      paragraphs: chapter.write?.(story) ?? [],
      parts: (chapter.parts ?? [])
        .map((part) => ({ heading: part.heading, paragraphs: part.write(story) }))
        .filter((part) => part.paragraphs.length > 0),
    }))
    .filter((chapter) => chapter.paragraphs.length + chapter.parts.length > 0);
  return chapters.flatMap((chapter, index) => [
    { heading: `${chineseNumeral(index + 1)}、${chapter.heading}`, level: 1, paragraphs: chapter.paragraphs },
    ...chapter.parts.map((part, at) => ({
      heading: `（${chineseNumeral(at + 1)}）${part.heading}`, level: 2, paragraphs: part.paragraphs,
    })),
  ]);
}

function onceEach(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((it) => [it.id, it] as const)).values()];
}
