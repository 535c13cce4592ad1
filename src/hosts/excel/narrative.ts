import { keptXml, NARRATIVE_PART, type KeptNarrative } from '../../core/narrate/answers/kept.js';
import { narrativeIn } from '../office/own-parts.js';
import { loadPart, savePart } from './parts.js';

/** The answers and the template that the open workbook carries for its 说明. Throws a WorkbookHostError. */
export async function loadNarrative(patience?: number): Promise<KeptNarrative> {
  return narrativeIn(await loadPart(NARRATIVE_PART.namespace, patience));
}

/** Puts them into the workbook in place of those it carried. */
export function saveNarrative(kept: KeptNarrative, patience?: number): Promise<void> {
  return savePart(NARRATIVE_PART.namespace, keptXml(kept), patience);
}
