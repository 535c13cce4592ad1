import {
  FIRST_YEAR,
  LAST_YEAR,
  nameIn,
  namesOf,
  subjectByCode,
  subjectsNamed,
  subjectStem,
  type Subject,
} from '../../taxonomy/subjects/index.js';
import { isBacked } from '../../taxonomy/subjects/sources.js';
import { subjectsIn, type FoundSubject, type NamedLevel } from '../../claims/tokens/subject-names.js';
import type { Document, Paragraph } from '../../claims/index.js';
import { standsAlone } from '../../claims/lexicon/figure-nouns.js';
import { gathered, placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/**
 * 科目 by a name of former years, or by another name than its code's. What the yearly list does not know is never
 * reproached.
 */
export function subjectNames({ paragraphs, year }: Document): Found[] {
  if (year === null || year < FIRST_YEAR || year > LAST_YEAR) return [];
  const former = gather(
    gather(CLASS_CODES, (code) => subjectByCode(code) ?? []),
    (listed) => listed.former.map(({ name }) => ({ name, listed })),
  );
  const found = gather(prose(paragraphs), (paragraph) => [
    ...gather(subjectsIn(paragraph.folded), (subject) => levelsOf(subject, paragraph, year)),
    ...plainClasses(paragraph, year, former),
  ]);
  return gathered(found, ({ rule, stated }) => `${rule} ${stated ?? ''}`);
}

/** A 类 by its former name without "（类）": "医疗卫生与计划生育支出20万元". */
function plainClasses(paragraph: Paragraph, year: number, former: readonly FormerName[]): Found[] {
  const { text } = paragraph.folded;
  return gather(
    former.filter(({ name }) => text.includes(name)),
    ({ name, listed }) => {
      const at = text.indexOf(name);
      if (!standsAlone(text[at - 1] ?? '', text.slice(at + name.length))) return [];
      return faultOf(name, listed, null, year).map((fault) => ({
        ...placeIn(paragraph, at, at + name.length),
        ...fault,
      }));
    },
  );
}

interface FormerName {
  readonly name: string;
  readonly listed: Subject;
}

const CLASS_CODES = Array.from({ length: 40 }, (_, index) => String(201 + index));

function levelsOf(subject: FoundSubject, paragraph: Paragraph, year: number): Found[] {
  return gather(subject.levels, (level) => {
    const place = placeIn(paragraph, level.place.start, level.place.start + level.name.length);
    const code = codeOf(subject, level);
    const listed = code === null ? byName(subject, level) : subjectByCode(code);
    return listed === null ? [] : faultOf(level.name, listed, code, year).map((fault) => ({ ...place, ...fault }));
  });
}

function faultOf(name: string, listed: Subject, code: string | null, year: number): Omit<Found, 'start' | 'end'>[] {
  const stem = subjectStem(name);
  const known = namesOf(listed).find((it) => subjectStem(it) === stem);
  if (known === undefined) {
    if (code === null || (!alike(stem, namesOf(listed).map(subjectStem)) && subjectsNamed(name).length === 0))
      return [];
    return [
      {
        rule: 'subject.name',
        severity: isBacked(listed.code, year) ? 'warning' : 'notice',
        stated: name,
        expected: nameIn(listed, year),
        said: { type: 'subject.name', name, code: listed.code, listed: nameIn(listed, year) },
      },
    ];
  }
  if ([listed.name, ...listed.variants].some((it) => subjectStem(it) === stem)) return [];
  const former = listed.former.findLast((it) => subjectStem(it.name) === stem && year > it.until);
  if (!former) return [];
  return [
    {
      rule: 'subject.stale',
      severity: 'notice',
      stated: name,
      expected: nameIn(listed, year),
      said: { type: 'subject.stale', name, current: nameIn(listed, year), since: former.until + 1 },
    },
  ];
}

/** 201 + 03 + 01 as far as this level, or the code it prints whole. */
function codeOf({ levels }: FoundSubject, level: NamedLevel): string | null {
  if (level.digits === null) return null;
  if (level.digits.length !== 2) return level.digits;
  const upTo = levels.slice(0, levels.indexOf(level) + 1);
  if (upTo[0]!.level !== '类' || upTo.some(({ digits }) => digits === null)) return null;
  return upTo.map(({ digits }) => digits!).join('');
}

/** Without a code: the only 科目 of its depth and 类 that bears or bore the name. */
function byName({ className }: FoundSubject, { level, name }: NamedLevel): Subject | null {
  const digits = { 类: 3, 款: 5, 项: 7 }[level];
  const head = className === null ? '' : (subjectsNamed(className).find(({ code }) => code.length === 3)?.code ?? '');
  const found = subjectsNamed(name).filter(({ code }) => code.length === digits && code.startsWith(head));
  return found.length === 1 ? found[0]! : null;
}

/** One or two signs off: mistyped. */
function alike(name: string, names: readonly string[]): boolean {
  return names.some((other) => Math.abs(other.length - name.length) <= 2 && distance(name, other) <= 2);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i];
    for (let j = 1; j <= b.length; j += 1)
      now.push(Math.min(row[j]! + 1, now[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = now;
  }
  return row[b.length]!;
}

export { distance };
