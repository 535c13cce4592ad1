import type { Document } from '../../claims/index.js';
import { subjectsIn } from '../../claims/tokens/subject-names.js';
import { codedNamesIn, type CodedName } from '../../claims/tokens/subject-codes.js';
import {
  FIRST_YEAR,
  LAST_YEAR,
  nameIn,
  namesOf,
  subjectByCode,
  subjectsNamed,
  subjectStem,
} from '../../taxonomy/subjects/index.js';
import { isBacked } from '../../taxonomy/subjects/sources.js';
import { gathered, placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/** Codes of 科目 that lost a digit, or that are those of another name. What the yearly list does not know is let be. */
export function subjectCodes({ paragraphs, year }: Document): Found[] {
  if (year === null || year < FIRST_YEAR || year > LAST_YEAR) return [];
  const coded = gather(prose(paragraphs), (paragraph) => {
    const { text } = paragraph.folded;
    // 类, 款 and 项 beside a code: its name is asked about where all three are
    const levels = new Set(
      gather(subjectsIn(paragraph.folded), (subject) => subject.levels.map(({ place }) => place.start)),
    );
    return codedNamesIn(text).map((one) => ({ paragraph, one, isLevel: levels.has(one.start) }));
  });
  const faults = gather(coded, ({ paragraph, one, isLevel }): Found[] => {
    const fault = digitsOf(one) ?? (isLevel ? null : nameOf(one, year));
    if (fault === null) return [];
    const { from, to, ...rest } = fault;
    return [{ ...placeIn(paragraph, from, to), ...rest }];
  });
  return gathered(faults, ({ rule, stated }) => `${rule} ${stated ?? ''}`);
}

type Fault = Omit<Found, 'start' | 'end'> & { readonly from: number; readonly to: number };

/** "水利工程运行与维护（213006）": the only code of its name that it is short of, or longer than, by one digit. */
function digitsOf({ name, code, codeStart, digits }: CodedName): Fault | null {
  if (![2, 4, 6, 8].includes(code.length)) return null;
  const meant = subjectsNamed(name).filter((listed) =>
    code.length < listed.code.length ? lacksOne(code, listed.code) : lacksOne(listed.code, code),
  );
  if (meant.length !== 1) return null;
  const [listed] = [meant[0]!.code];
  return {
    from: codeStart,
    to: codeStart + digits.length,
    rule: 'subject.code',
    severity: 'warning',
    stated: code,
    expected: listed,
    said: { type: 'subject.code', name, code, listed },
  };
}

/** One sign taken out of `long` leaves `short`. */
function lacksOne(short: string, long: string): boolean {
  if (short.length !== long.length - 1) return false;
  const at = [...short].findIndex((sign, index) => sign !== long[index]);
  return at < 0 || short.slice(at) === long.slice(at + 1);
}

/** "提租补贴（2210201）": the code is another one's, and no name of the code's own resembles what stands there. */
function nameOf({ name, start, code }: CodedName, year: number): Fault | null {
  const listed = subjectByCode(code);
  const stem = subjectStem(name);
  if (listed === null || namesOf(listed).some((it) => subjectStem(it) === stem)) return null;
  const own = nameIn(listed, year);
  // a name cut short, or with words of the sentence before it
  if (subjectStem(own).includes(stem) || stem.includes(subjectStem(own))) return null;
  return {
    from: start,
    to: start + name.length,
    rule: 'subject.name',
    severity: isBacked(code, year) ? 'warning' : 'notice',
    stated: name,
    expected: own,
    said: { type: 'subject.name', name, code, listed: own },
  };
}
