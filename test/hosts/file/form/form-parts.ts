import { fillDocx, type FilledDocx } from '../../../../src/hosts/file/form/index.js';
import { disclosureOf } from '../../../e2e/fixtures.js';
import { documentXml, partsIn, wordZip } from '../comments/word-zip.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of its own: header, footer, footnotes, endnotes, styles, numbering. */
export function wordPart(root: string, content: string): string {
  return `<w:${root} xmlns:w="${WORD}">${content}</w:${root}>`;
}

/** A form of a body and parts by their names: header1, footnotes, styles, numbering. */
export function formOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const relations = Object.keys(parts).map(
    (name, at) => `<Relationship Id="r${at}" Type="${OFFICE}/${name.replace(/\d+$/, '')}" Target="${name}.xml"/>`,
  );
  return wordZip(documentXml(body), {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, xml])),
  });
}

export function filledForm(
  form: Uint8Array,
  workbook = 'ebian-2021-budget',
): FilledDocx & { readonly parts: Record<string, string> } {
  const filled = fillDocx(form, '空白.docx', disclosureOf(workbook));
  return { ...filled, parts: partsIn(filled.bytes()) };
}

/** What the runs of an XML say. */
export function saidIn(xml: string): string {
  return Array.from(xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g), ([, text]) => text).join('');
}

export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
