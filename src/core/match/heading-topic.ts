import type { Section } from '../claims/index.js';

export type Money = 'general' | 'fiscal' | 'fund' | 'state-capital' | 'social-insurance';
export type Special = 'three-public' | 'agency' | 'procurement' | 'assets' | 'performance' | 'staff';

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

const SPECIALS: readonly (readonly [Special, RegExp])[] = [
  ['three-public', /三公|因公出国|公务接待|公务用车/],
  ['agency', /机关运行/],
  ['procurement', /政府采购|政府购买服务/],
  ['assets', /国有资产|资产占|资产情况|车辆|设备/],
  ['performance', /绩效/],
  ['staff', /机构|人员(?!经费)|编制|职责|职能|单位构成/],
];

const MONEYS: readonly (readonly [Money, RegExp])[] = [
  ['social-insurance', /社会保险基金/],
  ['fund', /政府性基金/],
  ['state-capital', /国有资本/],
  ['general', /一般公共(?:服务)?预算|公共财政预算/],
  ['fiscal', /财政拨款/],
];

const SIDES: readonly (readonly [NonNullable<HeadingTopic['side']>, RegExp])[] = [
  ['both', /收[、和]?支|收入[、和及]?支出/],
  ['income', /收入/],
  ['expenditure', /支出/],
];

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
    special: first(SPECIALS),
    money: first(MONEYS),
    moneys,
    side: first(SIDES),
    basic: titles.some((title) => /基本支出/.test(title)),
    carried: titles.some((title) => /上年结转/.test(title)),
    currentOnly: titles.some((title) => /当年拨款/.test(title)),
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
  const leads = Array.from(sentence.matchAll(/([^，。；：\d]*)(?:中，|(?<!主要)用于)/g), (match) => moneyIn(match[1]!));
  const led = leads.findLast((money) => money !== null);
  if (led) return { ...topic, money: led };
  return topic.moneys < 2 ? topic : { ...topic, money: moneyIn(before) ?? topic.money };
}
