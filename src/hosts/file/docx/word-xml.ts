import { escapeXml } from '../ooxml/xml-text.js';
import { printable } from './printable.js';

/** A text as content or as the value of an attribute; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return escapeXml(printable(text));
}

/** A paragraph (ECMA-376 part 1, 17.3.1.22) of a style; what else is said of it follows the style in the schema's order. */
export function paragraph(style: string, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** A run (17.3.2.25) in the paragraph's look, or with properties of its own. */
export function textRun(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}
