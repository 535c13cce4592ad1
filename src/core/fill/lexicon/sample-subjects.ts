import { NUMERAL_SIGNS } from '../../text/numerals.js';
import { beginning, maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { BLANK } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

const NAME = `(?:[一-龥]|[（(][一-龥、]{1,8}[）)]|(?<=[一-龥])、(?=[一-龥])){2,40}?`;
const marked = (of: string): string => `(${NAME})\\s*[（(](\\d{2,7})?${of}[）)]`;
const CHAIN = new RegExp(`${marked('类')}\\s*[-—－、]?\\s*${marked('款')}(?:\\s*[-—－、]?\\s*${marked('项')})?`, 'dg');
const QUOTED = new RegExp(
  `[“"「]([一-龥（）()、]{2,30})[”"」](?=\\s*${oneOf('科目', '[（(][类款项]', '[（(]\\d')})`,
  'dg',
);
const CODED = new RegExp(`(${NAME})\\s*[（(](?:科目编码|科目代码|编码|项级科目)?[：:]?(2\\d{4}(?:\\d{2})?)[）)]`, 'dg');
const CODE_FIRST = new RegExp(
  `(?<!\\d)(2\\d{6})\\s*[-—－]?\\s*(${NAME})(?=\\s*(?:支出|科目|预算|决算|${BLANK}))`,
  'dg',
);
/** What stands before a name and is none of it: the number of its line, a verb. */
const BEFORE_NAME = beginning(
  maybe(`[（(][${NUMERAL_SIGNS}]{1,3}[）)]`, `[${NUMERAL_SIGNS}]{1,3}、`),
  maybe(oneOf('其中', '主要用于', '用于', '包括', '安排')),
);

/** Where a text names 科目 with 类, 款, 项, in quotes or beside their codes. `known`: whether a name is one of the lists. */
export function subjectPlaces(text: string, known: (name: string) => boolean): Span[] {
  const all = [...matchesIn(text, CHAIN), ...coded(text, known)].flatMap(({ indices }) => indices!.slice(1));
  const quoted = matchesIn(text, QUOTED).flatMap(({ 1: name, indices }) => (known(name!) ? [indices![1]] : []));
  return [...all, ...quoted].flatMap((span): Span[] => {
    if (!span) return [];
    const [from, end] = span;
    const start = from + (BEFORE_NAME.exec(text.slice(from, end))?.[0].length ?? 0);
    return start < end ? [{ start, end }] : [];
  });
}

function coded(text: string, known: (name: string) => boolean): RegExpMatchArray[] {
  return [
    ...matchesIn(text, CODED).filter(({ 1: name }) => known(name!)),
    ...matchesIn(text, CODE_FIRST).filter(({ 2: name }) => known(name!)),
  ];
}
