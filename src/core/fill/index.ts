import { firstFrom } from '../text/first-from.js';
import type { Binding } from '../match/index.js';
import { topicOfSection, type HeadingTopic } from '../match/heading-topic.js';
import type { Disclosure } from '../disclosure/model.js';
import type { DocumentType } from '../taxonomy/table-kind.js';
import { Lookup } from '../figures/lookup.js';
import type { InQuestion } from '../narrate/doubts.js';
import type { Answers, Narrative } from '../narrate/narrative.js';
import { booksOf } from '../figures/books.js';
import type { Section } from '../claims/index.js';
import { departmentsIn, FOR_THE_WRITER, hintsIn, type Owner } from './conventions.js';
import { yearsIn } from './years.js';
import { bindForm, readForm, type Draft, type FormParagraph, type ReadForm } from './draft.js';
import { parted, withAsides } from './asides.js';
import { withCells } from './cells.js';
import { droppedFrom, type Dropped } from './dropped.js';
import { expanded } from './expand.js';
import { cellEdits } from './fill-cell.js';
import { paragraphEdits } from './fill-paragraph.js';
import { narrativeOf } from './narrative.js';
import { countOf, questionsIn, reviewOf, type Doubt } from './questions.js';
import { withAlternatives } from './alternatives.js';
import { isAboutHaving } from './decision.js';
import { asBlankForm, type FormWording } from './sample/index.js';
import { Wording, type Edit, type Segment } from './wording.js';
import { asCrosses } from './lexicon/blanks.js';
import { hintsAcross } from './lexicon/hints.js';
import type { Span } from '../text/span.js';
import { documentNamed } from './lexicon/headings.js';

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
  const forms = asBlankForm(paragraphs, owner);
  const across = hintsAcross(forms.map(({ wording }) => wording.text));
  const bare = forms.map((form, source) => preparedDraft(form, paragraphs[source]!, source, owner, across.get(source)));
  const { text, asides } = parted(withCells(bare, owner));
  const prepared = expanded(withAlternatives(text, { lookup, disclosure, answers }), lookup);
  const settled = withAsides(prepared, asides);
  const reading = readForm(settled, owner.department);
  const bindings = bindForm(reading, lookup);
  const { claims, statements } = reading.document;
  const [claimsAt, statementsAt] = [byParagraph(claims, reading.offsets), byParagraph(statements, reading.offsets)];
  const filled = answered(
    settled.map((draft, at) =>
      filledDraft(draft, at, reading, { claims: claimsAt[at]!, statements: statementsAt[at]! }, bindings, lookup),
    ),
    answers,
  );
  const drafts = inQuestion ? filled.map((draft) => questioned(draft, inQuestion)) : filled;
  const questions = questionsIn(drafts, reading);
  const copies = paragraphs.map((): Draft[] => []);
  for (const draft of drafts) if (draft.dropped === null) copies[draft.source]!.push(draft);
  const refused =
    books.priorRefused === null ? [] : [{ id: 'prior', question: `${books.priorRefused}请另选上年的公开表。` }];
  return {
    paragraphs: paragraphs.map((_, source) => ({
      source,
      copies: copies[source]!.map(({ wording }) => ({ segments: wording.segments, text: wording.text })),
    })),
    type: typeOf(paragraphs),
    narrative: narrativeOf(disclosure.workbook, name, drafts, reading, questions, refused),
    review: reviewOf(drafts, reading),
    dropped: droppedFrom(paragraphs, drafts),
    bound: countOf(drafts, reading),
  };
}

/** The first line that names 部门预算 or 部门决算. */
function typeOf(paragraphs: readonly FormParagraph[]): DocumentType | null {
  for (const { text } of paragraphs.slice(0, 40)) {
    const type = documentNamed(text);
    if (type) return type;
  }
  return null;
}

/** Hints out, years and the department in. */
function preparedDraft(
  form: FormWording,
  paragraph: FormParagraph,
  source: number,
  owner: Owner,
  across: Span | undefined,
): Draft {
  const { text } = form.wording;
  const bare = form.wording.edited(hintsIn(text, across));
  const named = namedIn(bare, owner);
  const dropped = bare.text !== paragraph.text && /^[\s。；，]*$/.test(bare.text) ? FOR_THE_WRITER : form.dropped;
  return {
    source,
    paragraph,
    wording: named,
    item: null,
    dropped,
  };
}

function namedIn(wording: Wording, owner: Owner): Wording {
  const plain = asCrosses(wording.text);
  return wording.edited([...yearsIn(plain, owner), ...departmentsIn(plain, owner)]);
}

/**
 * What stands in each paragraph, by their ascending offsets and in its own order: in one pass, since every paragraph
 * asks.
 */
function byParagraph<Item extends { readonly start: number }>(
  items: readonly Item[],
  offsets: readonly number[],
): Item[][] {
  const found = offsets.map((): Item[] => []);
  for (const item of items) {
    found[firstFrom(offsets.length, (at) => offsets[at]! <= item.start) - 1]?.push(item);
  }
  return found;
}

function filledDraft(
  draft: Draft,
  at: number,
  { offsets, sections }: ReadForm,
  { claims, statements }: Pick<ReadForm['document'], 'claims' | 'statements'>,
  bindings: ReadonlyMap<number, Binding>,
  lookup: Lookup,
): Draft {
  if (draft.dropped !== null) return draft;
  const { text } = draft.wording;
  const offset = offsets[at]!;
  const within = ({ start }: { readonly start: number }): boolean => start >= offset && start < offset + text.length;
  const topic: HeadingTopic = topicOfSection(sections[at]!);
  if (draft.reading) {
    const cell = cellEdits(text, draft.reading, claims.filter(within), bindings, offset);
    return { ...draft, wording: draft.wording.edited(cell) };
  }
  const edits: Edit[] = paragraphEdits({
    said: text,
    text: asCrosses(text),
    offset,
    bindings,
    topic,
    lookup,
    item: draft.item,
    headings: titlesOf(sections[at]!),
    claims: claims.filter(within),
    statements: statements.filter(within),
  });
  return { ...draft, wording: draft.wording.edited(edits) };
}

function titlesOf(section: Section | null): string {
  return section === null ? '' : `${section.title} ${titlesOf(section.parent)}`;
}

/** Figures on cells in question are to be looked at, however sure their blank. */
function questioned(draft: Draft, inQuestion: InQuestion): Draft {
  const segments = draft.wording.segments.map((segment): Segment => {
    if (segment.kind === 'keep' || segment.figure === null || segment.mark === 'open' || !inQuestion(segment.figure))
      return segment;
    return { ...segment, mark: 'review', why: ['所取的格有错误', segment.why].filter(Boolean).join('；') };
  });
  return { ...draft, wording: draft.wording.with(segments) };
}

/**
 * Open blanks get their ids, and those that are answered their answers. An id goes by the words of its paragraph, so
 * that an answer that was kept stands neither in another form nor in another sentence of this one.
 */
function answered(drafts: readonly Draft[], answers: Answers): Draft[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    if (draft.dropped !== null) return draft;
    const words = wordsId(`${draft.paragraph.text}\n${draft.item ?? ''}`);
    const segments = draft.wording.segments.map((segment): Segment => {
      if (segment.kind === 'keep' || segment.mark !== 'open') return segment;
      const id = segment.id ?? idOf(`form.${words}.${segment.at}`, counts);
      if (isAboutHaving(id)) return segment;
      const answer = Object.hasOwn(answers, id) ? answers[id]!.trim().replace(/\s*\n\s*/g, ' ') : '';
      return answer === '' ? { ...segment, id } : { ...segment, id, text: answer, mark: null, figure: null };
    });
    return { ...draft, wording: draft.wording.with(segments) };
  });
}

/** A form may say the same twice. */
function idOf(place: string, counts: Map<string, number>): string {
  const count = (counts.get(place) ?? 0) + 1;
  counts.set(place, count);
  return count === 1 ? place : `${place}.${count}`;
}

/** A short name for words, the same every time: FNV-1a, 32 bits. */
function wordsId(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
