import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from '../unreadable-workbook.js';

/** An element of a part as it is opened: its local name and its own attributes. */
export class Element {
  constructor(private readonly tag: SaxesTagNS) {}

  get name(): string {
    return this.tag.local;
  }

  attribute(name: string): string | undefined {
    return this.tag.attributes[name]?.value;
  }

  /** It has no attribute but this one. */
  hasOnly(name: string): boolean {
    return Object.keys(this.tag.attributes).every((own) => own === name);
  }

  /** An attribute of the namespace of relationships: `id` for r:id. */
  relation(name: string): string | undefined {
    return Object.values(this.tag.attributes).find(({ local, uri }) => local === name && RELATIONS.has(uri))?.value;
  }
}

export interface Listener {
  open?(element: Element): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** ECMA-376 part 1 (strict) and part 4 (transitional) differ in their namespaces; a few exporters write none. */
const MAIN = new Set([
  '',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);
const RELATIONS = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Bytes decoded and parsed at a time. */
const STEP = 262_144;

/**
 * Streams a part's own elements and texts; what stands in elements of other namespaces is passed over, of alternatives
 * (part 3, 10.2) the fallback is read. Comments and processing instructions say nothing, CDATA is text. Throws
 * `damaged` where the XML is not well formed.
 */
export function readXml(bytes: Uint8Array, listener: Listener): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  // depth inside an element that is not read
  let skipped = 0;
  parser.on('opentag', (tag) => {
    if (skipped > 0 || !isRead(tag)) skipped += 1;
    else if (MAIN.has(tag.uri)) listener.open?.(new Element(tag));
  });
  parser.on('closetag', (tag) => {
    if (skipped > 0) skipped -= 1;
    else if (MAIN.has(tag.uri)) listener.close?.(tag.local);
  });
  if (listener.text) {
    const heard = (text: string): void => {
      if (skipped === 0) listener.text!(text);
    };
    parser.on('text', heard);
    parser.on('cdata', heard);
  }
  parser.on('error', () => {
    throw new Refusal('damaged');
  });
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += STEP)
    parser.write(decoder.decode(bytes.subarray(at, at + STEP), { stream: true }));
  parser.write(decoder.decode()).close();
}

function isRead({ uri, local }: SaxesTagNS): boolean {
  return MAIN.has(uri) || (uri === COMPATIBILITY && local !== 'Choice');
}

/** By byte order mark, else by the first bytes of the declaration (XML 1.0, appendix F), else as declared. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 128));
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding\s*=\s*["']gb/i.test(declaration) ? 'gb18030' : 'utf-8';
}

/** xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^\s*(?:1|true|on)\s*$/.test(value);
}

/** ST_Xstring (22.9.2.19): _x000D_ is a sign that XML cannot hold. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
