import { partXml, valueOfPart, type JsonPart } from '../../keep/json-part.js';
import type { Answers } from '../narrative.js';
import { readNarrativeAnswers } from './read-answers.js';

/** What is kept with a workbook for its 说明. */
export interface KeptNarrative {
  readonly answers: Answers;
  /** The template chosen; null for the one of the document's type and place. */
  readonly template: KeptTemplate | null;
}

export interface KeptTemplate {
  readonly name: string;
  /** The text of a template of the user's own; null for one that comes with the program. */
  readonly source: string | null;
}

export const NOTHING_KEPT: KeptNarrative = { answers: {}, template: null };

/** The custom XML part in which a workbook carries it. */
export const NARRATIVE_PART: JsonPart = { namespace: 'urn:gongkai:narrative:1', element: 'narrative' };

export function keptXml(kept: KeptNarrative): string {
  return partXml(NARRATIVE_PART, kept);
}

/** What is in such a part; null when it is something else. */
export function keptOfXml(xml: string): KeptNarrative | null {
  return readKept(valueOfPart(NARRATIVE_PART, xml));
}

/** What was kept, read with suspicion; null when it is something else. */
export function readKept(value: unknown): KeptNarrative | null {
  if (typeof value !== 'object' || value === null || !('answers' in value)) return null;
  const file = readNarrativeAnswers(value.answers);
  if (!('answers' in file)) return null;
  return { answers: file.answers, template: 'template' in value ? templateOf(value.template) : null };
}

function templateOf(value: unknown): KeptTemplate | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, source } = value as Partial<Record<string, unknown>>;
  return typeof name === 'string' && (typeof source === 'string' || source === null) ? { name, source } : null;
}
