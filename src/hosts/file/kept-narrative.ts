import { keptOfXml, NARRATIVE_PART, type KeptNarrative } from '../../core/narrate/answers/kept.js';
import { unpack } from './zip-content.js';
import { zipDirectory } from './zip-directory.js';

const MOST_ENTRIES = 2_000;
/** Longer than all answers that anyone writes. */
const MOST_BYTES = 1024 * 1024;

/** The answers that Excel keeps in a workbook's file for its 说明 (ECMA-376 part 1, 22.5: custom XML); null where it carries none. Never throws. */
export function keptNarrative(bytes: Uint8Array): KeptNarrative | null {
  try {
    for (const entry of zipDirectory(bytes, MOST_ENTRIES)) {
      if (!/^customXml\/[^/]+\.xml$/i.test(entry.name) || entry.size > MOST_BYTES) continue;
      const xml = decoded(unpack(bytes, entry));
      if (xml.includes(NARRATIVE_PART.namespace)) return keptOfXml(xml);
    }
  } catch {
    return null;
  }
  return null;
}

function decoded(content: Uint8Array): string {
  return new TextDecoder(content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(content);
}
