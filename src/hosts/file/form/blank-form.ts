import { fillForm, type FilledForm, type FormOptions, type FormParagraph } from '../../../core/fill/index.js';
import { isMostlyBlank, looksBlank } from '../../../core/fill/lexicon/blanks.js';
import { looksSample } from '../../../core/fill/sample/index.js';
import type { Disclosure } from '../../../core/disclosure/model.js';
import type { DocumentType } from '../../../core/taxonomy/table-kind.js';
import { sniff } from '../sniff.js';
import { readText } from '../text/read-text.js';
import { fillDocx } from './index.js';

/** A bureau's blank form: a .docx, or a text with blanks that is not in the language of templates. */
export interface BlankForm {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null for a .docx. */
  readonly lines: readonly string[] | null;
}

export interface Filled {
  readonly filled: FilledForm;
  /** The form's paragraphs as they were read. */
  readonly form: readonly FormParagraph[];
  /** The form's own file with its blanks filled; null where the form is a text. */
  readonly docx: (() => Uint8Array) | null;
}

/** Thrown for a form that cannot be filled from a workbook. Its message is a whole Chinese sentence that names the form. */
export class UnfitForm extends Error {
  override readonly name = 'UnfitForm';
}

/** Null where the file is a template, or no form. Throws UnreadableText for a file of another kind. */
export function blankFormIn(bytes: Uint8Array, name: string): BlankForm | null {
  const kind = sniff(bytes);
  if (kind === 'zip') return { name, bytes, lines: null };
  if (kind === 'empty') return null;
  const text = readText(bytes, name);
  return looksBlank(text) || looksSample(text) ? { name, bytes, lines: text.split(/\r?\n/) } : null;
}

/** Whether a file that nobody said what it is holds a blank form rather than a written 说明. Never throws. */
export function isBlankForm(bytes: Uint8Array, name: string): boolean {
  try {
    return isMostlyBlank(readText(bytes, name));
  } catch {
    return false;
  }
}

/** Throws UnfitForm when the form is for the other kind of document, UnreadableText when it is no Word document. */
export function fillBlankForm(form: BlankForm, disclosure: Disclosure, options: FormOptions): Filled {
  const result = form.lines === null ? filledDocx(form, disclosure, options) : filledLines(form, disclosure, options);
  const { type } = result.filled;
  if (type !== null && type !== disclosure.document.type) {
    throw new UnfitForm(
      `空白模板“${form.name}”用于${say(type)}，“${disclosure.workbook}”是${say(disclosure.document.type)}。`,
    );
  }
  return result;
}

function filledLines({ name, lines }: BlankForm, disclosure: Disclosure, options: FormOptions): Filled {
  const form = lines!.map((text) => ({ text, level: null }));
  return { form, filled: fillForm(name, form, disclosure, options), docx: null };
}

function filledDocx({ name, bytes }: BlankForm, disclosure: Disclosure, options: FormOptions): Filled {
  const { filled, form, bytes: docx } = fillDocx(bytes, name, disclosure, options);
  return { filled, form, docx };
}

function say(type: DocumentType): string {
  return type === 'budget' ? '预算' : '决算';
}
