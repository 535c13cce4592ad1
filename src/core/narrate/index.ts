import type { Disclosure } from '../disclosure/model.js';
import { Lookup } from '../figures/lookup.js';
import type { NamedFigure } from '../figures/named.js';
import { chartOf } from './charts/chart-of.js';
import type { Chart } from './charts/chart.js';
import { WORKBOOK_CHARTS } from './charts/kinds.js';
import { answerFaults } from './asked/faults.js';
import type { Answers, AskedQuestion, Narrative } from './narrative.js';
import { compose } from './prose/compose.js';
import { writeSections } from './render/document.js';
import { withNameNotes } from './render/name-notes.js';
import { withRest } from './render/rounding.js';
import { scopeOf } from './render/scope-of.js';
import { writeInline } from './render/write.js';
import { booksOf } from '../figures/books.js';
import { templateFor } from './templates/index.js';
import type { Template } from './template/template.js';

export interface NarrateOptions {
  /** Last year's workbook, recognized. Without it the figures of last year are asked for. */
  readonly prior?: Disclosure;
  readonly answers?: Answers;
  /** Without it the one for the document's type and place. */
  readonly template?: Template;
}

/**
 * Writes the 说明 from the facts. Never throws: what the tables do not tell is left out or left blank, what only a person
 * knows is a visible blank, listed under `unanswered`. A prior workbook of another kind, year or department is not
 * compared; `unanswered` says so as `prior`.
 */
export function narrate(disclosure: Disclosure, options: NarrateOptions = {}): Narrative {
  const template = options.template ?? templateFor(disclosure.document);
  const books = booksOf(disclosure, options.prior);
  const answers = options.answers ?? {};
  const scope = scopeOf(disclosure, books, template, answers);
  const title = compose(writeInline(template.title, scope) ?? '', answers);
  const body = writeSections(scope, answers);
  const named = withNameNotes(withRest(scope, body.sections), scope.names.renamed, answers);
  const asked = onceEach([
    ...title.questions.map((question) => ({ ...question, headings: [] })),
    ...body.questions,
    ...named.questions,
  ]);
  const faults = answerFaults(scope.lookup, answers, template.settings, new Set(asked.map(({ id }) => id)));
  const questions = asked.map((question) => {
    const fault = faults.get(question.id);
    return fault === undefined ? question : { ...question, fault };
  });
  const refused =
    books.priorRefused === null ? [] : [{ id: 'prior', question: `${books.priorRefused}请另选上年的公开表。` }];
  const unanswered = [...refused, ...questions.filter(({ answer }) => answer === null)];
  return {
    workbook: disclosure.workbook,
    template: template.name,
    title: title.paragraphs.map((it) => it.text).join(''),
    sections: named.sections,
    questions,
    unanswered,
    ...(scope.names.renamed.length > 0 ? { renamed: scope.names.renamed } : {}),
    draft: unanswered.length > 0 || faults.size > 0,
  };
}

/** Every figure of the workbook under the name that templates use. */
export function figuresOf(disclosure: Disclosure, prior?: Disclosure): NamedFigure[] {
  return new Lookup(booksOf(disclosure, prior)).all();
}

/** The charts that the workbook has figures for, whatever the 说明 places, in the unit and with the decimals of its template. */
export function workbookCharts(disclosure: Disclosure, options: NarrateOptions = {}): Chart[] {
  const template = options.template ?? templateFor(disclosure.document);
  const books = booksOf(disclosure, options.prior);
  const scope = scopeOf(disclosure, books, template, options.answers ?? {});
  return WORKBOOK_CHARTS.flatMap((name) => chartOf(scope, name) ?? []).map((chart, at) => ({
    ...chart,
    number: at + 1,
  }));
}

/** A question asked at several places stands where it was asked first. */
function onceEach(questions: readonly AskedQuestion[]): AskedQuestion[] {
  const seen = new Set<string>();
  return questions.filter(({ id }) => !seen.has(id) && seen.add(id));
}
