import { fillForm, type FilledForm, type FormOptions, type FormParagraph } from '../../../core/fill/index.js';
import type { Disclosure } from '../../../core/disclosure/model.js';
import { EditedPackage } from '../ooxml/edited-package.js';
import { writtenPart } from './write-part.js';
import { readForm } from './story-parts.js';

export interface FilledDocx {
  readonly filled: FilledForm;
  /** The form's paragraphs as they were read. */
  readonly form: readonly FormParagraph[];
  /** The form with its blanks filled: the parts that hold them changed at these places, every other part as it was. */
  readonly bytes: () => Uint8Array;
}

/** Fills a bureau's blank form given as .docx. Throws Refusal where the bytes are no Word document. */
export function fillDocx(
  form: Uint8Array,
  name: string,
  disclosure: Disclosure,
  options: FormOptions = {},
): FilledDocx {
  const file = new EditedPackage(form);
  const { parts, paragraphs } = readForm(file);
  const filled = fillForm(name, paragraphs, disclosure, options);
  return {
    filled,
    form: paragraphs,
    bytes: () => {
      for (const part of parts) {
        const xml = writtenPart(part, filled.paragraphs);
        if (xml !== part.xml) file.write(part.part, xml);
      }
      return file.toBytes();
    },
  };
}
