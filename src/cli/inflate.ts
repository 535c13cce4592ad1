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

/** Throws as `inflate` does. */
export function boundInflated(packed: Uint8Array, most: number): void {
  unpacked(packed, most, CHUNK);
}

const CHUNK = 1024 * 1024;
/** Z_MIN_CHUNK of zlib. */
const LEAST_CHUNK = 64;

function unpacked(packed: Uint8Array, most: number, chunkSize = Math.max(most, LEAST_CHUNK)): Uint8Array {
  try {
    return inflateRawSync(packed, { chunkSize, maxOutputLength: most });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new Refusal('too-large') : error;
  }
}

export const crc32: (content: Uint8Array) => number = checksum;
