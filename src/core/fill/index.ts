import type { Disclosure } from '../disclosure/model.js';
import type { DocumentType } from '../taxonomy/table-kind.js';
import { Lookup } from '../figures/lookup.js';
import type { InQuestion } from '../narrate/doubts.js';
import type { Answers, Narrative } from '../narrate/narrative.js';
import { booksOf } from '../figures/books.js';
import type { Owner } from './conventions.js';
import { bindForm, readForm, type Draft, type FormParagraph } from './draft.js';
import { parted, withAsides } from './asides.js';
import { withCells } from './cells.js';
import { droppedFrom, type Dropped } from './dropped.js';
import { asLines, withTextRows } from './text-rows.js';
import { withChapterTexts } from './empty-chapters.js';
import { expanded } from './expand.js';
import { filledDrafts } from './fill-draft.js';
import { answered, doubted, doubtsOf } from './marks.js';
import { narrativeOf } from './narrative.js';
import { prepared } from './prepare.js';
import { countOf, questionsIn, reviewOf, type Doubt } from './questions.js';
import { withAlternatives } from './alternatives.js';
import type { Segment } from './wording.js';
import { documentNamed } from './lexicon/headings.js';
import { isSentence } from './lexicon/sample-words.js';

export type { FormCell, FormParagraph } from './draft.js';
export type { Dropped } from './dropped.js';
export type { Doubt } from './questions.js';
export type { Fresh, Segment } from './wording.js';

export interface FormOptions {
  readonly prior?: Disclosure;
  readonly answers?: Answers;
  /** Figures whose cells are in question are marked as to be reviewed. */
  readonly inQuestion?: InQuestion;
}

/** What the host writes in place of a paragraph of the form. */
export interface FilledParagraph {
  readonly source: number;
  /** Several where a sample was repeated; dropped ones have none. */
  readonly copies: readonly { readonly segments: readonly Segment[]; readonly text: string }[];
}

export interface FilledForm {
  /** One for every paragraph of the form, in order. */
  readonly paragraphs: readonly FilledParagraph[];
  readonly narrative: Narrative;
  readonly review: readonly Doubt[];
  /** Words of the form that are not in the result: hints, alternatives not chosen, samples that were written out. */
  readonly dropped: readonly Dropped[];
  /** Figures by what became of their blank. */
  readonly bound: { readonly sure: number; readonly unsure: number; readonly open: number };
  /** What the form's title says it is for; null when it does not say. */
  readonly type: DocumentType | null;
}

/**
 * Fills a bureau's blank form from the tables: each blank by the sentence it stands in. Never throws. A blank that is
 * not understood stays, marked, and is asked for; one that is understood with a doubt is filled, marked and listed
 * under `review`.
 */
export function fillForm(
  name: string,
  paragraphs: readonly FormParagraph[],
  disclosure: Disclosure,
  { prior, answers = {}, inQuestion }: FormOptions = {},
): FilledForm {
  const books = booksOf(disclosure, prior);
  const lookup = new Lookup(books);
  const { document } = books.book;
  const owner: Owner = {
    department: document.department || null,
    year: document.year,
    isFinal: document.type === 'final-accounts',
  };
  const { text, asides } = parted(withCells(withTextRows(prepared(paragraphs, owner)), owner));
  const chosen = withAlternatives(text, { lookup, disclosure, answers });
  const settled = withAsides(expanded(withChapterTexts(chosen, owner.department), lookup), asides);
  const reading = readForm(settled, owner.department, document.type);
  const filled = answered(filledDrafts(settled, reading, bindForm(reading, lookup), { lookup, disclosure }), answers);
  const doubt = doubtsOf(disclosure, inQuestion);
  const drafts = filled.map((draft) => doubted(draft, doubt));
  const questions = questionsIn(drafts, reading);
  const whole = asLines(drafts, reading);
  const copies = paragraphs.map((): Draft[] => []);
  for (const draft of whole.lines) if (draft.dropped === null) copies[draft.source]!.push(draft);
  const refused =
    books.priorRefused === null ? [] : [{ id: 'prior', question: `${books.priorRefused}请另选上年的公开表。` }];
  return {
    paragraphs: paragraphs.map((_, source) => ({
      source,
      copies: copies[source]!.map(({ wording }) => ({ segments: wording.segments, text: wording.text })),
    })),
    type: typeOf(paragraphs),
    narrative: narrativeOf(disclosure.workbook, name, whole.lines, whole.reading, questions, refused),
    review: reviewOf(drafts, reading),
    dropped: droppedFrom(paragraphs, whole.lines),
    bound: countOf(drafts, reading),
  };
}

/** What the first heading near the top says that names 部门预算 or 部门决算; where none does, the first sentence. */
function typeOf(paragraphs: readonly FormParagraph[]): DocumentType | null {
  const top = paragraphs.slice(0, 40).map(({ text }) => text);
  const lines = [...top.filter((text) => !isSentence(text)), ...top];
  return lines.map(documentNamed).find((type) => type !== null) ?? null;
}
