import type { JsonPart } from '../../core/keep/json-part.js';
import { keptOfXml, NARRATIVE_PART, type KeptNarrative } from '../../core/narrate/answers/kept.js';
import { ANSWERS_PART, answersOfXml } from '../../core/report/answers-part.js';
import type { Answers } from '../../core/report/answers.js';
import { decodePart } from './ooxml/encoding.js';
import { MOST_PARTS } from './ooxml/limits.js';
import { unpack } from './ooxml/zip-content.js';
import { zipDirectory } from './ooxml/zip-directory.js';

/** Longer than all answers that anyone writes. */
const MOST_BYTES = 1024 * 1024;

/** The answers that Excel keeps in a workbook's file for its 说明; null where it carries none. Never throws. */
export function keptNarrative(bytes: Uint8Array): KeptNarrative | null {
  return keptPart(bytes, NARRATIVE_PART, keptOfXml);
}

/** The reasons for warnings that Excel keeps in a workbook's file; null where it carries none. Never throws. */
export function keptReasons(bytes: Uint8Array): Answers | null {
  return keptPart(bytes, ANSWERS_PART, answersOfXml);
}

/** ECMA-376 part 1, 22.5: custom XML. */
function keptPart<Kept>(bytes: Uint8Array, { namespace }: JsonPart, read: (xml: string) => Kept | null): Kept | null {
  try {
    for (const entry of zipDirectory(bytes, MOST_PARTS)) {
      if (!/^customXml\/[^/]+\.xml$/i.test(entry.name) || entry.size > MOST_BYTES) continue;
      const xml = decodePart(unpack(bytes, entry));
      if (xml.includes(namespace)) return read(xml);
    }
  } catch {
    return null;
  }
  return null;
}
