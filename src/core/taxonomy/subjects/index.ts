import { memoizeText } from '../../text/memoize.js';
import { squash } from '../../text/squash.js';
import { CLASSES } from './classes.js';
import { parseClasses, parseGroups, type Subject } from './entry.js';
import { SUBJECT_LISTS } from './lists.js';
import { gather } from '../../sheet/gather.js';

export type { Subject } from './entry.js';

/** Years the list speaks for. */
export const FIRST_YEAR = 2018;
export const LAST_YEAR = 2027;

interface Index {
  readonly byCode: ReadonlyMap<string, Subject>;
  /** By stem of every name, former ones too. */
  readonly byName: ReadonlyMap<string, readonly Subject[]>;
}

let index: Index | null = null;

/** Built when first asked for: narration and checks use it, recognition does not. */
function indexed(): Index {
  if (index !== null) return index;
  const subjects = [...functionalClasses(), ...gather(SUBJECT_LISTS, parseGroups)];
  const byName = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const name of new Set(namesOf(subject).map(subjectStem))) {
      const known = byName.get(name);
      if (known) known.push(subject);
      else byName.set(name, [subject]);
    }
  }
  index = { byCode: new Map(subjects.map((subject) => [subject.code, subject])), byName };
  return index;
}

let classes: readonly Subject[] | null = null;

/** Every 类, in code order. */
export function functionalClasses(): readonly Subject[] {
  classes ??= parseClasses(CLASSES);
  return classes;
}

/** Every 类, 款 and 项 of the list. */
export function allSubjects(): Subject[] {
  return [...indexed().byCode.values()];
}

/** Names as they are compared: brackets and what is in them out, 支出 at the end out, full-width and spaces undone. */
export const subjectStem = memoizeText((name) =>
  squash(name)
    .replace(/\([^()]*\)/g, '')
    .replace(/支出$/, ''),
);

/** Every name a 科目 bears or bore. */
export function namesOf(subject: Subject): string[] {
  return [subject.name, ...subject.variants, ...subject.former.map((it) => it.name)];
}

/** True when the code is in the list of the year; a year that nobody knows rules nothing out. */
export function isInYear(subject: Subject, year: number | null): boolean {
  return (
    year === null ||
    ((subject.since === null || year >= subject.since) && (subject.until === null || year <= subject.until))
  );
}

/** The 科目 of a functional code, whatever the year; null when the list does not know it. */
export function subjectByCode(code: string): Subject | null {
  return indexed().byCode.get(code) ?? null;
}

/** 科目 that bear or bore a name. */
export function subjectsNamed(name: string): readonly Subject[] {
  return indexed().byName.get(subjectStem(name)) ?? [];
}

/**
 * What a functional code is called in a year; null when it is not known, not in that year, or the list does not reach
 * so far back.
 */
export function subjectName(code: string, year: number | null): string | null {
  const subject = subjectByCode(code);
  if (subject === null || !isInYear(subject, year) || (year !== null && year < FIRST_YEAR)) return null;
  return nameIn(subject, year);
}

/** The name in a year, today's when the year is not known. */
export function nameIn(subject: Subject, year: number | null): string {
  return (year === null ? undefined : subject.former.findLast((it) => year <= it.until))?.name ?? subject.name;
}
