import { Refusal } from '../unreadable-workbook.js';
import { decodePart } from './encoding.js';
import { NameScopes, type Name } from './names.js';
import { scanXml } from './scan-xml.js';
import type { StartTag } from './start-tag.js';
import { Malformed } from './xml-signs.js';

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

/** A start tag with its namespace: one and the same for all of a part, and asked while it is told of. */
export class XmlTag implements Name {
  local = '';
  uri = '';

  constructor(
    private readonly tag: StartTag,
    private readonly scopes: NameScopes,
  ) {}

  get isSelfClosing(): boolean {
    return this.tag.isSelfClosing;
  }

  /** The value of an attribute by its name as it is written. */
  attribute(name: string): string | undefined {
    return this.tag.attribute(name);
  }

  /** It has no attribute but this one. */
  hasOnly(name: string): boolean {
    return this.tag.hasOnly(name);
  }

  get attributes(): XmlAttribute[] {
    const written = this.tag.attributes();
    return written.flatMap((name, at) =>
      at % 2 === 0 ? [{ ...this.scopes.attribute(name), value: written[at + 1]! }] : [],
    );
  }

  named({ local, uri }: Name): this {
    this.local = local;
    this.uri = uri;
    return this;
  }
}

/** Reads XML with its namespaces. Throws `damaged`, or what `failure` gives, where it is not well formed. */
export function parseXml(
  xml: string | Uint8Array,
  listener: XmlListener<XmlTag, Name>,
  failure = (): Error => new Refusal('damaged'),
): void {
  const scopes = new NameScopes();
  let told: XmlTag | null = null;
  wellFormed(failure, () =>
    scanXml(typeof xml === 'string' ? xml : decodePart(xml), {
      open: (tag) => {
        told ??= new XmlTag(tag, scopes);
        listener.open(told.named(scopes.enter(tag)));
      },
      text: (text) => listener.text?.(text),
      close: () => {
        const name = scopes.leave();
        listener.close?.(name);
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
        open: (written) => {
          behind = written.behind;
          const { name, isSelfClosing } = written;
          const tag = { name, attributes: recordOf(written.attributes()), isSelfClosing };
          open.push(tag);
          listener.open(tag);
        },
        text: (text) => listener.text?.(text),
        close: (position) => {
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
