import { subjectsNamed } from '../../taxonomy/subjects/index.js';
import { NAME_BEFORE } from '../lexicon/subject-names.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

/** A 科目 printed with its code and without 类, 款, 项: "行政运行（2130101）", "2130101 行政运行", "2130101“行政运行”", "水利（213）…（01）". */
export interface CodedName {
  readonly name: string;
  /** Place of the name in the folded text. */
  readonly start: number;
  /** As printed, its first digits put before it where it goes on: 213 + 01. */
  readonly code: string;
  /** Place of the printed digits. */
  readonly codeStart: number;
  readonly digits: string;
}

const BEHIND = /（(2\d{2,7}|\d{2})[类款项]?）/g;
const BEFORE = /(?<![\d,A-Za-z])(2\d{3,7})[-—_ ]{0,2}["“]?([一-龥]{2,24})/g;
const LONGEST_NAME = 32;
/** "教育支出（25）": what stands first begins as the code of a 类. */
const CUT_CLASS = /^2\d$/;

/** Every name that is a 科目's, with the code that stands behind or before it. */
export function codedNamesIn(text: string): CodedName[] {
  return [...codedBehind(text), ...codedBefore(text)];
}

function codedBehind(text: string): CodedName[] {
  const found: CodedName[] = [];
  let above = { end: 0, code: '' };
  for (const { 0: bracket, 1: digits, index } of matchesIn(text, BEHIND)) {
    const floor = Math.max(above.end, index - LONGEST_NAME);
    const name = NAME_BEFORE.exec(text.slice(floor, index))?.[0] ?? '';
    const goesOn = digits!.length === 2;
    const code = goesOn && above.code !== '' && index - name.length === above.end ? above.code + digits! : digits!;
    above = { end: index + bracket.length, code: goesOn && code === digits ? '' : code };
    if ((code.length > 2 || CUT_CLASS.test(code)) && subjectsNamed(name).length > 0)
      found.push({ name, start: index - name.length, code, codeStart: index + 1, digits: digits! });
  }
  return found;
}

function codedBefore(text: string): CodedName[] {
  return gather(matchesIn(text, BEFORE), ({ 0: words, 1: digits, 2: han, index }) => {
    const name = longestName(han!);
    if (name === null) return [];
    return [{ name, start: index + words.length - han!.length, code: digits!, codeStart: index, digits: digits! }];
  });
}

/** The longest beginning that is a 科目's name. */
function longestName(words: string): string | null {
  for (let length = words.length; length >= 2; length -= 1)
    if (subjectsNamed(words.slice(0, length)).length > 0) return words.slice(0, length);
  return null;
}
