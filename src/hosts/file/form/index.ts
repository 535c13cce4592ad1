import { fillForm, type FilledForm, type FormOptions, type FormParagraph } from '../../../core/fill/index.js';
import type { Disclosure } from '../../../core/disclosure/model.js';
import { edited, type Edit } from '../ooxml/edit-xml.js';
import { EditedPackage } from '../ooxml/edited-package.js';
import { documentPart } from '../text/word-package.js';
import { headingStyles, paragraphsIn, type WordParagraph } from './paragraphs.js';
import { rewritten } from './rewrite.js';

export interface FilledDocx {
  readonly filled: FilledForm;
  /** The form with its blanks filled: document.xml changed, every other part as it was. */
  readonly bytes: () => Uint8Array;
}

/** Fills a bureau's blank form given as .docx. Throws Refusal where the bytes are no Word document. */
export function fillDocx(
  form: Uint8Array,
  name: string,
  disclosure: Disclosure,
  options: FormOptions = {},
): FilledDocx {
  const parts = new EditedPackage(form);
  const document = documentPart(parts);
  const xml = parts.read(document)!;
  const paragraphs = paragraphsIn(xml);
  const filled = fillForm(name, textsOf(paragraphs, parts.related(document, 'styles')), disclosure, options);
  return {
    filled,
    bytes: () => {
      const edits = filled.paragraphs.flatMap(({ source, copies }) => editOf(xml, paragraphs[source]!, copies));
      parts.write(document, edited(xml, edits));
      return parts.toBytes();
    },
  };
}

function textsOf(paragraphs: readonly WordParagraph[], styles: string | null): FormParagraph[] {
  const levels = headingStyles(styles);
  return paragraphs.map(({ text, style, outline }) => ({
    text,
    level: outline !== null && outline < 9 ? outline : (levels.get(style) ?? null),
  }));
}

function editOf(xml: string, paragraph: WordParagraph, copies: FilledForm['paragraphs'][number]['copies']): Edit[] {
  const { start, end, staying } = paragraph;
  if (copies.length === 0) return [{ from: start, to: end, text: staying ? rewritten(xml, paragraph, []) : '' }];
  const texts = copies.map(({ segments }, at) => {
    const text = rewritten(xml, paragraph, segments);
    return at === 0 ? text : withoutIds(text);
  });
  const text = texts.join('');
  return text === xml.slice(start, end) ? [] : [{ from: start, to: end, text }];
}

/** Ids and bookmarks may stand once in a document. */
function withoutIds(xml: string): string {
  return xml
    .replace(/\s(?:w14:paraId|w14:textId)="[^"]*"/g, '')
    .replace(/<w:(?:bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd)\b[^>]*\/>/g, '');
}
