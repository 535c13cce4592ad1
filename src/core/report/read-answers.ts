import type { Answers } from './answers.js';

/** A file of reasons: by key for whatever workbook is read with it, and by key under the name of one. */
export interface AnswerFile {
  readonly common: Answers;
  readonly byWorkbook: ReadonlyMap<string, Answers>;
}

/** What stands where a reason should: the key beside it, or null where the file is no list of reasons at all. */
export interface Unanswerable {
  readonly wrongAt: string | null;
}

/** Reads a parsed JSON file: {"key": "reason"} or {"workbook.xlsx": {"key": "reason"}}. */
export function readAnswers(value: unknown): AnswerFile | Unanswerable {
  if (!isObject(value)) return { wrongAt: null };
  const common: [string, string][] = [];
  const byWorkbook = new Map<string, Answers>();
  for (const [key, entry] of Object.entries(value)) {
    if (isObject(entry)) {
      const wrong = Object.keys(entry).find((inner) => reasonOf(entry[inner]) === null);
      if (wrong !== undefined) return { wrongAt: wrong };
      byWorkbook.set(
        key,
        Object.fromEntries(Object.entries(entry).map(([inner, reason]) => [inner, reasonOf(reason)!])),
      );
    } else {
      const reason = reasonOf(entry);
      if (reason === null) return { wrongAt: key };
      common.push([key, reason]);
    }
  }
  return { common: Object.fromEntries(common), byWorkbook };
}

/** The reasons in a file that concern one workbook; its own come before those for all. */
export function answersFor({ common, byWorkbook }: AnswerFile, workbook: string): Answers {
  return { ...common, ...byWorkbook.get(workbook) };
}

function reasonOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
