import type { Document, Paragraph } from '../../claims/index.js';
import { marksIn, type NamedLevel } from '../../claims/tokens/subject-marks.js';
import { FIRST_YEAR, LAST_YEAR, subjectsNamed } from '../../taxonomy/subjects/index.js';
import { gathered, placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/**
 * "住房改革支出（类）住房公积金（项）", "社会保障和就业支出（类）行政事业单位医疗（款）": names of the yearly list that bear the
 * sign of another level, or stand below one that they are not of. Codes beside the names are asked about elsewhere.
 */
export function subjectChains({ paragraphs, year }: Document): Found[] {
  if (year === null || year < FIRST_YEAR || year > LAST_YEAR) return [];
  const found = gather(prose(paragraphs), (paragraph) => {
    const marks = marksIn(paragraph.folded).filter(({ digits }) => digits === null);
    return gather(marks, (mark, index) => faultsOf(mark, marks[index - 1], paragraph));
  });
  return gathered(found, ({ rule, stated }) => `${rule} ${stated ?? ''}`);
}

const DIGITS = { 类: 3, 款: 5, 项: 7 } as const;
const LEVELS = Object.keys(DIGITS) as (keyof typeof DIGITS)[];

function faultsOf(mark: NamedLevel, before: NamedLevel | undefined, paragraph: Paragraph): Found[] {
  const place = placeIn(paragraph, mark.place.start, mark.place.end);
  const other = otherLevel(mark);
  if (other !== null) {
    const [stated, expected] = [`${mark.name}（${mark.level}）`, `${mark.name}（${other}）`];
    return [
      {
        ...place,
        rule: 'subject.level',
        severity: 'warning',
        stated,
        expected,
        said: { type: 'subject.level', name: mark.name, stated: mark.level, listed: other },
      },
    ];
  }
  const above = before !== undefined && isBelow(mark, before, paragraph) ? codesOf(before) : [];
  const own = codesOf(mark);
  if (above.length === 0 || own.length === 0 || own.some((code) => above.some((head) => code.startsWith(head))))
    return [];
  return [
    {
      ...place,
      rule: 'subject.parent',
      severity: 'warning',
      stated: `${before!.name}（${before!.level}）${mark.name}（${mark.level}）`,
      said: { type: 'subject.parent', name: mark.name, above: before!.name, level: before!.level },
    },
  ];
}

/** The only level that the list knows the name at, where that is not the one it bears. */
function otherLevel({ name, level }: NamedLevel): keyof typeof DIGITS | null {
  const lengths = new Set(subjectsNamed(name).map(({ code }) => code.length));
  if (lengths.size !== 1 || lengths.has(DIGITS[level])) return null;
  return LEVELS.find((it) => lengths.has(DIGITS[it])) ?? null;
}

function codesOf({ name, level }: NamedLevel): string[] {
  return gather(subjectsNamed(name), ({ code }) => (code.length === DIGITS[level] ? [code] : []));
}

/** Right behind it, one level down. */
function isBelow({ level, place }: NamedLevel, above: NamedLevel, { folded }: Paragraph): boolean {
  const between = folded.text.slice(above.place.end, place.start);
  return LEVELS.indexOf(level) === LEVELS.indexOf(above.level) + 1 && (between === '' || DASH.includes(between));
}

const DASH = '-—–';
