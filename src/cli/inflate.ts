import { crc32 as checksum, inflateRawSync } from 'node:zlib';
import { Refusal } from '../hosts/file/unreadable-workbook.js';

/**
 * src/hosts/file/ooxml/inflate.ts by Node's own library, which has nothing to load and compile; the bundler of the command line puts
 * it in that file's place.
 */
export function inflate(packed: Uint8Array, promised: number): Uint8Array {
  const content = unpacked(packed, promised + 1);
  if (content.length > promised) throw new Refusal('too-large');
  return content;
}

/** Z_MIN_CHUNK of zlib. */
const LEAST_CHUNK = 64;

function unpacked(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { chunkSize: Math.max(most, LEAST_CHUNK), maxOutputLength: most });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new Refusal('too-large') : error;
  }
}

export const crc32: (content: Uint8Array) => number = checksum;
