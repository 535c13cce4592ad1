import {
  keptOfXml,
  keptXml,
  NARRATIVE_PART,
  NOTHING_KEPT,
  type KeptNarrative,
} from '../../core/narrate/answers/kept.js';
import { NarrativeDamagedError } from './errors.js';
import { loadPart, savePart } from './parts.js';

/** The answers and the template that the open workbook carries for its 说明. Throws an ExcelHostError. */
export async function loadNarrative(patience?: number): Promise<KeptNarrative> {
  return narrativeIn(await loadPart(NARRATIVE_PART.namespace, patience));
}

/** The same from the part's XML; null where the workbook has none. Throws a NarrativeDamagedError. */
export function narrativeIn(xml: string | null): KeptNarrative {
  const kept = xml === null ? NOTHING_KEPT : keptOfXml(xml);
  if (kept === null) throw new NarrativeDamagedError();
  return kept;
}

/** Puts them into the workbook in place of those it carried. */
export function saveNarrative(kept: KeptNarrative, patience?: number): Promise<void> {
  return savePart(NARRATIVE_PART.namespace, keptXml(kept), patience);
}
