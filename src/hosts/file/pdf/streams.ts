/** A stream of a PDF, found by its keywords: what is told of it before its bytes, and the bytes, packed as they are. */
export interface PackedStream {
  readonly told: string;
  readonly packed: Uint8Array;
}

/** How far before its bytes what a stream is may be told: a picture's may hold a palette of 256 colours. */
const LOOK_BACK = 16_384;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** The streams of a file in their order. Its table of objects is not asked: what is told of a stream stands in plain letters before it. */
export function* streamsOf(bytes: Uint8Array): Generator<PackedStream> {
  for (let at = STREAM.in(bytes, 0); at >= 0; at = STREAM.in(bytes, at + STREAM.length)) {
    const from = beginning(bytes, at + STREAM.length);
    if (from === null) continue;
    const end = END.in(bytes, from);
    const packed = bytes.subarray(from, end < 0 ? bytes.length : end);
    yield { told: toldBefore(bytes, at), packed };
    if (end >= 0) at = end;
  }
}

/** From the keyword that begins its object. */
function toldBefore(bytes: Uint8Array, stream: number): string {
  const least = Math.max(0, stream - LOOK_BACK);
  let from = stream;
  while (from > least && !OBJECT.every((byte, at) => bytes[from + at] === byte)) from -= 1;
  return new TextDecoder('latin1').decode(bytes.subarray(from, stream));
}

const OBJECT = new TextEncoder().encode('obj');

export function isPicture({ told }: PackedStream): boolean {
  return /\/Subtype\s*\/Image\b/.test(told);
}

/** Whether a picture may let through what lies under it: by a mask, or as the format of its bytes says. */
export function isSeeThrough(stream: PackedStream): boolean {
  return isPicture(stream) && /\/(?:ImageMask|S?Mask|JPXDecode)/.test(stream.told);
}

/** Where the bytes begin behind the keyword: on the next line. Null where it is no keyword. */
function beginning(bytes: Uint8Array, behind: number): number | null {
  if (bytes[behind] === LINE_FEED) return behind + 1;
  return bytes[behind] === RETURN ? behind + (bytes[behind + 1] === LINE_FEED ? 2 : 1) : null;
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
