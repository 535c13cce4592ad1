import { Refusal } from '../unreadable-workbook.js';
import { decodePart } from './encoding.js';
import { NameScopes, type Name } from './names.js';
import { attributesOf, Malformed, scanXml } from './scan-xml.js';

/** What is told of a part while it is read. Comments and processing instructions say nothing, CDATA is text. */
export interface XmlListener<Opened, Closed = Opened> {
  open(tag: Opened): void;
  text?(text: string): void;
  close?(tag: Closed): void;
}

/** A start tag as it is written. */
export interface PlainTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isSelfClosing: boolean;
}

export type { Name } from './names.js';

/** An attribute with its namespace. */
export interface XmlAttribute extends Name {
  readonly value: string;
}

/** A start tag with its namespace. */
export class XmlTag implements Name {
  readonly local: string;
  readonly uri: string;

  constructor(
    name: Name,
    /** Names and values in turn. */
    private readonly written: readonly string[],
    private readonly scopes: NameScopes,
  ) {
    this.local = name.local;
    this.uri = name.uri;
  }

  /** The value of an attribute by its name as it is written. */
  attribute(name: string): string | undefined {
    const { written } = this;
    for (let at = 0; at < written.length; at += 2) if (written[at] === name) return written[at + 1];
    return undefined;
  }

  /** It has no attribute but this one. */
  hasOnly(name: string): boolean {
    return this.written.every((own, at) => at % 2 === 1 || own === name);
  }

  /** Asked for while the tag is told of. */
  get attributes(): XmlAttribute[] {
    return this.written.flatMap((name, at) =>
      at % 2 === 0 ? [{ ...this.scopes.attribute(name), value: this.written[at + 1]! }] : [],
    );
  }
}

/** Reads XML with its namespaces. Throws `damaged`, or what `failure` gives, where it is not well formed. */
export function parseXml(
  xml: string | Uint8Array,
  listener: XmlListener<XmlTag, Name>,
  failure = (): Error => new Refusal('damaged'),
): void {
  const scopes = new NameScopes();
  wellFormed(failure, () =>
    scanXml(typeof xml === 'string' ? xml : decodePart(xml), {
      open: (name, attributes) => {
        const written = attributesOf(attributes);
        scopes.enter(written);
        const tag = new XmlTag(scopes.element(name), written, scopes);
        listener.open(tag);
      },
      text: (text) => listener.text?.(text),
      close: (name) => {
        listener.close?.(scopes.element(name));
        scopes.leave();
      },
    }),
  );
}

/**
 * Reads XML with its names as they are written. Throws `damaged` where it is not well formed.
 *
 * @param listening takes where the parser stands: behind a tag when it is told of
 */
export function parsePlainXml(xml: string, listening: (position: () => number) => XmlListener<PlainTag>): void {
  let behind = 0;
  const listener = listening(() => behind);
  const open: PlainTag[] = [];
  wellFormed(
    () => new Refusal('damaged'),
    () =>
      scanXml(xml, {
        open: (name, attributes, isSelfClosing, position) => {
          behind = position;
          const tag = { name, attributes: recordOf(attributesOf(attributes)), isSelfClosing };
          open.push(tag);
          listener.open(tag);
        },
        text: (text) => listener.text?.(text),
        close: (_, position) => {
          behind = position;
          listener.close?.(open.pop()!);
        },
      }),
  );
}

function recordOf(written: readonly string[]): Record<string, string> {
  const attributes = Object.create(null) as Record<string, string>;
  for (let at = 0; at < written.length; at += 2) attributes[written[at]!] = written[at + 1]!;
  return attributes;
}

function wellFormed(failure: () => Error, read: () => void): void {
  try {
    read();
  } catch (error) {
    throw error instanceof Malformed ? failure() : error;
  }
}
