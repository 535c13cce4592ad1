import { childrenOf } from '../ooxml/edit-xml.js';
import type { TextElement } from '../text/word-runs.js';

/** A place in document.xml where marks may stand: what closes the run before them, what opens it again behind them. */
export interface Cut {
  readonly at: number;
  readonly closing: string;
  readonly opening: string;
  /** Where a space that now ends an element must be kept (xml:space="preserve"). */
  readonly preserve?: number;
}

/** The cut before the sign at an offset of an element's text. */
export function cutBefore(xml: string, element: TextElement, offset: number): Cut {
  const { run, partible, start } = element;
  if (!partible) return { at: run.start, closing: '', opening: '' };
  const within = offset > 0 ? cutWithin(xml, element, offset) : null;
  if (within) return within;
  const { first, opening, closing } = partsOf(xml, element);
  return start === first ? { at: run.start, closing: '', opening: '' } : { at: start, closing, opening };
}

/** The cut behind the sign that ends at an offset of an element's text. */
export function cutAfter(xml: string, element: TextElement, offset: number): Cut {
  const { run, partible, end, length } = element;
  if (!partible) return { at: run.end, closing: '', opening: '' };
  const within = offset < length ? cutWithin(xml, element, offset) : null;
  if (within) return within;
  const { last, opening, closing } = partsOf(xml, element);
  return end === last ? { at: run.end, closing: '', opening: '' } : { at: end, closing, opening };
}

function cutWithin(xml: string, element: TextElement, offset: number): Cut | null {
  const raw = rawOffset(xml.slice(element.inside, element.close), offset);
  if (raw === null) return null;
  const { prefix, opening, closing } = partsOf(xml, element);
  const at = element.inside + raw;
  const kept =
    /\s$/.test(xml.slice(element.inside, at)) && !/\sxml:space\s*=/.test(xml.slice(element.start, element.inside));
  return {
    at,
    closing: `</${prefix}t>${closing}`,
    opening: `${opening}<${prefix}t xml:space="preserve">`,
    ...(kept ? { preserve: element.inside - 1 } : {}),
  };
}

interface RunParts {
  readonly prefix: string;
  /** Where the first and behind the last of its children stand, its properties apart. */
  readonly first: number;
  readonly last: number;
  readonly closing: string;
  /** A run of the same look. */
  readonly opening: string;
}

function partsOf(xml: string, { run }: TextElement): RunParts {
  const own = xml.slice(run.start, run.end);
  const [root] = childrenOf(own);
  const { prefix, attributes } = root!;
  const children = childrenOf(own, root);
  const look = children.find(({ name }) => name === 'rPr');
  const content = children.filter((child) => child !== look);
  return {
    prefix,
    first: run.start + content[0]!.start,
    last: run.start + content.at(-1)!.end,
    closing: `</${prefix}r>`,
    opening: `<${prefix}r${attributes}>${look ? own.slice(look.start, look.end) : ''}`,
  };
}

const SIGN = /&(?:#x([\da-f]+)|#(\d+)|\w+);|\r\n|[^<]/giu;

/**
 * Where in the XML of a text the sign at an offset of the text stands; null where that cannot be told or would tear a
 * sign.
 */
function rawOffset(raw: string, offset: number): number | null {
  if (raw.includes('<')) return null;
  let read = 0;
  for (const { 0: sign, 1: hex, 2: decimal, index } of raw.matchAll(SIGN)) {
    if (read >= offset) return read === offset ? index : null;
    if (hex !== undefined) read += String.fromCodePoint(parseInt(hex, 16)).length;
    else if (decimal !== undefined) read += String.fromCodePoint(Number(decimal)).length;
    else read += sign === '\r\n' || (sign.startsWith('&') && sign.length > 1) ? 1 : sign.length;
  }
  return null;
}
