import type { Settings } from '../core/check/read-settings.js';
import { partOf } from '../core/disclosure/departments.js';
import type { Disclosure } from '../core/disclosure/model.js';
import { withContradictions } from '../core/narrate/contradictions.js';
import { questionedBy, withDoubts } from '../core/narrate/doubts.js';
import { narrate as write } from '../core/narrate/index.js';
import { NOTHING_KEPT } from '../core/narrate/answers/kept.js';
import { unusedAnswers, type UnusedAnswers } from '../core/narrate/answers/unused-answers.js';
import type { FilledForm } from '../core/fill/index.js';
import type { Answers, Doubts, Narrative } from '../core/narrate/narrative.js';
import { messageOf } from '../core/report/say/index.js';
import { uncheckedWords } from '../core/report/unchecked.js';
import { validate } from '../core/check/index.js';
import { chosenTemplate } from '../core/narrate/templates/index.js';
import { withDecimals, type Template } from '../core/narrate/template/template.js';
import { keptNarrative } from '../hosts/file/kept-parts.js';
import type { BlankForm } from './blank-form.js';
import { jsonLine } from './each-workbook.js';
import { Failure } from './failure.js';
import type { Source } from './load.js';
import { loadNamedTemplate } from './templates.js';
import { readBytes } from './workbook-files.js';

/** What --template names; null without it. */
export type Wording = { readonly form: BlankForm } | { readonly template: Template } | null;

/** Reads what --template names. Throws a Failure that tells what is wrong with it. */
export async function loadWording(named: string | undefined): Promise<Wording> {
  if (named === undefined) return null;
  const form = (await import('./blank-form.js')).loadForm(named);
  return form === null ? { template: loadNamedTemplate(named) } : { form };
}

/** What goes into a 说明 beside its workbook. */
export interface Ingredients {
  readonly wording: Wording;
  /** Of the call; they come before those that Excel has kept in the workbook. */
  readonly given: Answers;
  readonly prior: Disclosure | undefined;
  readonly settings: Settings;
}

export interface Written {
  readonly narrative: Narrative;
  /** The form as it was filled; null where a template was followed. */
  readonly filled: FilledForm | null;
  /** Name of the template or form. */
  readonly template: string;
  readonly content: (format: string) => Promise<string | Uint8Array>;
  readonly unused: UnusedAnswers;
}

/** The 说明 of one workbook, from a template or from a bureau's blank form. Throws a Failure where they do not fit. */
export async function written(
  path: string,
  source: Source,
  { wording, given, prior, settings }: Ingredients,
): Promise<Written> {
  const { disclosure } = source;
  const kept = keptNarrative(readBytes(path)) ?? NOTHING_KEPT;
  const checked = validate(disclosure, { ...settings.check, ...(prior === undefined ? {} : { prior }) });
  const own = prior && partOf(prior, disclosure.document.department);
  const past = own ? { prior: own } : {};
  const doubted = (narrative: Narrative): Narrative => withDoubts(narrative, checked, uncheckedWords(checked));
  const options = { answers: { ...kept.answers, ...given }, ...past };
  if (wording !== null && 'form' in wording) {
    const { form } = wording;
    const { fill, filledText } = await import('./blank-form.js');
    const { filled, docx } = fill(form, disclosure, { ...options, inQuestion: questionedBy(checked) });
    const { review, dropped } = filled;
    const narrative = doubted(filled.narrative);
    return {
      narrative,
      filled,
      template: form.name,
      content: async (format) => {
        if (format === 'docx' && docx) return docx();
        if (format === 'md' && !docx) return filledText(filled);
        return format === 'json'
          ? jsonLine({ ...narrativeJson(narrative), review, dropped })
          : render(narrative, format, source);
      },
      unused: {
        unknown: [],
        notAsked: Object.keys(given).filter((id) => !narrative.questions.some((it) => it.id === id)),
      },
    };
  }
  const template = withDecimals(
    wording === null ? chosenTemplate(kept.template, disclosure.document) : fitting(wording.template, disclosure),
    settings.decimals,
  );
  const narrative = withContradictions(doubted(write(disclosure, { ...options, template })), checked, messageOf);
  return {
    narrative,
    filled: null,
    template: template.name,
    content: (format) => render(narrative, format, source),
    unused: unusedAnswers(narrative, template, given),
  };
}

function fitting(template: Template, { document, workbook }: Disclosure): Template {
  if (template.type === document.type) return template;
  const say = (type: Template['type']): string => (type === 'budget' ? '预算' : '决算');
  throw new Failure(
    'template',
    `模板“${template.name}”用于${say(template.type)}，“${workbook}”是${say(document.type)}。`,
  );
}

/** The writers are heavy and of no use to the other formats: each comes when it is asked for. */
async function render(narrative: Narrative, format: string, source: Source): Promise<string | Uint8Array> {
  if (format === 'docx') return (await import('../hosts/file/docx.js')).narrativeDocx(narrative, source);
  if (format === 'md') return (await import('../core/narrate/markdown.js')).narrativeMarkdown(narrative);
  return jsonLine(narrativeJson(narrative));
}

function narrativeJson({ workbook, template, title, sections, unanswered, draft, renamed, doubts }: Narrative): object {
  const found = { ...(renamed && { renamed }), ...(doubts && { doubts: doubtsJson(doubts) }) };
  return {
    workbook,
    template,
    title,
    sections,
    unanswered: unanswered.map(({ id, question }) => ({ id, question })),
    draft,
    ...found,
  };
}

function doubtsJson({ errors, figures, unchecked }: Doubts): object {
  return { errors, figures, unchecked };
}
