import { holding, maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { BLANK } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

/** 增减变动的主要原因是XXX, 减少的原因：XXX, up to the blank (2). */
const NAMED = `[^，。；：:]*?原因${oneOf(`${maybe('主要')}${oneOf('是', '为', '如下', '在于')}[：:]?`, '[：:]')}\\s*(${BLANK})?`;
/** 主要是因为XXX, with its blank (3). */
const MAINLY = `${maybe('其中')}主要[是系]${maybe('因为', '由于', '因')}\\s*(${BLANK})`;
const REASON = new RegExp(`([，,；;。]?\\s*)(?:${NAMED}|${MAINLY})(?=\\s*(?:[。；;，,）)]|$))`, 'dg');

/** Where a form asks for the reason of a change. */
export interface AskedReason {
  /** With the sign before it. */
  readonly start: number;
  /** Where its own words begin. */
  readonly words: number;
  readonly end: number;
  /** The blank, or the place behind the words where one is due. */
  readonly blank: Span;
  /** Of what differs from the budget. */
  readonly ofBudget: boolean;
}

const BUDGET = holding(oneOf('预算数', '年初预算'));

export function askedReasons(text: string): AskedReason[] {
  return matchesIn(text, REASON).map((match) => {
    const { index: start, indices } = match;
    const end = start + match[0].length;
    const words = start + match[1]!.length;
    const blank = indices![2] ?? indices![3] ?? [end, end];
    return {
      start,
      words,
      end,
      blank: { start: blank[0], end: blank[1] },
      ofBudget: BUDGET.test(text.slice(words, end)),
    };
  });
}
