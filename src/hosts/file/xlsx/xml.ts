import { COMPATIBILITY, isIn, RELATIONSHIPS, SPREADSHEETML } from '../ooxml/namespaces.js';
import { parseXml, type Name, type XmlTag } from '../ooxml/parse-xml.js';

/** An element of a part as it is opened. */
export type Element = XmlTag;

/** An attribute of the namespace of relationships: `id` for r:id. */
export function relationshipOf(element: Element, name: string): string | undefined {
  return element.attributes.find(({ local, uri }) => local === name && isIn(uri, RELATIONSHIPS))?.value;
}

export interface Listener {
  open?(element: Element): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A few exporters write no namespace. */
const MAIN = new Set(['', SPREADSHEETML.transitional, SPREADSHEETML.strict]);

/**
 * Streams a part's own elements and texts; what stands in elements of other namespaces is passed over, of alternatives
 * (part 3, 10.2) the fallback is read. Throws `damaged` where the XML is not well formed.
 */
export function readXml(bytes: Uint8Array, listener: Listener): void {
  // depth inside an element that is not read
  let skipped = 0;
  parseXml(bytes, {
    open: (tag) => {
      if (skipped > 0 || !isRead(tag)) skipped += 1;
      else if (MAIN.has(tag.uri)) listener.open?.(tag);
    },
    close: (tag) => {
      if (skipped > 0) skipped -= 1;
      else if (MAIN.has(tag.uri)) listener.close?.(tag.local);
    },
    ...(listener.text && {
      text: (text) => {
        if (skipped === 0) listener.text!(text);
      },
    }),
  });
}

function isRead({ uri, local }: Name): boolean {
  return MAIN.has(uri) || (uri === COMPATIBILITY && local !== 'Choice');
}
