import { readFileSync } from 'node:fs';
import type { TakenFile } from '../../../src/taskpane/many/listed-file.js';

/** A file as the browser hands it over. */
export function taken(path: string, content: string | Uint8Array): TakenFile {
  return { path, file: new File([content as BlobPart], path.split('/').at(-1)!) };
}

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/${name}.xlsx`, import.meta.url));
}
