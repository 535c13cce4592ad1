import { Inflate, inflateSync } from 'fflate';
import { Refusal } from '../unreadable-workbook.js';
import type { ZipEntry } from './zip-directory.js';

const LOCAL_HEADER = 0x04034b50;
/** Methods of compression (APPNOTE.TXT 4.4.5). */
const STORED = 0;
const DEFLATED = 8;
/** Deflate gives at most 1032 bytes for one: a step never makes more than some 16 MB. */
const STEP = 16_384;
/** A part that is packed into less can make some 64 MB at most, and is unpacked at once. */
const SMALL = 65_536;

/** Unpacks one entry. Never makes more bytes than the directory promised, and checks them against its checksum. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.locked) throw new Refusal('encrypted');
  const packed = packedBytes(bytes, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Refusal('damaged');
  const content = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (content.length !== entry.size || crc32(content) !== entry.checksum) throw new Refusal('damaged');
  return content;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER)
    throw new Refusal('damaged');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw new Refusal('damaged');
  return bytes.subarray(start, start + entry.packedSize);
}

function inflate(packed: Uint8Array, promised: number): Uint8Array {
  if (packed.length > SMALL) return inflateInSteps(packed, promised);
  // one byte more shows that more would come
  const content = inflateSync(packed, { out: new Uint8Array(promised + 1) });
  if (content.length > promised) throw new Refusal('too-large');
  return content;
}

function inflateInSteps(packed: Uint8Array, promised: number): Uint8Array {
  const content = new Uint8Array(promised);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > promised) throw new Refusal('too-large');
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return content.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(content: Uint8Array): number {
  let value = 0xffffffff;
  for (let index = 0; index < content.length; index++) {
    value = CRC_TABLE[(value ^ content[index]!) & 0xff]! ^ (value >>> 8);
  }
  return ~value >>> 0;
}
