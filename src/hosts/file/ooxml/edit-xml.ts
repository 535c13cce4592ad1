import { isIn, type Namespace } from './namespaces.js';
import { escapeXml, unescapeXml } from './xml-text.js';

/**
 * A span of XML text. Parts are changed by cutting text in at known places, so that everything else stays as it was.
 */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** "x:", or "". */
  readonly prefix: string;
  readonly attributes: string;
  readonly start: number;
  /** Where the start tag ends; equals `end` for an empty element. */
  readonly inside: number;
  /** Where the end tag begins; equals `end` for an empty element. */
  readonly close: number;
  readonly end: number;
}

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s<>/!?]+)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*?)?)(\/?)>/g;

/** The elements directly inside a parent; without a parent the document's root. The XML is well-formed. */
export function childrenOf(xml: string, parent?: Element): Element[] {
  const token = new RegExp(TOKEN);
  token.lastIndex = parent?.inside ?? 0;
  const limit = parent?.close ?? xml.length;
  const children: Element[] = [];
  let depth = 0;
  let open: Omit<Element, 'close' | 'end'> | null = null;
  for (let match = token.exec(xml); match && match.index < limit; match = token.exec(xml)) {
    const [tag, closing, qualified, attributes, empty] = match;
    if (qualified === undefined) continue;
    if (closing === '') {
      if (depth === 0)
        open = { ...split(qualified), attributes: attributes!, start: match.index, inside: token.lastIndex };
      depth++;
    }
    if (closing === '/' || empty === '/') depth--;
    if (depth === 0 && open) {
      children.push({
        ...open,
        close: empty === '/' ? token.lastIndex : token.lastIndex - tag.length,
        end: token.lastIndex,
      });
      open = null;
    }
  }
  return children;
}

export function rootOf(xml: string): Element {
  return childrenOf(xml)[0]!;
}

export function childOf(xml: string, parent: Element, name: string): Element | undefined {
  return childrenOf(xml, parent).find((child) => child.name === name);
}

/** All edits at once; none overlaps another. What is put in stands before what is replaced at the same place. */
export function edited(xml: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((left, right) => left.from - right.from || left.to - right.to);
  let at = 0;
  let text = '';
  for (const edit of ordered) {
    text += xml.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + xml.slice(at);
}

/** The edit that puts text behind the last child, opening the element if it was empty: <fills/>. */
export function appended(xml: string, parent: Element, text: string): Edit {
  if (parent.inside < parent.end) return { from: parent.close, to: parent.close, text };
  const tag = xml.slice(parent.start, parent.end).replace(/\s*\/>$/, '>');
  return { from: parent.start, to: parent.end, text: `${tag}${text}</${parent.prefix}${parent.name}>` };
}

/** An attribute's value, by its whole name ("r:id"). */
export function attribute(attributes: string, name: string): string | undefined {
  const value = attributePattern(name).exec(attributes)?.[2];
  return value === undefined ? undefined : unescapeXml(value.slice(1, -1));
}

/** The attributes with one set; nothing takes it away. */
export function withAttribute(attributes: string, name: string, value: string | undefined): string {
  const without = attributes.replace(attributePattern(name), '').replace(/\s+$/, '');
  return value === undefined ? without : `${without} ${name}="${escapeXml(value)}"`;
}

/** The prefix that the root declares for a namespace, with its colon; null when it declares none. */
export function prefixFor(root: Element, namespace: Namespace): string | null {
  for (const [, prefix, value] of root.attributes.matchAll(/\sxmlns:([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (isIn(value!.slice(1, -1), namespace)) return `${prefix}:`;
  }
  return null;
}

/** The prefix for attributes of a namespace, and what declares it where the root does not. */
export function attributePrefix(
  root: Element,
  namespace: Namespace,
  usual: string,
  uri: string,
): { readonly prefix: string; readonly declaration: string } {
  const prefix = prefixFor(root, namespace);
  return prefix === null
    ? { prefix: usual, declaration: ` xmlns:${usual.slice(0, -1)}="${uri}"` }
    : { prefix, declaration: '' };
}

/** The namespace of the root itself; null when it declares none for its prefix. */
export function namespaceOf({ prefix, attributes }: Element): string | null {
  return attribute(attributes, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? null;
}

/** Markup written without prefix, in the prefix that a part uses. */
export function prefixed(markup: string, prefix: string): string {
  return prefix === '' ? markup : markup.replace(/<(\/?)\b/g, `<$1${prefix}`);
}

/** By the attribute's name: few are asked for, but for prefixes that a part chooses. */
const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 256;

function attributePattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    pattern = new RegExp(`(^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    patterns.set(name, pattern);
  }
  return pattern;
}

function split(qualified: string): { name: string; prefix: string } {
  const colon = qualified.indexOf(':');
  return { name: qualified.slice(colon + 1), prefix: qualified.slice(0, colon + 1) };
}
