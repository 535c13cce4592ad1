import { ofOne } from '../../core/disclosure/departments.js';
import type { Disclosure } from '../../core/disclosure/model.js';
import type { FilledForm, FormParagraph } from '../../core/fill/index.js';
import { withContradictions } from '../../core/narrate/contradictions.js';
import { questionedBy, withDoubts } from '../../core/narrate/doubts.js';
import { narrate } from '../../core/narrate/index.js';
import type { CheckSettings } from '../../core/finding/settings.js';
import type { KeptTemplate } from '../../core/narrate/answers/kept.js';
import type { Answers, Narrative } from '../../core/narrate/narrative.js';
import { withDecimals, type Template } from '../../core/narrate/template/template.js';
import { chosenTemplate, shippedTemplates, templateFor } from '../../core/narrate/templates/index.js';
import { messageOf } from '../../core/report/say/index.js';
import { uncheckedWords } from '../../core/report/unchecked.js';
import type { BlankForm, Filled } from '../../hosts/file/form/blank-form.js';
import type { Held } from './held.js';

/** How the 说明 is to be written. */
export interface Wish {
  /** The one that was chosen; null for that of the document's type and place. */
  readonly template: KeptTemplate | null;
  /** A bureau's blank form in its place. */
  readonly form: BlankForm | null;
  readonly answers: Answers;
  /** How the tables are checked. */
  readonly settings: CheckSettings;
  /** Of amounts; null as the template has it. A form has them as it prints them. */
  readonly decimals: number | null;
}

/** The template that a 说明 follows, among those for its type of document. */
export interface TemplateChoice {
  readonly name: string;
  /** That of the document's type and place. */
  readonly usual: string;
  readonly fitting: readonly string[];
}

/** A filled form as plain data. */
export interface FilledText {
  readonly filled: FilledForm;
  /** The form's paragraphs as they were read. */
  readonly form: readonly FormParagraph[];
  /** The form is a Word document, and so is what it was filled to. */
  readonly isDocx: boolean;
}

export interface Written {
  readonly template: TemplateChoice;
  readonly narrative: Narrative;
  readonly filled: FilledText | null;
  /** Why the form was not filled, and the template followed: it does not fit the workbook. */
  readonly unfit: string | null;
}

/** The 说明 with what speaks against it: a workbook that contradicts itself makes it a draft. */
export async function write(book: Held, prior: Held | null, wish: Wish): Promise<Written> {
  const [disclosure, checked] = [ofOne(await book.disclosure()), await book.checked(prior, wish.settings)];
  const template = templateOf(wish, disclosure);
  const { filled, unfit } = await fill(book, prior, wish);
  const lastYear = prior ? { prior: await prior.disclosure() } : {};
  const told = filled?.filled.narrative ?? narrate(disclosure, { ...lastYear, template, answers: wish.answers });
  const narrative = withDoubts(told, checked, uncheckedWords(checked));
  return {
    template: choiceOf(template.name, disclosure),
    narrative: filled ? narrative : withContradictions(narrative, checked, messageOf),
    filled: filled && { filled: filled.filled, form: filled.form, isDocx: filled.docx !== null },
    unfit,
  };
}

/** The filled form in its own file. */
export async function filledDocx(book: Held, prior: Held | null, wish: Wish): Promise<Uint8Array> {
  const { filled } = await fill(book, prior, wish);
  return filled!.docx!();
}

async function fill(
  book: Held,
  prior: Held | null,
  { form, answers, settings }: Wish,
): Promise<{ readonly filled: Filled | null; readonly unfit: string | null }> {
  if (form === null) return { filled: null, unfit: null };
  const { fillBlankForm, UnfitForm } = await import(/* webpackChunkName: "form" */ './forms.js');
  const inQuestion = questionedBy(await book.checked(prior, settings));
  const lastYear = prior ? { prior: await prior.disclosure() } : {};
  try {
    return { filled: fillBlankForm(form, await book.disclosure(), { ...lastYear, answers, inQuestion }), unfit: null };
  } catch (error) {
    if (error instanceof UnfitForm) return { filled: null, unfit: error.message };
    throw error;
  }
}

/** What a 说明 and its charts are written by. */
export function templateOf({ template, decimals }: Wish, { document }: Disclosure): Template {
  return withDecimals(chosenTemplate(template, document), decimals);
}

function choiceOf(name: string, { document }: Disclosure): TemplateChoice {
  return {
    name,
    usual: templateFor(document).name,
    fitting: shippedTemplates()
      .filter(({ type }) => type === document.type)
      .map((template) => template.name),
  };
}
