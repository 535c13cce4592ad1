import { existsSync } from 'node:fs';
import type { Disclosure } from '../core/disclosure/model.js';
import { fillForm, type FilledForm, type FormOptions } from '../core/fill/index.js';
import { NOT_CHOSEN } from '../core/fill/change-words.js';
import { looksBlank } from '../core/fill/lexicon/blanks.js';
import { looksSample, SAMPLE_FIGURE } from '../core/fill/sample/index.js';
import { fillDocx, type FilledDocx } from '../hosts/file/form/index.js';
import { sniff } from '../hosts/file/sniff.js';
import { readText } from '../hosts/file/text/read-text.js';
import { shippedTemplates } from '../core/narrate/templates/index.js';
import { Failure } from './failure.js';
import type { Terminal } from './terminal.js';
import { nameOf, readBytes } from './workbook-files.js';

/** A bureau's blank form: a .docx, or a text with blanks that is not in the language of templates. */
export interface BlankForm {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null for a .docx. */
  readonly lines: readonly string[] | null;
}

/** Null when the option names a template. Throws UnreadableText for a file that is neither. */
export function loadForm(given: string): BlankForm | null {
  if (shippedTemplates().some(({ name }) => name === given) || !existsSync(given)) return null;
  const bytes = readBytes(given);
  const name = nameOf(given);
  const kind = sniff(bytes);
  if (kind === 'zip') return { name, bytes, lines: null };
  if (kind !== 'markup' && kind !== 'unknown') readText(bytes, name);
  if (kind === 'empty') return null;
  const text = readText(bytes, name);
  return looksBlank(text) || looksSample(text) ? { name, bytes, lines: text.split(/\r?\n/) } : null;
}

export interface Filled {
  readonly filled: FilledForm;
  /** The form's own file with its blanks filled; null where the form is a text. */
  readonly docx: (() => Uint8Array) | null;
}

/** Throws a Failure when the form is for the other kind of document, UnreadableText when it is no Word document. */
export function fill({ name, bytes, lines }: BlankForm, disclosure: Disclosure, options: FormOptions): Filled {
  const result =
    lines === null
      ? docxFilled(fillDocx(bytes, name, disclosure, options))
      : {
          filled: fillForm(
            name,
            lines.map((text) => ({ text, level: null })),
            disclosure,
            options,
          ),
          docx: null,
        };
  const { type } = result.filled;
  const say = (one: typeof type): string => (one === 'budget' ? '预算' : '决算');
  if (type !== null && type !== disclosure.document.type) {
    throw new Failure(
      'template',
      `空白模板“${name}”用于${say(type)}，“${disclosure.workbook}”是${say(disclosure.document.type)}。`,
    );
  }
  return result;
}

function docxFilled({ filled, bytes }: FilledDocx): Filled {
  return { filled, docx: bytes };
}

/** The filled text of a form that was a text, line by line. */
export function filledText({ paragraphs }: FilledForm): string {
  return `${paragraphs
    .flatMap(({ copies }) => copies.map(({ text }) => text))
    .join('\n')
    .trimEnd()}\n`;
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
