import { StartTag } from './start-tag.js';
import { behindSpace, isSignUnit, malformed, Malformed, nameEnd, resolved, standsAt } from './xml-signs.js';

/** Told of a document from its first sign to its last. */
export interface MarkupListener {
  /** A start tag; it holds for as long as it is told of. */
  open(tag: StartTag): void;
  text(text: string): void;
  /** An end tag; also told of an empty element, behind its start tag. */
  close(position: number): void;
}

const SPACE = '[ \\t\\r\\n]';
const EQUALS = `${SPACE}*=${SPACE}*`;
const DECLARATION = new RegExp(
  `<\\?xml${SPACE}+version${EQUALS}(?:"1\\.\\d+"|'1\\.\\d+')(?:${SPACE}+encoding${EQUALS}(?:"[A-Za-z][\\w.\\-]*"|'[A-Za-z][\\w.\\-]*'))?` +
    `(?:${SPACE}+standalone${EQUALS}(?:"(?:yes|no)"|'(?:yes|no)'))?${SPACE}*\\?>`,
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
  new Scanner(xml, listener).scan();
}

class Scanner {
  private at: number;
  private readonly open: string[] = [];
  private readonly tag: StartTag;
  private hasRoot = false;

  constructor(
    private readonly xml: string,
    private readonly listener: MarkupListener,
  ) {
    this.at = xml.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    this.tag = new StartTag(xml);
  }

  scan(): void {
    const { xml } = this;
    // else an instruction whose name begins so
    if (xml.startsWith('<?xml', this.at)) this.match(DECLARATION);
    while (this.at < xml.length)
      if (xml.charCodeAt(this.at) === LESS) this.markup(xml.charCodeAt(this.at + 1));
      else this.text();
    if (!this.hasRoot || this.open.length > 0) throw new Malformed();
  }

  private markup(sign: number): void {
    if (sign === SLASH) this.endTag();
    else if (sign === EXCLAMATION) this.declaration();
    else if (sign === QUESTION) this.instruction();
    else this.startTag();
  }

  private startTag(): void {
    const { tag, open } = this;
    tag.read(this.at);
    this.at = tag.behind;
    if (open.length === 0) {
      if (this.hasRoot) throw new Malformed();
      this.hasRoot = true;
    }
    const { name, isSelfClosing } = tag;
    this.listener.open(tag);
    if (isSelfClosing) this.listener.close(this.at);
    else if (open.push(name) > DEEPEST) throw new Malformed();
  }

  private endTag(): void {
    const { xml } = this;
    const name = this.open.pop() ?? malformed();
    if (!standsAt(xml, name, this.at + 2)) throw new Malformed();
    const end = behindSpace(xml, this.at + 2 + name.length);
    if (xml.charCodeAt(end) !== GREATER) throw new Malformed();
    this.at = end + 1;
    this.listener.close(this.at);
  }

  private instruction(): void {
    const from = this.at + 2;
    const to = nameEnd(this.xml, from);
    const name = this.xml.slice(from, to);
    const end = this.xml.indexOf('?>', to);
    if (end < 0 || name.includes(':') || /^xml$/i.test(name)) throw new Malformed();
    if (end > to && behindSpace(this.xml, to) === to) throw new Malformed();
    this.pass(end + 2);
  }

  private declaration(): void {
    if (this.xml.startsWith('<!--', this.at)) return this.comment();
    if (this.open.length === 0) return this.doctype();
    const from = this.at;
    const [, text] = this.match(CDATA) ?? malformed();
    this.look(from);
    if (text !== '') this.listener.text(withPlainBreaks(text!));
  }

  private comment(): void {
    const end = this.xml.indexOf('--', this.at + 4);
    if (end < 0 || this.xml.charCodeAt(end + 2) !== GREATER) throw new Malformed();
    this.pass(end + 3);
  }

  private doctype(): void {
    const from = this.at;
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
      else if (sign === '>') break;
      else throw new Malformed();
    }
    this.look(from);
  }

  /** Passes over what says nothing. */
  private pass(to: number): void {
    const from = this.at;
    this.at = to;
    this.look(from);
  }

  /** What has been passed holds nothing that no XML holds. */
  private look(from: number): void {
    if (FORBIDDEN.test(this.xml.slice(from, this.at))) throw new Malformed();
  }

  private text(): void {
    const { xml } = this;
    const from = this.at;
    let at = from;
    let isWritten = false;
    for (; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === LESS) break;
      if (!isSignUnit(code)) throw new Malformed();
      if (code === AMPERSAND || code === RETURN || code === BRACKET) isWritten = true;
    }
    this.at = at;
    if (this.open.length === 0) {
      if (behindSpace(xml, from) < at) throw new Malformed();
      return;
    }
    const text = xml.slice(from, at);
    this.listener.text(isWritten ? read(text) : text);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.xml);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }
}

const [AMPERSAND, BRACKET, EXCLAMATION, GREATER, LESS, QUESTION, RETURN, SLASH] = [
  0x26, 0x5d, 0x21, 0x3e, 0x3c, 0x3f, 0x0d, 0x2f,
];

/** Text with its references resolved. */
function read(text: string): string {
  if (text.includes(']]>')) throw new Malformed();
  return text.includes('&') ? resolved(withPlainBreaks(text)) : withPlainBreaks(text);
}

/** Line ends are line feeds (2.11). */
function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
