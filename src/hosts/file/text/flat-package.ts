import { attribute, childOf, childrenOf, type Element } from '../ooxml/edit-xml.js';
import { encodePart } from '../ooxml/encoding.js';
import { MOST_BYTES } from '../ooxml/limits.js';
import { packed } from '../ooxml/zip-pack.js';
import { Refusal } from '../unreadable-workbook.js';

/**
 * A Word document that was told as one XML (pkg:package, "flat OPC", as Word gives it to an add-in) as the package of a
 * .docx. Parts that are no XML, pictures above all, are left out: nobody reads them. Throws Refusal where it is none.
 */
export function packageOfFlat(flat: string): Uint8Array {
  if (flat.length > MOST_BYTES) throw new Refusal('too-large');
  const root = childrenOf(flat)[0];
  if (root?.name !== 'package') throw new Refusal('damaged');
  const parts = childrenOf(flat, root).flatMap((part): [string, Uint8Array][] => {
    const name = attribute(part.attributes, `${part.prefix}name`);
    const data = childOf(flat, part, 'xmlData');
    if (name === undefined || data === undefined) return [];
    const content = childrenOf(flat, data)[0];
    if (content === undefined) return [];
    return [[name.replace(/^\/+/, ''), encodePart(alone(flat, content, [root, part, data]))]];
  });
  return packed(Object.fromEntries(parts), 0);
}

/** An element as XML of its own: with the prefixes that were declared around it, should it use them. */
function alone(xml: string, content: Element, around: readonly Element[]): string {
  const own = declarationsOf(content);
  const inherited = new Map(around.flatMap((one) => [...declarationsOf(one)]));
  const missing = [...inherited].filter(
    ([name]) => !own.has(name) && name !== `xmlns:${around[0]!.prefix.slice(0, -1)}`,
  );
  const tagEnd = content.start + 1 + content.prefix.length + content.name.length;
  return `${xml.slice(content.start, tagEnd)}${missing.map(([, whole]) => whole).join('')}${xml.slice(tagEnd, content.end)}`;
}

/** xmlns and xmlns:w with what declares them. */
function declarationsOf({ attributes }: Element): ReadonlyMap<string, string> {
  return new Map(
    Array.from(attributes.matchAll(/\s(xmlns(?::[^\s=]+)?)\s*=\s*(?:"[^"]*"|'[^']*')/g), (match) => [
      match[1]!,
      match[0],
    ]),
  );
}
