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
  const isMain = main();
  parseXml(bytes, {
    open: (tag) => {
      if (skipped > 0) skipped += 1;
      else if (isMain(tag)) listener.open?.(tag);
      else if (!isAlternative(tag)) skipped = 1;
    },
    close: (tag) => {
      if (skipped > 0) skipped -= 1;
      else if (isMain(tag)) listener.close?.(tag.local);
    },
    ...(listener.text && {
      text: (text) => {
        if (skipped === 0) listener.text!(text);
      },
    }),
  });
}

/** A part has hardly more than one namespace: each is looked up where another was before it. */
function main(): (name: Name) => boolean {
  let last = '';
  let isMain = MAIN.has(last);
  return ({ uri }) => {
    if (uri !== last) isMain = MAIN.has((last = uri));
    return isMain;
  };
}

function isAlternative({ uri, local }: Name): boolean {
  return uri === COMPATIBILITY && local !== 'Choice';
}
