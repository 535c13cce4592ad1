import { boundInflated } from '../ooxml/inflate.js';
import { MOST_BYTES } from '../ooxml/limits.js';
import { Refusal } from '../unreadable-workbook.js';
import { isPicture, type PackedStream } from './streams.js';

/** Bytes of a font; of what else is drawn a page with so many would have more operations than are followed. */
const [MOST_OF_FONT, MOST_OF_CONTENT] = [MOST_BYTES, MOST_BYTES / 4];
/** Deflate gives at most so many bytes for one: what is packed into fewer bytes stays within the bound. */
const MOST_FOR_ONE = 1032;
/** Of zlib (RFC 1950): deflate, and a check sum over both bytes. */
const ZLIB = 0x78;

/**
 * Refuses a PDF as `too-heavy` one of whose streams unpacks to more than anything that is printed needs, before pdf.js unpacks it
 * whole. Of those that are deflated and not encrypted; pictures and attachments are never unpacked.
 *
 * @param part of the bounds
 */
export function boundStreams(streams: Iterable<PackedStream>, part = 1): void {
  for (const stream of streams) {
    const most = mostOf(stream) * part;
    if (stream.packed.length > most / MOST_FOR_ONE && isZlib(stream.packed)) boundDeflated(stream.packed, most);
  }
}

function boundDeflated(packed: Uint8Array, most: number): void {
  try {
    // behind the two bytes of zlib
    boundInflated(packed.subarray(2), most);
  } catch (error) {
    // what is not deflated pdf.js unpacks, or says why it cannot
    if (error instanceof Refusal) throw new Refusal('too-heavy');
  }
}

function mostOf(stream: PackedStream): number {
  if (isPicture(stream) || ATTACHMENT.test(stream.told)) return Infinity;
  return FONT.test(stream.told) ? MOST_OF_FONT : MOST_OF_CONTENT;
}

/** What it is may be left out; what it has beside its bytes is its own. */
const ATTACHMENT = /\/EmbeddedFile\b|\/Params\b/;
const FONT = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/;

function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return first === ZLIB && (first * 256 + second) % 31 === 0;
}
