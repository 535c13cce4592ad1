import { parsePlainXml } from '../ooxml/parse-xml.js';
import { WordNames } from '../text/word-names.js';
import { Refusal } from '../unreadable-workbook.js';

/** An element of a Word part, by its place in the XML. */
export interface WordElement {
  /** "w:p": with the prefix that everybody uses, whatever the part declares; so are the attributes. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Where the start tag ends. */
  readonly inside: number;
  /** Where the end tag begins; equals `end` for an empty element. */
  readonly close: number;
  readonly end: number;
  readonly children: readonly WordElement[];
  /** Of a w:t and an instruction of a field; '' for all others. */
  readonly text: string;
}

type Open = { -readonly [Key in keyof WordElement]: WordElement[Key] } & { readonly children: Open[] };

/** Elements within each other: tables in tables in text boxes. Nobody's form goes deeper. */
const DEEPEST = 500;
/** Of one part: some hundred pages of broken runs. */
const MOST_ELEMENTS = 300_000;

/** The root of a part. Throws Refusal where its XML is broken, or larger or deeper than any form. */
export function wordTree(xml: string): WordElement {
  const names = new WordNames();
  const path: Open[] = [];
  let root: Open | null = null;
  let count = 0;
  parsePlainXml(xml, (position) => ({
    open: (tag) => {
      if (path.length === DEEPEST) throw new Refusal('damaged');
      if ((count += 1) > MOST_ELEMENTS) throw new Refusal('too-large');
      const { name, attributes } = names.tag(tag);
      const inside = position();
      const start = xml.lastIndexOf('<', inside - 1);
      const element: Open = { name, attributes, start, inside, close: inside, end: inside, children: [], text: '' };
      path.at(-1)?.children.push(element);
      root ??= element;
      path.push(element);
    },
    text: (text) => {
      const element = path.at(-1);
      if (element?.name === 'w:t' || element?.name === 'w:instrText') element.text += text;
    },
    close: ({ isSelfClosing }) => {
      names.left();
      const element = path.pop()!;
      element.end = position();
      element.close = isSelfClosing ? element.end : xml.lastIndexOf('<', element.end - 1);
    },
  }));
  return root!;
}

export function childNamed(element: WordElement | undefined, name: string): WordElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The value of a property: w:pPr, w:pStyle gives its w:val. */
export function propertyOf(element: WordElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['w:val'];
}
