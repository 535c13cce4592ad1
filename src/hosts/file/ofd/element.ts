import { parsePlainXml } from '../ooxml/parse-xml.js';
import { Refusal } from '../unreadable-workbook.js';

/** An element of OFD's XML. Prefixes say nothing: programs write `ofd:Page`, `Page`, and several namespaces. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, all of it together. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

/** Of one part: a page of a magazine has some 100,000. */
const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 64;

/** The part's root element. Throws `damaged` where it is not well formed, `too-large` beyond what a page can need. */
export function readElement(xml: string): Element {
  const stack: Open[] = [];
  const roots: Open[] = [];
  let count = 0;
  parsePlainXml(xml, () => ({
    open: ({ name, attributes }) => {
      count += 1;
      if (count > MOST_ELEMENTS || stack.length >= DEEPEST) throw new Refusal('too-large');
      const element: Open = { name: localName(name), attributes, children: [], text: '' };
      (stack.at(-1)?.children ?? roots).push(element);
      stack.push(element);
    },
    text: (text) => {
      const top = stack.at(-1);
      if (top) top.text += text;
    },
    close: () => stack.pop(),
  }));
  const [root] = roots;
  if (root === undefined) throw new Refusal('damaged');
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The numbers of a list such as a box or a matrix; those that are none are left out. */
export function numbersOf(list: string | undefined): number[] {
  return (list ?? '').split(/[\s,]+/).flatMap((part) => {
    const number = part === '' ? NaN : Number(part);
    return Number.isFinite(number) ? [number] : [];
  });
}
