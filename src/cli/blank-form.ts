import { existsSync } from 'node:fs';
import type { Disclosure } from '../core/disclosure/model.js';
import type { FilledForm, FormOptions } from '../core/fill/index.js';
import { NOT_CHOSEN } from '../core/fill/change-words.js';
import { SAMPLE_FIGURE } from '../core/fill/sample/index.js';
import { blankFormIn, fillBlankForm, UnfitForm, type BlankForm, type Filled } from '../hosts/file/form/blank-form.js';
import { shippedTemplates } from '../core/narrate/templates/index.js';
import { Failure } from './failure.js';
import type { Terminal } from './terminal.js';
import { nameOf, readBytes } from './workbook-files.js';

export type { BlankForm } from '../hosts/file/form/blank-form.js';
export { filledText } from '../hosts/file/form/filled-text.js';

/** Null when the option names a template. Throws UnreadableText for a file that is neither. */
export function loadForm(given: string): BlankForm | null {
  if (shippedTemplates().some(({ name }) => name === given) || !existsSync(given)) return null;
  return blankFormIn(readBytes(given), nameOf(given));
}

/** Throws a Failure when the form is for the other kind of document, UnreadableText when it is no Word document. */
export function fill(form: BlankForm, disclosure: Disclosure, options: FormOptions): Filled {
  try {
    return fillBlankForm(form, disclosure, options);
  } catch (error) {
    throw error instanceof UnfitForm ? new Failure('template', error.message) : error;
  }
}

const MOST_LINES = 40;

/** What became of the blanks: how many were filled, which are to be looked at, which are left; and which words of the form went. */
export function reportBlanks({ bound, review, dropped, narrative }: FilledForm, terminal: Terminal): void {
  const { sure, unsure, open } = bound;
  terminal.complain(
    `填入数字 ${sure + unsure} 处${unsure > 0 ? `，其中 ${unsure} 处没有把握（黄色）` : ''}；留空 ${open} 处（青色）。`,
  );
  const list = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    terminal.complain(title);
    for (const line of lines.slice(0, MOST_LINES)) terminal.complain(`  ${line}`);
    if (lines.length > MOST_LINES)
      terminal.complain(`  另有 ${lines.length - MOST_LINES} 处，见文中标记或 --format json。`);
  };
  list(
    '请核对：',
    review.map(({ sentence, why }) => `${sentence}：${why}。`),
  );
  list(
    '没有写进结果的模板文字（未选的说法、样例里的数字不列）：',
    counted(
      dropped
        .filter(({ why }) => why !== NOT_CHOSEN && why !== SAMPLE_FIGURE)
        .map(({ text, why }) => `“${text.trim()}”：${why}`),
    ),
  );
  list(
    '要人工填写：',
    narrative.unanswered.map(({ id, question }) => `${id}  ${question}`),
  );
}

/** Each line once, with how often it was told. */
function counted(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return Array.from(times, ([line, count]) => (count === 1 ? `${line}。` : `${line}（${count}处）。`));
}
