import { firstFrom } from '../text/first-from.js';
import type { Section } from '../claims/index.js';
import { basicLed, leadStart, moneyLeads, sideLed } from '../claims/lexicon/references.js';
import { FUNDS, type FundId } from '../taxonomy/concepts/index.js';
import { SIDES, SPECIAL_TOPICS } from '../taxonomy/topics.js';

const MONEYS = FUNDS.map(({ id, words }) => [id, words] as const);

export type Money = FundId;
export type Special = (typeof SPECIAL_TOPICS)[number][0];

/** What the headings above a sentence say it is about. */
export interface HeadingTopic {
  readonly special: Special | null;
  readonly money: Money | null;
  /** How many kinds of money the heading that decides it names. */
  readonly moneys: number;
  readonly side: 'income' | 'expenditure' | 'both' | null;
  readonly basic: boolean;
  /** 上年结转结余 has a chapter of its own. */
  readonly carried: boolean;
  /** 当年拨款: without what was carried over. */
  readonly currentOnly: boolean;
}

/**
 * Innermost heading first: the nearest that speaks of a thing decides it. Part titles of the whole document decide
 * nothing.
 */
export function topicOfSection(section: Section | null): HeadingTopic {
  const titles: string[] = [];
  for (let at = section; at !== null; at = at.parent) if (at.level > 0) titles.push(at.title);
  const first = <Name>(pairs: readonly (readonly [Name, RegExp])[]): Name | null => {
    for (const title of titles) {
      const found = pairs.find(([, pattern]) => pattern.test(title));
      if (found) return found[0];
    }
    return null;
  };
  const moneys =
    titles
      .map((title) => MONEYS.filter(([money, pattern]) => money !== 'fiscal' && pattern.test(title)).length)
      .find((count) => count > 0) ?? 0;
  return {
    special: first(SPECIAL_TOPICS),
    money: first(MONEYS),
    moneys,
    side: first(SIDES),
    basic: titles.some((title) => title.includes('基本支出')),
    carried: titles.some((title) => title.includes('上年结转')),
    currentOnly: titles.some((title) => title.includes('当年拨款')),
  };
}

function moneyIn(words: string): Money | null {
  return MONEYS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * "一般公共预算拨款用于…": of that money until the sentence ends. A heading that names two kinds of money leaves it to the
 * paragraph. For any place of a paragraph's text.
 */
export function topicsWithin(text: string): (topic: HeadingTopic, at: number) => HeadingTopic {
  let leads: readonly Lead[] | null = null;
  return (topic, at) => {
    leads ??= leadsIn(text);
    const basic = basicLed(text.slice(0, at));
    if (basic !== null && (basic.ofGeneral || topic.money === 'general'))
      return { ...topic, special: null, money: 'general', basic: true };
    const money = moneyLed(text, leads, at);
    if (money !== null) return { ...topic, money };
    const side = sideLed(text, at);
    const sided = side === null ? topic : { ...topic, side };
    return topic.moneys < 2 ? sided : { ...sided, money: moneyIn(text.slice(0, at)) ?? topic.money };
  };
}

/** Where the words end that lead to some money. */
interface Lead {
  readonly end: number;
  readonly money: Money;
}

function leadsIn(text: string): Lead[] {
  return moneyLeads(text).flatMap(({ words, end }) => {
    const money = moneyIn(words);
    return money === null ? [] : [{ end, money }];
  });
}

/** By the last lead of the sentence before a place; the words that the place is in the middle of may be one. */
function moneyLed(text: string, leads: readonly Lead[], at: number): Money | null {
  const start = leadStart(text, at);
  const [own] = leadsIn(text.slice(start, at));
  if (own !== undefined) return own.money;
  const before = lastUpTo(leads, start);
  return before !== undefined && !text.slice(before.end, start).includes('。') ? before.money : null;
}

function lastUpTo(leads: readonly Lead[], place: number): Lead | undefined {
  return leads[firstFrom(leads.length, (at) => leads[at]!.end <= place) - 1];
}
