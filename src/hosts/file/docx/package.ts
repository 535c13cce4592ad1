import { strToU8, zipSync, type Zippable } from 'fflate';
import { DECLARATION, xmlText } from './xml.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Any moment will do as long as it is always the same; zip knows none before 1980. */
const MOMENT = '2020-01-01T00:00:00Z';

export interface Part {
  /** Name below word/: charts/chart1.xml */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Content type; null for a kind that is listed by its extension. */
  readonly type: string | null;
  /** How document.xml knows it; null when another part does. */
  readonly relation: { readonly id: string; readonly type: string } | null;
}

/** An XML part of Word's own, related to document.xml: styles, settings, header, footer. */
export function wordPart(name: string, kind: string, content: string, id: string): Part {
  return { name, content, type: `${WORD}.${kind}+xml`, relation: { id, type: `${OFFICE}/${kind}` } };
}

export function relationships(targets: readonly { readonly id: string; readonly type: string; readonly target: string }[]): string {
  const lines = targets.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`);
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** The whole file (ECMA-376 part 2), the same bytes for the same parts. Readers that stream expect the list of content types in front. */
export function zipDocument(title: string, document: string, parts: readonly Part[]): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relationships([
      { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
      { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': coreProperties(title),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships(parts.flatMap(({ name, relation }) => (relation ? [{ ...relation, target: name }] : []))),
  };
  for (const { name, content } of parts) all[`word/${name}`] = content;
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(all)) packed[name] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }];
  return zipSync(packed, { mtime: new Date(2020, 0, 1), level: 3 });
}

function contentTypes(parts: readonly Part[]): string {
  const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Default Extension="xml" ContentType="application/xml"/>' +
    `${override('word/document.xml', `${WORD}.document.main+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}` +
    `${parts.map(({ name, type }) => (type === null ? '' : override(`word/${name}`, type))).join('')}</Types>`;
}

function coreProperties(title: string): string {
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>公开表助手</dc:creator><cp:lastModifiedBy>公开表助手</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${MOMENT}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${MOMENT}</dcterms:modified></cp:coreProperties>`;
}
