import type { Answers } from '../narrative.js';
import { FIELD, SAME_AS_LAST_YEAR } from './questions-file.js';

/** What stands where an answer should: the id beside it, or null where the file is none of answers at all. */
export interface Unanswerable {
  readonly wrongAt: string | null;
}

/** Reads a parsed JSON file, {"id": "answer"} or a questions file filled in; blank answers are none. */
export function readNarrativeAnswers(value: unknown): { readonly answers: Answers } | Unanswerable {
  if (!isObject(value)) return { wrongAt: null };
  const listed = value[FIELD.questions];
  if (!Array.isArray(listed)) return collect(Object.entries(value));
  const entries: [string, unknown][] = [];
  for (const entry of listed) {
    if (!isObject(entry) || typeof entry[FIELD.id] !== 'string') return { wrongAt: null };
    entries.push([entry[FIELD.id] as string, answerOf(entry)]);
  }
  return collect(entries);
}

function answerOf(entry: Readonly<Record<string, unknown>>): unknown {
  const given = entry[FIELD.answer] ?? '';
  const before = entry[FIELD.lastAnswer];
  return typeof given === 'string' && given.trim() === SAME_AS_LAST_YEAR && typeof before === 'string' ? before : given;
}

function collect(entries: readonly (readonly [string, unknown])[]): { readonly answers: Answers } | Unanswerable {
  const wrong = entries.find(([, answer]) => typeof answer !== 'string');
  if (wrong) return { wrongAt: wrong[0] };
  return { answers: Object.fromEntries(entries.filter(([, answer]) => (answer as string).trim() !== '')) as Answers };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
