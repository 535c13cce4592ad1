import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sayErrors, sayUnchecked } from '../core/narrate/doubts.js';
import type { Narrative } from '../core/narrate/narrative.js';
import type { Call } from './arguments.js';
import type { ExitStatus } from './each-workbook.js';
import { loadSettings } from './check-inputs.js';
import { Failure } from './failure.js';
import { loadOne } from './load.js';
import { complainOfAnswers, complainOfUnused, loadNarrativeAnswers } from './narrate-answers.js';
import { isFolder, stemOf } from './output.js';
import { writeQuestions } from './questions.js';
import { refuseInput } from './same-file.js';
import type { Terminal } from './terminal.js';
import { writeWhole } from './whole-file.js';
import { loadWording, written } from './written-narrative.js';

/** The 说明 of one workbook. Only a file named in full is written over. */
export async function narrateOne(
  path: string,
  { format, options, flags }: Call,
  terminal: Terminal,
): Promise<ExitStatus> {
  const given = options.answers === undefined ? {} : loadNarrativeAnswers(options.answers, path);
  const lastAnswers =
    options['last-answers'] === undefined ? undefined : loadNarrativeAnswers(options['last-answers'], path);
  const prior = options.prior === undefined ? undefined : (await loadOne(options.prior)).disclosure;
  const result = await written(path, await loadOne(path), {
    wording: await loadWording(options.template),
    given,
    prior,
    settings: loadSettings(options.settings, terminal),
  });
  const { narrative, filled } = result;
  complainOfAnswers(narrative, terminal);
  const files = [
    path,
    options.prior,
    options.answers,
    options['last-answers'],
    options.template,
    options.settings,
  ].filter((one) => one !== undefined);
  if (flags?.has('questions') === true) {
    await writeQuestions(narrative, lastAnswers, { path, out: options.out, inputs: files }, terminal);
    complainOfUnused(result, terminal);
    return 0;
  }
  const target = targetOf(path, format, options.out);
  if (target !== null) {
    refuseInput(target, files);
    if (target !== options.out && existsSync(target)) {
      throw new Failure('exists', `“${target}”已经存在，没有覆盖；要覆盖请用 --out 写明这个文件。`);
    }
  }
  const content = await result.content(format);
  if (target === null) {
    terminal.out(String(content));
  } else {
    await writeWhole(target, content);
    terminal.complain(writtenSentence(target, narrative));
  }
  complainOfDoubts(narrative, terminal);
  if (filled !== null) (await import('./blank-form.js')).reportBlanks(filled, terminal);
  complainOfUnused(result, terminal);
  return 0;
}

/** The file to write; null for the screen. */
function targetOf(path: string, format: string, out: string | undefined): string | null {
  const name = `${stemOf(path)}-说明.${format}`;
  if (out === undefined) return format === 'docx' ? name : null;
  return isFolder(out) ? join(out, name) : out;
}

function writtenSentence(target: string, { unanswered }: Narrative): string {
  return `已写出“${target}”${unanswered.length > 0 ? `，其中 ${unanswered.length} 处要人工补充，是草稿` : ''}。`;
}

/** A workbook that contradicts itself, or was not wholly checked, is said every time. */
function complainOfDoubts(narrative: Narrative, terminal: Terminal): void {
  const [errors, unchecked] = [sayErrors(narrative), sayUnchecked(narrative)];
  if (errors !== null) terminal.complain(`${errors}；这份说明是草稿，请改好工作簿后重写。`);
  if (unchecked !== null) terminal.complain(`${unchecked}。`);
}
