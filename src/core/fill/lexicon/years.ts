import { beginning, ending, oneOf } from '../../text/patterns.js';
import { YEAR_BLANK } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

const YEAR = new RegExp(`(${YEAR_BLANK})[^\\S\\t]*年`, 'g');

/** A year left blank, with its sign and what stands around it. */
export interface BlankYear {
  readonly start: number;
  readonly sign: string;
  readonly before: string;
  readonly after: string;
}

const BEFORE = 4;
const AFTER = 12;

export function blankYearsIn(text: string): BlankYear[] {
  return matchesIn(text, YEAR).map(({ 0: whole, 1: sign, index: start }) => ({
    start,
    sign: sign!,
    before: text.slice(Math.max(0, start - BEFORE), start),
    after: text.slice(start + whole.length, start + whole.length + AFTER),
  }));
}

const TO = '[-—–至到]';
const RANGE_BEFORE = ending('[年\\dXx×_]\\s*', TO, '\\s*');
const RANGE_AFTER = beginning('\\s*', TO);

/** 20XX年至20XX年: one of several years. */
export function isOfRange({ before, after }: BlankYear): boolean {
  return RANGE_BEFORE.test(before) || RANGE_AFTER.test(after);
}

const COMPARED = ending('[比较与同和]');
const JOINED = ending('年度?[与和]');
const IN_BRACKETS = ending(oneOf('上年', '上一年'), '[（(]?');

/** 比XX年, 上年（XX年）: last year; 2020年和XX年 names this year beside it. */
export function isLastYear({ before }: BlankYear): boolean {
  return (COMPARED.test(before) && !JOINED.test(before)) || IN_BRACKETS.test(before);
}

const YEAR_END = beginning('度?', oneOf('末', '底', '12\\s*月'));

/** 20XX年末, 20XX年12月31日. */
export function isYearEnd({ after }: BlankYear): boolean {
  return YEAR_END.test(after);
}
