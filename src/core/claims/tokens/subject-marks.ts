import { functionalClassCode } from '../../taxonomy/functional-classes.js';
import { namesOf, subjectByCode, subjectsNamed, subjectStem, type Subject } from '../../taxonomy/subjects/index.js';
import type { Folded } from '../../text/fold.js';
import { memoizeFor } from '../../text/memoize.js';
import type { Span } from '../../text/span.js';
import { CODE_WORDS, LED_IN, NAME_BEFORE, SUBJECT_WORD, SUBJECT_WORDS } from '../lexicon/subject-names.js';
import { oneOf } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

export interface NamedLevel {
  readonly level: '类' | '款' | '项';
  readonly name: string;
  readonly digits: string | null;
  readonly place: Span;
}

/** "（201类）", "（款）", "（项，科目编码2040604）". */
const LEVEL = /”?（(\d{2,7})?(类|款|项)(?:，(?:科目)?(?:编码|代码)：?(\d{3,7}))?）/g;
const LONGEST_NAME = 40;

/** A code without 类, 款 or 项: with the signs that may part it from a name behind it, and from one before it. */
const CODE = new RegExp(
  `”?${SUBJECT_WORD}（?${CODE_WORDS}(?<!\\d)(2\\d{2}(?:\\d{2}){0,2})(?![\\d%]|[.，]\\d)）?[-—–.、：]?“?`,
  'g',
);
/** “事业运行”科目, “事业运行”：of the level that its name is of. */
const QUOTED = new RegExp(`“([^“”]{2,40})”${oneOf(SUBJECT_WORDS, '(?=：)')}`, 'g');
const LEVEL_OF: Readonly<Record<number, NamedLevel['level']>> = { 3: '类', 5: '款', 7: '项' };

/** Every name of a 科目 that a folded text marks by its level or by its code, from left to right. */
export const marksIn = memoizeFor(({ text }: Folded): readonly NamedLevel[] => {
  const marked = markedLevels(text);
  const ends = new Map(marked.map((level) => [level.place.end, level]));
  const coded: NamedLevel[] = [];
  for (const match of matchesIn(text, CODE)) {
    const listed = subjectByCode(match[1]!);
    if (listed === null) continue;
    const before = ends.get(match.index);
    if (before !== undefined && isNameOf(listed, before.name)) marked[marked.indexOf(before)] = withCode(before, match);
    else coded.push(...codedLevel(text, match, listed));
  }
  return merged([...marked, ...quotedLevels(text)], coded);
});

function markedLevels(text: string): NamedLevel[] {
  const found: NamedLevel[] = [];
  let end = 0;
  for (const match of matchesIn(text, LEVEL)) {
    const raw = NAME_BEFORE.exec(text.slice(Math.max(end, match.index - LONGEST_NAME), match.index))?.[0] ?? '';
    if (raw === '') continue;
    const name = raw.replace(LED_IN, '');
    end = match.index + match[0].length;
    const digits = match[3] ?? match[1] ?? null;
    found.push({
      level: match[2] as NamedLevel['level'],
      name,
      digits,
      place: { start: match.index - name.length, end },
    });
  }
  return found;
}

function quotedLevels(text: string): NamedLevel[] {
  return gather(matchesIn(text, QUOTED), ({ 0: words, 1: name, index }): NamedLevel[] => {
    const level = levelOf(name!);
    if (level === null) return [];
    return [{ level, name: name!, digits: null, place: { start: index + 1, end: index + words.length } }];
  });
}

/** Null where the name is of several levels; a 类 is one, whatever else bears its name. */
function levelOf(name: string): NamedLevel['level'] | null {
  if (functionalClassCode(name) !== null) return '类';
  const levels = new Set(subjectsNamed(name).map(({ code }) => LEVEL_OF[code.length]));
  const [level] = levels;
  return levels.size === 1 ? (level ?? null) : null;
}

function isNameOf(listed: Subject, name: string): boolean {
  const stem = subjectStem(name);
  return namesOf(listed).some((it) => subjectStem(it) === stem);
}

/** "行政运行（项）（2130301）". */
function withCode(level: NamedLevel, { 0: sign, 1: digits, index }: RegExpExecArray): NamedLevel {
  return { ...level, digits: digits!, place: { start: level.place.start, end: index + bracketIn(sign).length } };
}

/** "行政运行（2130301）", "2130301行政运行": only with a name that is the code's. */
function codedLevel(text: string, { 0: sign, 1: code, index }: RegExpExecArray, listed: Subject): NamedLevel[] {
  const digits = code!;
  const level = LEVEL_OF[digits.length]!;
  const names = spellings(namesOf(listed));
  const bracket = bracketIn(sign);
  const head = text.slice(Math.max(0, index - LONGEST_NAME), index);
  const before = bracket === '' ? undefined : names.find((name) => head.endsWith(name));
  if (before !== undefined)
    return [{ level, name: before, digits, place: { start: index - before.length, end: index + bracket.length } }];
  // the name of “两庭”建设 itself begins with a quotation mark
  const places = [index + sign.length, index + sign.replace(/“$/, '').length];
  for (const from of places) {
    const name = names.find((it) => text.startsWith(it, from));
    if (name !== undefined) return [{ level, name, digits, place: { start: index, end: from + name.length } }];
  }
  return [];
}

/** The code with its brackets; '' where none are. */
function bracketIn(sign: string): string {
  return BRACKET.exec(sign)?.[0] ?? '';
}

const BRACKET = new RegExp(`^”?${SUBJECT_WORD}（${CODE_WORDS}\\d+）`);

/** As they stand in a folded text, with and without 支出 at the end, the longest first. */
function spellings(names: readonly string[]): string[] {
  const folded = names.map((name) => name.replaceAll('(', '（').replaceAll(')', '）'));
  return gather(folded, (name) => [name, name.endsWith('支出') ? name.slice(0, -2) : `${name}支出`]).sort(
    (a, b) => b.length - a.length,
  );
}

/** Both in the order of the text; where they tell of one name, the level with the code. */
function merged(marked: readonly NamedLevel[], coded: readonly NamedLevel[]): NamedLevel[] {
  const left = [...marked];
  for (const code of coded) {
    const same = left.findIndex(({ place }) => place.start < code.place.end && code.place.start < place.end);
    if (same < 0) left.push(code);
    else if (left[same]!.digits === null && left[same]!.level === code.level)
      left[same] = { ...left[same]!, digits: code.digits, place: { ...left[same]!.place, start: code.place.start } };
  }
  return left.sort((a, b) => a.place.start - b.place.start);
}
