import { fillForm, type FilledForm, type FormOptions, type FormParagraph } from '../../../core/fill/index.js';
import type { Disclosure } from '../../../core/disclosure/model.js';
import { CONTENT_TYPES, EditedPackage } from '../ooxml/edited-package.js';
import { writtenPart } from './write-part.js';
import { zipFormat } from '../text/text-format.js';
import { unreadable, UnreadableText } from '../text/unreadable-text.js';
import { readForm, type FormText } from './story-parts.js';

export interface FilledDocx {
  readonly filled: FilledForm;
  /** The form's paragraphs as they were read. */
  readonly form: readonly FormParagraph[];
  /** The form with its blanks filled: the parts that hold them changed at these places, every other part as it was. */
  readonly bytes: () => Uint8Array;
}

/**
 * Fills a bureau's blank form given as .docx. A template (.dotx) becomes a document. Throws UnreadableText, and nothing
 * else.
 */
export function fillDocx(
  form: Uint8Array,
  name: string,
  disclosure: Disclosure,
  options: FormOptions = {},
): FilledDocx {
  const { file, text } = opened(form, name);
  const filled = fillForm(name, text.paragraphs, disclosure, options);
  return {
    filled,
    form: text.paragraphs,
    bytes: () => {
      for (const part of text.parts) {
        const xml = writtenPart(part, filled.paragraphs);
        if (xml !== part.xml) file.write(part.part, xml);
      }
      return file.toBytes();
    },
  };
}

/** Signs of a form's text. */
const MOST_SIGNS = 500_000;

function opened(form: Uint8Array, name: string): { readonly file: EditedPackage; readonly text: FormText } {
  try {
    const file = new EditedPackage(form);
    const text = readForm(file);
    asDocument(file, name);
    const length = text.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
    if (length > MOST_SIGNS) throw new UnreadableText('too-long', name);
    if (text.paragraphs.every((paragraph) => paragraph.text.trim() === ''))
      throw new UnreadableText(/<(?:\w+:)?altChunk\b/.test(text.parts[0]!.xml) ? 'embedded' : 'empty-file', name);
    return { file, text };
  } catch (cause) {
    const failure = unreadable(cause, name);
    throw failure.code === 'other-format' ? new UnreadableText(zipFormat(form), name, { cause }) : failure;
  }
}

const TEMPLATE = 'wordprocessingml.template.main+xml';

/** Word opens a template, and what holds macros, under their own extensions alone. */
function asDocument(file: EditedPackage, name: string): void {
  const types = file.contentTypes();
  if (/\.macroEnabled\w*\.main\+xml/i.test(types)) throw new UnreadableText('macros', name);
  if (types.includes(TEMPLATE))
    file.write(CONTENT_TYPES, types.replace(TEMPLATE, 'wordprocessingml.document.main+xml'));
}
