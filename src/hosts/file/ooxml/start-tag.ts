import { behindSpace, isBreak, isSignUnit, Malformed, nameEnd, resolved, standsAt } from './xml-signs.js';

const [AMPERSAND, APOSTROPHE, COLON, EQUALS, GREATER, LESS, QUOTATION, SLASH] = [
  0x26, 0x27, 0x3a, 0x3d, 0x3e, 0x3c, 0x22, 0x2f,
];
/** Of each attribute: where its name begins and ends, and its value. */
const PLACES = 4;
/** Each is held against all before it; Office writes some dozens. */
const MOST_ATTRIBUTES = 10_000;
/** Names of elements that are kept; a part has some dozens. */
const MOST_NAMES = 64;

/**
 * A start tag by its places in the XML: most are passed over, and no text is made of what nobody asks for. One stands for
 * all tags of a document, one after the other.
 */
export class StartTag {
  name = '';
  /** The place behind it. */
  behind = 0;
  isSelfClosing = false;
  /** An attribute has a prefix. */
  isQualified = false;
  /** An attribute declares a namespace, or is named as if it did. */
  isDeclaring = false;
  /** A value holds a reference or a break. */
  private isWritten = false;
  private readonly places: number[] = [];
  private end = 0;
  private readonly names: string[] = new Array<string>(MOST_NAMES).fill('');

  constructor(private readonly xml: string) {}

  /** Reads the tag whose "<" stands here. Throws Malformed. */
  read(at: number): void {
    const { xml } = this;
    this.isQualified = this.isDeclaring = this.isWritten = false;
    this.end = 0;
    let place = nameEnd(xml, at + 1);
    this.name = this.named(at + 1, place);
    for (;;) {
      const next = behindSpace(xml, place);
      const code = xml.charCodeAt(next);
      if (code === GREATER || code === SLASH) return this.close(next, code === SLASH);
      // an attribute has a space before it
      if (next === place) throw new Malformed();
      place = this.add(next);
    }
  }

  /** The value of an attribute by its name as it is written. */
  attribute(name: string): string | undefined {
    for (let at = 0; at < this.end; at += PLACES) if (this.isNamed(at, name)) return this.valueAt(at);
    return undefined;
  }

  /** It has no attribute but this one. */
  hasOnly(name: string): boolean {
    for (let at = 0; at < this.end; at += PLACES) if (!this.isNamed(at, name)) return false;
    return true;
  }

  /** Names and values in turn. */
  attributes(): string[] {
    const attributes: string[] = [];
    for (let at = 0; at < this.end; at += PLACES)
      attributes.push(this.xml.slice(this.places[at], this.places[at + 1]), this.valueAt(at));
    return attributes;
  }

  /** The names with a prefix among them. */
  qualifiedNames(): string[] {
    const names: string[] = [];
    for (let at = 0; at < this.end; at += PLACES) {
      const [from, to] = [this.places[at]!, this.places[at + 1]!];
      if (isQualified(this.xml, from, to)) names.push(this.named(from, to));
    }
    return names;
  }

  private close(at: number, isSelfClosing: boolean): void {
    this.isSelfClosing = isSelfClosing;
    this.behind = isSelfClosing ? at + 2 : at + 1;
    if (this.xml.charCodeAt(this.behind - 1) !== GREATER) throw new Malformed();
  }

  /** The name that stands here, made once for all that are the same. */
  private named(from: number, to: number): string {
    const { xml, names } = this;
    const place = (to - from + xml.charCodeAt(from) * 5 + xml.charCodeAt(to - 1)) % MOST_NAMES;
    const known = names[place]!;
    return known.length === to - from && standsAt(xml, known, from) ? known : (names[place] = xml.slice(from, to));
  }

  /** Takes the attribute that begins here, and gives the place behind it. */
  private add(from: number): number {
    const { xml, places } = this;
    const to = nameEnd(xml, from);
    const equals = behindSpace(xml, to);
    if (xml.charCodeAt(equals) !== EQUALS) throw new Malformed();
    const open = behindSpace(xml, equals + 1);
    const close = this.valueEnd(open);
    this.look(from, to);
    if (this.isWritten) attributeValue(xml.slice(open + 1, close));
    places[this.end] = from;
    places[this.end + 1] = to;
    places[this.end + 2] = open + 1;
    places[this.end + 3] = close;
    if ((this.end += PLACES) > MOST_ATTRIBUTES * PLACES) throw new Malformed();
    return close + 1;
  }

  private valueEnd(open: number): number {
    const { xml } = this;
    const quote = xml.charCodeAt(open);
    if (quote !== QUOTATION && quote !== APOSTROPHE) throw new Malformed();
    for (let at = open + 1; ; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === quote) return at;
      if (code === LESS || !isSignUnit(code)) throw new Malformed();
      if (code === AMPERSAND || isBreak(code)) this.isWritten = true;
    }
  }

  /** No other attribute has the same name. */
  private look(from: number, to: number): void {
    const { xml, places } = this;
    for (let at = 0; at < this.end; at += PLACES) {
      const known = places[at]!;
      if (places[at + 1]! - known === to - from && isSame(xml, known, from, to - from)) throw new Malformed();
    }
    this.isQualified ||= isQualified(xml, from, to);
    this.isDeclaring ||= standsAt(xml, DECLARES, from);
  }

  private isNamed(at: number, name: string): boolean {
    const from = this.places[at]!;
    return this.places[at + 1]! - from === name.length && standsAt(this.xml, name, from);
  }

  private valueAt(at: number): string {
    const value = this.xml.slice(this.places[at + 2], this.places[at + 3]);
    return this.isWritten ? attributeValue(value) : value;
  }
}

function isSame(xml: string, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (xml.charCodeAt(one + at) !== xml.charCodeAt(other + at)) return false;
  return true;
}

function isQualified(xml: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (xml.charCodeAt(at) === COLON) return true;
  return false;
}

const DECLARES = 'xmlns';

/** Breaks in a value count as spaces (3.3.3). */
function attributeValue(value: string): string {
  const spaced = value.replace(/\r\n|[\t\r\n]/g, ' ');
  return spaced.includes('&') ? resolved(spaced) : spaced;
}
