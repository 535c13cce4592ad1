import type { Section } from '../claims/index.js';
import { moneyLeads } from '../claims/lexicon/references.js';
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
 * paragraph.
 */
export function topicWithin(topic: HeadingTopic, before: string): HeadingTopic {
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  const led = moneyLeads(sentence)
    .map(moneyIn)
    .findLast((money) => money !== null);
  if (led) return { ...topic, money: led };
  return topic.moneys < 2 ? topic : { ...topic, money: moneyIn(before) ?? topic.money };
}
