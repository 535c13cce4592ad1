import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CharacterMaps } from '../hosts/file/pdf/library.js';

/** Beside the program where it is built. */
const BUILT = new URL('cmaps/', import.meta.url);

/** pdf.js' maps of character codes, from beside the program or from its package. */
export const characterMaps: CharacterMaps = (file) =>
  readFile(
    existsSync(BUILT) ? new URL(file, BUILT) : createRequire(import.meta.url).resolve(`pdfjs-dist/cmaps/${file}`),
  );
