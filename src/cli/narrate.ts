import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Disclosure } from '../core/disclosure/model.js';
import { questionedBy, sayErrors, sayUnchecked, withDoubts } from '../core/narrate/doubts.js';
import { narrate as write } from '../core/narrate/index.js';
import { NOTHING_KEPT, type KeptNarrative } from '../core/narrate/answers/kept.js';
import type { FormOptions } from '../core/fill/index.js';
import type { Answers, Narrative } from '../core/narrate/narrative.js';
import { uncheckedWords } from '../core/report/unchecked.js';
import type { Report } from '../core/finding/finding.js';
import { validate } from '../core/check/index.js';
import { chosenTemplate } from '../core/narrate/templates/index.js';
import type { Template } from '../core/narrate/template/template.js';
import { keptNarrative } from '../hosts/file/kept-parts.js';
import type { Call } from './arguments.js';
import { jsonLine, type ExitStatus } from './each-workbook.js';
import { Failure, misuse } from './failure.js';
import { loadSource, loadTables } from './load.js';
import { complainOfUnused, loadNarrativeAnswers } from './narrate-answers.js';
import { isFolder, stemOf } from './output.js';
import { writeQuestions } from './questions.js';
import { refuseInput } from './same-file.js';
import { loadNamedTemplate } from './templates.js';
import type { Terminal } from './terminal.js';
import { writeWhole } from './whole-file.js';
import { readBytes } from './workbook-files.js';

/** gongkai narrate: 0 written, 2 a failure. Only a file named in full is written over. */
export async function narrate({ inputs, format, options, flags }: Call, terminal: Terminal): Promise<ExitStatus> {
  const [path, ...more] = inputs;
  if (path === undefined) throw misuse('没有写工作簿。');
  if (more.length > 0) throw misuse('narrate 一次只写一个工作簿的说明。');
  const asksOnly = flags?.has('questions') === true;
  if (asksOnly && options.format !== undefined && options.format !== 'json')
    throw misuse('--questions 只有 json 一种格式。');
  if (!asksOnly && options['last-answers'] !== undefined)
    throw misuse('--last-answers 要和 --questions 一起用：上年的回答只供参考，不直接写进说明。');
  const given = options.answers === undefined ? {} : loadNarrativeAnswers(options.answers);
  const lastAnswers = options['last-answers'] === undefined ? undefined : loadNarrativeAnswers(options['last-answers']);
  const prior = options.prior === undefined ? {} : { prior: loadTables(options.prior) };
  const source = loadSource(path);
  const kept = keptNarrative(readBytes(path)) ?? NOTHING_KEPT;
  const checked = validate(source.disclosure, prior);
  const { narrative, content, report } = await written(
    { template: options.template, given, kept, checked },
    source,
    prior,
    terminal,
  );
  complainOfAnswers(narrative, terminal);
  const files = [path, options.prior, options.answers, options['last-answers'], options.template].filter(
    (one) => one !== undefined,
  );
  if (asksOnly) {
    await writeQuestions(narrative, lastAnswers, { path, out: options.out, inputs: files }, terminal);
    report(true);
    return 0;
  }
  const target = targetOf(path, format, options.out);
  if (target !== null) {
    refuseInput(target, files);
    if (target !== options.out && existsSync(target)) {
      throw new Failure('exists', `“${target}”已经存在，没有覆盖；要覆盖请用 --out 写明这个文件。`);
    }
  }
  const result = await content(format);
  if (target === null) {
    terminal.out(String(result));
  } else {
    await writeWhole(target, result);
    terminal.complain(writtenSentence(target, narrative));
  }
  complainOfDoubts(narrative, terminal);
  report(false);
  return 0;
}

type Source = ReturnType<typeof loadSource>;

interface Written {
  readonly narrative: Narrative;
  readonly content: (format: string) => Promise<string | Uint8Array>;
  /** Says what else is to be known of it. */
  readonly report: (asksOnly: boolean) => void;
}

/** What the call brings, and what Excel has kept in the workbook; the call comes first. */
interface Wishes {
  readonly template: string | undefined;
  readonly given: Answers;
  readonly kept: KeptNarrative;
  /** What the checks found in the workbook. */
  readonly checked: Report;
}

/** From a template, or from a bureau's blank form. */
async function written(
  wishes: Wishes,
  source: Source,
  prior: { readonly prior?: Disclosure },
  terminal: Terminal,
): Promise<Written> {
  const { template: named, given, kept, checked } = wishes;
  const options = { answers: { ...kept.answers, ...given }, ...prior };
  const form =
    named === undefined
      ? null
      : await filledForm(named, wishes, source, { ...options, inQuestion: questionedBy(checked) }, terminal);
  if (form) return form;
  const { disclosure } = source;
  const template =
    named === undefined ? chosenTemplate(kept.template, disclosure.document) : fittingTemplate(named, disclosure);
  const narrative = withDoubts(write(disclosure, { ...options, template }), checked, uncheckedWords(checked));
  return {
    narrative,
    content: (format) => render(narrative, format, source),
    report: () => complainOfUnused(narrative, template, given, terminal),
  };
}

async function filledForm(
  named: string,
  { given, checked }: Wishes,
  source: Source,
  options: FormOptions,
  terminal: Terminal,
): Promise<Written | null> {
  const { fill, filledText, loadForm, reportBlanks } = await import('./blank-form.js');
  const form = loadForm(named);
  if (form === null) return null;
  const { filled, docx } = fill(form, source.disclosure, options);
  const { review } = filled;
  const narrative = withDoubts(filled.narrative, checked, uncheckedWords(checked));
  return {
    narrative,
    content: async (format) => {
      if (format === 'docx' && docx) return docx();
      if (format === 'md' && !docx) return filledText(filled);
      return format === 'json' ? jsonLine({ ...narrativeJson(narrative), review }) : render(narrative, format, source);
    },
    report: (asksOnly) => {
      if (!asksOnly) reportBlanks(filled, terminal);
      const unused = Object.keys(given).filter((id) => !narrative.questions.some((it) => it.id === id));
      if (unused.length > 0)
        terminal.complain(`没有用上的回答：${unused.map((id) => `“${id}”`).join('、')}，模板“${form.name}”没有问到。`);
    },
  };
}

function fittingTemplate(given: string, { document, workbook }: Disclosure): Template {
  const template = loadNamedTemplate(given);
  if (template.type === document.type) return template;
  const say = (type: Template['type']): string => (type === 'budget' ? '预算' : '决算');
  throw new Failure(
    'template',
    `模板“${template.name}”用于${say(template.type)}，“${workbook}”是${say(document.type)}。`,
  );
}

/** The file to write; null for the screen. */
function targetOf(path: string, format: string, out: string | undefined): string | null {
  const name = `${stemOf(path)}-说明.${format}`;
  if (out === undefined) return format === 'docx' ? name : null;
  return isFolder(out) ? join(out, name) : out;
}

/** The writers are heavy and of no use to the other formats: each comes when it is asked for. */
async function render(narrative: Narrative, format: string, source: Source): Promise<string | Uint8Array> {
  if (format === 'docx') return (await import('../hosts/file/docx.js')).narrativeDocx(narrative, source);
  if (format === 'md') return (await import('../core/narrate/markdown.js')).narrativeMarkdown(narrative);
  return jsonLine(narrativeJson(narrative));
}

function narrativeJson({ workbook, template, title, sections, unanswered, draft, doubts }: Narrative): object {
  const doubt = doubts === undefined ? {} : { doubts };
  return {
    workbook,
    template,
    title,
    sections,
    unanswered: unanswered.map(({ id, question }) => ({ id, question })),
    draft,
    ...doubt,
  };
}

function writtenSentence(target: string, { unanswered }: Narrative): string {
  return `已写出“${target}”${unanswered.length > 0 ? `，其中 ${unanswered.length} 处要人工补充，是草稿` : ''}。`;
}

/** What stands in the way of comparing, and answers that cannot be right. */
function complainOfAnswers({ unanswered, questions, renamed = [] }: Narrative, terminal: Terminal): void {
  for (const { code, printed, official } of renamed)
    terminal.complain(`科目${code}在表中是“${printed}”，说明里用当年的名称“${official}”，请核对。`);
  for (const { id, question } of unanswered) if (id === 'prior') terminal.complain(question);
  for (const fault of new Set(questions.flatMap((it) => it.fault ?? []))) terminal.complain(`回答有出入：${fault}。`);
}

/** A workbook that contradicts itself, or was not wholly checked, is said every time. */
function complainOfDoubts(narrative: Narrative, terminal: Terminal): void {
  const [errors, unchecked] = [sayErrors(narrative), sayUnchecked(narrative)];
  if (errors !== null) terminal.complain(`${errors}；这份说明是草稿，请改好工作簿后重写。`);
  if (unchecked !== null) terminal.complain(`${unchecked}。`);
}
