import { Refusal } from '../unreadable-workbook.js';
import { crc32, inflate } from './inflate.js';
import type { ZipEntry } from './zip-directory.js';

const LOCAL_HEADER = 0x04034b50;
/** Methods of compression (APPNOTE.TXT 4.4.5). */
const STORED = 0;
const DEFLATED = 8;

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
