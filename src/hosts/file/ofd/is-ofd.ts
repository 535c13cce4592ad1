import { MOST_PARTS } from '../ooxml/limits.js';
import { zipDirectory } from '../ooxml/zip-directory.js';

/** What every OFD begins at. */
export const ENTRY = 'OFD.xml';

/** True for a zip that is an OFD; false too where it cannot be told. */
export function isOfd(bytes: Uint8Array): boolean {
  try {
    return zipDirectory(bytes, MOST_PARTS).some(({ name }) => name.toLowerCase() === ENTRY.toLowerCase());
  } catch {
    return false;
  }
}
