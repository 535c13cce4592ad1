import { boundInflated } from '../ooxml/inflate.js';
import { MOST_BYTES } from '../ooxml/limits.js';
import { Refusal } from '../unreadable-workbook.js';

/** Bytes of a font; of what else is drawn a page with so many would have more operations than are followed. */
const [MOST_OF_FONT, MOST_OF_CONTENT] = [MOST_BYTES, MOST_BYTES / 4];
/** Deflate gives at most so many bytes for one: what is packed into fewer bytes stays within the bound. */
const MOST_FOR_ONE = 1032;
/** How far before its bytes what a stream is may be told. */
const LOOK_BACK = 1_024;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Of zlib (RFC 1950): deflate, and a check sum over both bytes. */
const ZLIB = 0x78;

/**
 * Refuses a PDF as `too-heavy` one of whose streams unpacks to more than anything that is printed needs, before pdf.js unpacks it
 * whole. Of those that are deflated and not encrypted; pictures and attachments are never unpacked.
 *
 * @param part of the bounds
 */
export function boundStreams(bytes: Uint8Array, part = 1): void {
  for (let at = STREAM.in(bytes, 0); at >= 0; at = STREAM.in(bytes, at + STREAM.length)) {
    const from = beginning(bytes, at + STREAM.length);
    if (from === null || !isZlib(bytes, from)) continue;
    const most = mostOf(toldBefore(bytes, at)) * part;
    const end = END.in(bytes, from);
    const packed = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (packed.length > most / MOST_FOR_ONE) boundDeflated(packed, most);
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

/** What a stream is, as far as it is told near its bytes. */
function toldBefore(bytes: Uint8Array, stream: number): string {
  const before = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, stream - LOOK_BACK), stream));
  return before.slice(before.lastIndexOf('obj') + 1);
}

function mostOf(told: string): number {
  if (/\/Subtype\s*\/Image\b|\/EmbeddedFile\b/.test(told)) return Infinity;
  return /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/.test(told) ? MOST_OF_FONT : MOST_OF_CONTENT;
}

/** Where the bytes begin behind the keyword: on the next line. Null where it is no keyword. */
function beginning(bytes: Uint8Array, behind: number): number | null {
  if (bytes[behind] === LINE_FEED) return behind + 1;
  return bytes[behind] === RETURN ? behind + (bytes[behind + 1] === LINE_FEED ? 2 : 1) : null;
}

function isZlib(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  return first === ZLIB && (first * 256 + second) % 31 === 0;
}

/** A word in bytes that is found by its last byte, and what that lets skip (Horspool). */
class Word {
  readonly length: number;
  private readonly bytes: Uint8Array;
  private readonly skips: Uint8Array;

  constructor(text: string) {
    this.bytes = new TextEncoder().encode(text);
    this.length = this.bytes.length;
    this.skips = new Uint8Array(256).fill(this.length);
    this.bytes.subarray(0, -1).forEach((byte, at) => (this.skips[byte] = this.length - 1 - at));
  }

  /** Where it begins next, -1 for nowhere. */
  in(bytes: Uint8Array, from: number): number {
    const last = this.length - 1;
    for (let at = from + last; at < bytes.length; at += this.skips[bytes[at]!]!)
      if (bytes[at] === this.bytes[last] && this.bytes.every((byte, index) => bytes[at - last + index] === byte))
        return at - last;
    return -1;
  }
}

const STREAM = new Word('stream');
const END = new Word('endstream');
