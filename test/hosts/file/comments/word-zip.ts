import { SaxesParser } from 'saxes';
import { strToU8, unzipSync, zipSync } from 'fflate';

export const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...content: string[]): string => `<w:p>${content.join('')}</w:p>`;

export function documentXml(
  body: string,
  declarations = `xmlns:w="${TRANSITIONAL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
): string {
  return `<w:document ${declarations}><w:body>${body}</w:body></w:document>`;
}

/** A .docx of document.xml and whatever else is wanted. */
export function wordZip(document: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    'word/media/image1.png': 'picture',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

/** The parts of a .docx as text, byte order marks and all. */
export function partsIn(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(content),
    ]),
  );
}

/**
 * The words each comment's range covers, read by the standard's rules alone: a paragraph's end is a line's, a cell's a
 * tab.
 */
export function rangesIn(xml: string): Record<string, string> {
  const open = new Map<string, string>();
  const done: Record<string, string> = {};
  const path: string[] = [];
  const say = (text: string): void => {
    if (path.some((name) => ['w:del', 'w:moveFrom', 'mc:Fallback', 'w:txbxContent'].includes(name))) return;
    for (const [id, words] of open) open.set(id, words + text);
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    const id = String(attributes['w:id']);
    if (name === 'w:commentRangeStart') open.set(id, '');
    if (name === 'w:commentRangeEnd') {
      done[id] = open.get(id)!;
      open.delete(id);
    }
    if (name === 'w:tab' && path.at(-2) === 'w:r') say('\t');
    if (name === 'w:br') say('\n');
  });
  parser.on('text', (text) => {
    if (path.at(-1) === 'w:t') say(text);
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === 'w:p' && !path.includes('w:tc')) say('\n');
    if (name === 'w:tc') say('\t');
  });
  parser.write(xml).close();
  return done;
}
