import { SaxesParser, type SaxesOptions, type SaxesTagNS, type SaxesTagPlain, type TagForOptions } from 'saxes';
import { Refusal } from '../unreadable-workbook.js';
import { encodingOf } from './encoding.js';

/** What is told of a part while it is read. Comments and processing instructions say nothing, CDATA is text. */
export interface XmlListener<Tag> {
  open(tag: Tag): void;
  text?(text: string): void;
  close?(tag: Tag): void;
}

/** Bytes, or signs, parsed at a time. */
const STEP = 262_144;

/** Streams XML with its namespaces. Throws `damaged`, or what `failure` gives, where it is not well formed. */
export function parseXml(
  xml: string | Uint8Array,
  listener: XmlListener<SaxesTagNS>,
  failure = (): Error => new Refusal('damaged'),
): void {
  parse(xml, new SaxesParser({ xmlns: true, position: false }), listener, failure);
}

/**
 * Streams XML with its names as they are written. Throws `damaged` where it is not well formed.
 *
 * @param listening takes where the parser stands: behind a tag when it is told of
 */
export function parsePlainXml(xml: string, listening: (position: () => number) => XmlListener<SaxesTagPlain>): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parse(
    xml,
    parser,
    listening(() => parser.position),
    () => new Refusal('damaged'),
  );
}

function parse<Options extends SaxesOptions>(
  xml: string | Uint8Array,
  parser: SaxesParser<Options>,
  listener: XmlListener<TagForOptions<Options>>,
  failure: () => Error,
): void {
  parser.on('opentag', (tag) => listener.open(tag));
  parser.on('closetag', (tag) => listener.close?.(tag));
  if (listener.text) {
    const heard = (text: string): void => listener.text!(text);
    parser.on('text', heard);
    parser.on('cdata', heard);
  }
  parser.on('error', () => {
    throw failure();
  });
  for (const piece of piecesOf(xml)) parser.write(piece);
  parser.close();
}

function* piecesOf(xml: string | Uint8Array): Generator<string> {
  if (typeof xml === 'string') {
    for (let at = 0; at < xml.length; at += STEP) yield xml.slice(at, at + STEP);
    return;
  }
  const decoder = new TextDecoder(encodingOf(xml));
  for (let at = 0; at < xml.length; at += STEP) yield decoder.decode(xml.subarray(at, at + STEP), { stream: true });
  yield decoder.decode();
}
