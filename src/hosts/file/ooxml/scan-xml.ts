import { unescapeXml } from './xml-text.js';

/** Told of a document from its first sign to its last. */
export interface MarkupListener {
  /** A start tag with what is written between its name and its end; `position` is behind it. */
  open(name: string, attributes: string, isSelfClosing: boolean, position: number): void;
  text(text: string): void;
  /** An end tag; also told of an empty element, behind its start tag. */
  close(name: string, position: number): void;
}

/** What is not well formed (XML 1.0); the reader says it in its own words. */
export class Malformed extends Error {}

const SPACE = '[ \\t\\r\\n]';
// NameStartChar and NameChar (2.3)
const LETTERS =
  '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\udfff\\uf900-\\ufdcf\\ufdf0-\\ufffd';
const NAME = `[:A-Z_a-z${LETTERS}][\\w:.\\-\\u00b7${LETTERS}\\u0300-\\u036f\\u203f\\u2040]*`;
const VALUE = `(?:"[^<"]*"|'[^<']*')`;
const EQUALS = `${SPACE}*=${SPACE}*`;
const START_TAG = new RegExp(`<(${NAME})((?:${SPACE}+${NAME}${EQUALS}${VALUE})*)${SPACE}*(/?)>`, 'y');
const END_TAG = new RegExp(`</(${NAME})${SPACE}*>`, 'y');
const DECLARATION = new RegExp(
  `<\\?xml${SPACE}+version${EQUALS}(?:"1\\.\\d+"|'1\\.\\d+')(?:${SPACE}+encoding${EQUALS}(?:"[A-Za-z][\\w.\\-]*"|'[A-Za-z][\\w.\\-]*'))?` +
    `(?:${SPACE}+standalone${EQUALS}(?:"(?:yes|no)"|'(?:yes|no)'))?${SPACE}*\\?>`,
  'y',
);
const INSTRUCTION = new RegExp(
  `<\\?(?![Xx][Mm][Ll][ \\t\\r\\n?])${NAME.replaceAll(':', '')}(?:${SPACE}[\\s\\S]*?)?\\?>`,
  'y',
);
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/y;
const DOCTYPE = /<!DOCTYPE[ \t\r\n]/y;
/** What counts in a DOCTYPE; in its brackets only quotes and their end do. */
const OF_DOCTYPE = /["'[\]<>]/g;
/** Signs that no XML holds. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/;
const BYTE_ORDER_MARK = 0xfeff;
/** Open elements; Office nests some dozens. */
const DEEPEST = 10_000;

/** Scans XML from `<` to `<`. Throws Malformed where it is not well formed. */
export function scanXml(xml: string, listener: MarkupListener): void {
  const end = xml.search(FORBIDDEN);
  new Scanner(end < 0 ? xml : xml.slice(0, end), listener).scan();
  if (end >= 0) throw new Malformed();
}

class Scanner {
  private at: number;
  private readonly open: string[] = [];
  private hasRoot = false;

  constructor(
    private readonly xml: string,
    private readonly listener: MarkupListener,
  ) {
    this.at = xml.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  }

  scan(): void {
    // else an instruction whose name begins so
    if (this.xml.startsWith('<?xml', this.at)) this.match(DECLARATION);
    for (;;) {
      const next = this.xml.indexOf('<', this.at);
      if (next !== this.at) this.text(this.xml.slice(this.at, next < 0 ? undefined : next));
      if (next < 0) break;
      this.at = next;
      this.markup(this.xml.charCodeAt(next + 1));
    }
    if (!this.hasRoot || this.open.length > 0) throw new Malformed();
  }

  private markup(sign: number): void {
    if (sign === SLASH) this.endTag();
    else if (sign === EXCLAMATION) this.declaration();
    else if (sign === QUESTION) this.instruction();
    else this.startTag();
  }

  private startTag(): void {
    const [, name, attributes, slash] = this.match(START_TAG) ?? malformed();
    if (this.open.length === 0) {
      if (this.hasRoot) throw new Malformed();
      this.hasRoot = true;
    }
    this.listener.open(name!, attributes!, slash !== '', this.at);
    if (slash === '') {
      if (this.open.push(name!) > DEEPEST) throw new Malformed();
    } else this.listener.close(name!, this.at);
  }

  private endTag(): void {
    const name = this.open.pop() ?? malformed();
    const end = this.at + 2 + name.length;
    if (this.xml.startsWith(name, this.at + 2) && this.xml.charCodeAt(end) === GREATER) this.at = end + 1;
    else if (this.match(END_TAG)?.[1] !== name) throw new Malformed();
    this.listener.close(name, this.at);
  }

  private instruction(): void {
    if (!this.match(INSTRUCTION)) throw new Malformed();
  }

  private declaration(): void {
    if (this.xml.startsWith('<!--', this.at)) return this.comment();
    if (this.open.length === 0) return this.doctype();
    const [, text] = this.match(CDATA) ?? malformed();
    if (text !== '') this.listener.text(withPlainBreaks(text!));
  }

  private comment(): void {
    const end = this.xml.indexOf('--', this.at + 4);
    if (end < 0 || this.xml.charCodeAt(end + 2) !== GREATER) throw new Malformed();
    this.at = end + 3;
  }

  private doctype(): void {
    if (this.hasRoot || !this.match(DOCTYPE)) throw new Malformed();
    let isInside = false;
    for (;;) {
      OF_DOCTYPE.lastIndex = this.at;
      const sign = OF_DOCTYPE.exec(this.xml)?.[0] ?? malformed();
      this.at = OF_DOCTYPE.lastIndex;
      if (sign === '"' || sign === "'") {
        this.at = this.xml.indexOf(sign, this.at) + 1;
        if (this.at === 0) throw new Malformed();
      } else if (isInside) isInside = sign !== ']';
      else if (sign === '[') isInside = true;
      else if (sign === '>') return;
      else throw new Malformed();
    }
  }

  private text(text: string): void {
    if (this.open.length === 0) {
      if (/[^ \t\r\n]/.test(text)) throw new Malformed();
    } else {
      if (text.includes(']]>')) throw new Malformed();
      this.listener.text(text.includes('&') ? resolved(withPlainBreaks(text)) : withPlainBreaks(text));
    }
    this.at += text.length;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.xml);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }
}

const [SLASH, EXCLAMATION, QUESTION, GREATER] = [0x2f, 0x21, 0x3f, 0x3e];

/** Attributes as they are written, in order: names and values in turn. */
export function attributesOf(written: string): string[] {
  if (written === '') return NONE;
  const attributes: string[] = [];
  const isPlain = !/[&\t\r\n]/.test(written);
  for (let at = 0, equals = written.indexOf('='); equals >= 0; equals = written.indexOf('=', at)) {
    const name = written.slice(at, equals).trim();
    let open = equals + 1;
    while (!isQuote(written.charCodeAt(open))) open += 1;
    const close = written.indexOf(written[open]!, open + 1);
    const value = written.slice(open + 1, close);
    for (let known = 0; known < attributes.length; known += 2) if (attributes[known] === name) throw new Malformed();
    attributes.push(name, isPlain ? value : attributeValue(value));
    at = close + 1;
  }
  return attributes;
}

const NONE: string[] = [];

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27;
}

/** Breaks in a value count as spaces (3.3.3). */
function attributeValue(value: string): string {
  const spaced = value.replace(/\r\n|[\t\r\n]/g, ' ');
  return spaced.includes('&') ? resolved(spaced) : spaced;
}

/** Line ends are line feeds (2.11). */
function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const REFERENCE = /&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g;

/** With its references resolved; those to entities of a DTD are not read. */
function resolved(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string) => {
    if (whole === '&') throw new Malformed();
    if (decimal === undefined && hex === undefined) return unescapeXml(whole);
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return isSign(code) ? String.fromCodePoint(code) : malformed();
  });
}

/** Char of XML 1.0 (2.2). */
function isSign(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

function malformed(): never {
  throw new Malformed();
}
