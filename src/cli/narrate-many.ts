import { questionsFile } from '../core/narrate/answers/questions-file.js';
import type { UnusedAnswers } from '../core/narrate/answers/unused-answers.js';
import type { Call } from './arguments.js';
import { answerFiles, workbookWithFolder, type AnswerFiles } from './answer-files.js';
import { loadSettings } from './check-inputs.js';
import { eachWorkbook, worst, type ExitStatus } from './each-workbook.js';
import { loadOne } from './load.js';
import { idsOf } from './narrate-answers.js';
import { narrativeFiles, type NarrativeFiles } from './narrative-files.js';
import { openItems, openItemsWorkbook, type OpenItem } from './open-items.js';
import { isFolder, openOutput } from './output.js';
import { priorWorkbooks } from './prior-workbooks.js';
import type { Terminal } from './terminal.js';
import { nameOf, workbookFiles, type WorkbookFile } from './workbook-files.js';
import { loadWording, written, type Written } from './written-narrative.js';

/**
 * The 说明, or with --questions the questions, of every workbook: into a folder, a file each; as JSON also to the screen
 * or one file, a line each. One that fails does not stop the others. What is open in all of them is one list.
 */
export async function narrateMany(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { inputs, format, options, flags } = call;
  const asksOnly = flags?.has('questions') === true;
  const wording = await loadWording(options.template);
  const settings = loadSettings(options.settings, terminal);
  const files = workbookFiles(inputs, (sentence) => terminal.complain(sentence));
  const answers = answerFiles(options.answers, inputs, files);
  const lastAnswers = answerFiles(options['last-answers'], inputs, files);
  const read = inputFilesOf(call, files, [answers, lastAnswers]);
  const inLines = format === 'json' && !asksOnly && (options.out === undefined || !isFolder(options.out));
  const suffix = asksOnly ? '-问题.json' : `-说明.${format}`;
  const target = inLines ? null : await narrativeFiles(options.out, suffix, read);
  const plan = { out: inLines ? options.out : undefined, separate: false, count: files.length, suffix, inputs: read };
  const output = await openOutput(plan, terminal);
  const priorOf = await priorWorkbooks(options.prior, terminal);
  const tally = new Tally(answers, terminal);
  const nameIn = (path: string): string => workbookWithFolder(path, inputs);
  const visits = await eachWorkbook(
    files,
    {
      json: inLines,
      load: loadOne,
      done: async (source, path) => {
        const own = answers.own(path);
        const result = await written(path, source, {
          wording,
          given: { ...answers.common, ...own },
          prior: await priorOf(source.disclosure, path),
          settings,
        });
        const content = asksOnly
          ? questionsFile(result.narrative, { ...lastAnswers.common, ...lastAnswers.own(path) })
          : await result.content(format);
        await target?.write(path, content);
        tally.add(nameIn(path), result, own);
        return { status: 0, text: inLines ? String(content) : '' };
      },
      nothing: ({ workbook }) => ({ workbook }),
      failed: (path, message) => tally.fail(nameIn(path), message),
    },
    output,
    terminal,
  );
  await output.close();
  await tally.conclude(asksOnly ? null : target);
  for (const stray of [...answers.strays(), ...lastAnswers.strays()])
    terminal.complain(`没有用上的回答${stray}：没有写成说明的工作簿和它同名。`);
  return worst(visits);
}

/** Every file that is read, of which none is written over. */
function inputFilesOf({ options }: Call, files: readonly WorkbookFile[], answers: readonly AnswerFiles[]): string[] {
  const prior = options.prior === undefined ? [] : workbookFiles([options.prior]);
  return [
    ...[...files, ...prior].map(({ path }) => path),
    ...answers.flatMap(({ paths }) => paths),
    ...[options.template, options.settings].filter((path) => path !== undefined),
  ];
}

/** What has come of the workbooks so far. */
class Tally {
  private readonly items: OpenItem[] = [];
  private readonly unusedCommon: Set<string>;
  private done = 0;
  private drafts = 0;
  private failures = 0;

  constructor(
    answers: AnswerFiles,
    private readonly terminal: Terminal,
  ) {
    this.unusedCommon = new Set(Object.keys(answers.common));
  }

  add(workbook: string, { narrative, filled, unused }: Written, own: Readonly<Record<string, string>>): void {
    this.done += 1;
    if (narrative.draft) this.drafts += 1;
    this.items.push(...openItems(workbook, narrative, own, filled?.review));
    const without = new Set([...unused.unknown, ...unused.notAsked]);
    for (const id of [...this.unusedCommon]) if (!without.has(id)) this.unusedCommon.delete(id);
    this.complainOfOwn(workbook, unused, own);
  }

  fail(workbook: string, message: string): void {
    this.failures += 1;
    this.items.push({ workbook, kind: '没有写出', id: '', question: message, answer: '', place: '' });
  }

  async conclude(target: NarrativeFiles | null): Promise<void> {
    if (this.unusedCommon.size > 0 && this.done > 0)
      this.terminal.complain(`没有用上的回答：${idsOf([...this.unusedCommon])}，没有一个工作簿问到。`);
    const open = this.items.filter(({ kind }) => kind === '待填').length;
    const list = target === null || this.items.length === 0 ? null : await target.list(openItemsWorkbook(this.items));
    this.terminal.complain(
      `${this.done} 份写出，其中 ${this.drafts} 份是草稿，共 ${open} 处待填` +
        `${this.failures > 0 ? `；${this.failures} 个工作簿没有写出` : ''}。` +
        (list === null ? '' : `逐条列在“${list}”。`),
    );
  }

  private complainOfOwn(workbook: string, unused: UnusedAnswers, own: Readonly<Record<string, string>>): void {
    const ids = [...unused.unknown, ...unused.notAsked].filter((id) => Object.hasOwn(own, id));
    if (ids.length > 0) this.terminal.complain(`“${nameOf(workbook)}”没有用上的回答：${idsOf(ids)}，没有问到。`);
  }
}
