import { ending, beginning } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { matchesIn } from '../../text/matches.js';

const YEAR = /(?<![\d.])(20[0-4]\d)(?=\s*(?:年|-|$|\t))/g;
/** 〔2019〕12号: the year of a paper's number. */
const BRACKET_BEFORE = ending('[〔［\\[(（]\\s*');
const BRACKET_AFTER = beginning('\\s*[〕］\\])）]');
/** Of a law or a paper: 2014年修正. */
const OF_LAW = beginning('年', '(?:\\d{1,2}月)?(?:\\d{1,2}日)?', '(?:版|修订|修正|印发|发布|施行|颁布)');

/** A year of a sample. */
export interface SampleYear extends Span {
  readonly year: number;
}

/** The years of a text, within two of the sample's own where that is known; those of laws and papers are let be. */
export function sampleYears(text: string, own: number | null): SampleYear[] {
  return matchesIn(text, YEAR)
    .map(({ 1: year, index: start }) => ({
      start,
      end: start + year!.length,
      year: Number(year),
    }))
    .filter(
      ({ start, end, year }) =>
        (own === null || (year >= own - FURTHEST_BACK && year <= own + 1)) &&
        !(BRACKET_BEFORE.test(text.slice(0, start)) && BRACKET_AFTER.test(text.slice(end))) &&
        !OF_LAW.test(text.slice(end)),
    );
}

const FURTHEST_BACK = 2;
