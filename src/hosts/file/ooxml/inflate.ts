import { Inflate, inflateSync } from 'fflate';
import { Refusal } from '../unreadable-workbook.js';

/** Deflate gives at most 1032 bytes for one: a step never makes more than some 16 MB. */
const STEP = 16_384;
/** A part that is packed into less can make some 64 MB at most, and is unpacked at once. */
const SMALL = 65_536;

/**
 * Unpacks what is deflated (RFC 1951) and never makes more bytes than promised. Throws Refusal where more would come,
 * and errors of the library where the bytes are no deflated ones. src/cli/inflate.ts stands for it in Node.
 */
export function inflate(packed: Uint8Array, promised: number): Uint8Array {
  if (packed.length > SMALL) return inflateInSteps(packed, promised);
  // one byte more shows that more would come
  const content = inflateSync(packed, { out: new Uint8Array(promised + 1) });
  if (content.length > promised) throw new Refusal('too-large');
  return content;
}

function inflateInSteps(packed: Uint8Array, promised: number): Uint8Array {
  const content = new Uint8Array(promised);
  const length = unpackInSteps(packed, promised, (chunk, at) => content.set(chunk, at));
  return content.subarray(0, length);
}

/** Throws as `inflate` does, and keeps nothing of what comes. */
export function boundInflated(packed: Uint8Array, most: number): void {
  unpackInSteps(packed, most, () => undefined);
}

/** The length of all. */
function unpackInSteps(packed: Uint8Array, most: number, take: (chunk: Uint8Array, at: number) => void): number {
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > most) throw new Refusal('too-large');
    take(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return length;
}

/** What a byte does to the checksum, and what it does where one, two or three others follow it. */
const [LAST, THIRD, SECOND, FIRST] = crcTables();

function crcTables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const last = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const before = (table: Int32Array): Int32Array => table.map((value) => last[value & 0xff]! ^ (value >>> 8));
  const third = before(last);
  const second = before(third);
  return [last, third, second, before(second)];
}

/** The checksum of zip (ISO 3309), four bytes at a time. */
export function crc32(content: Uint8Array): number {
  let value = -1;
  let at = 0;
  for (const end = content.length - 3; at < end; at += 4) {
    value ^= content[at]! | (content[at + 1]! << 8) | (content[at + 2]! << 16) | (content[at + 3]! << 24);
    value = FIRST[value & 0xff]! ^ SECOND[(value >>> 8) & 0xff]! ^ THIRD[(value >>> 16) & 0xff]! ^ LAST[value >>> 24]!;
  }
  for (; at < content.length; at += 1) value = LAST[(value ^ content[at]!) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}
