import type { Department, Entry } from './department.js';

/** Figures of our own. Every amount is a whole number of hundreds of 元, so that 万元 with two decimals are exact. */
function basic(source: Entry['source'] = 'general'): Entry[] {
  const entry = (
    code: string,
    economic: string,
    nature: 'personnel' | 'public',
    amount: number,
    prior: number,
  ): Entry => ({
    code,
    economic,
    source,
    nature,
    amount,
    prior,
  });
  return [
    entry('2080501', '30301', 'personnel', 181_300, 176_200),
    entry('2080501', '30302', 'personnel', 96_400, 91_800),
    entry('2080505', '30108', 'personnel', 702_600, 668_900),
    entry('2080506', '30109', 'personnel', 351_300, 334_500),
    entry('2101101', '30110', 'personnel', 318_700, 309_600),
    entry('2101103', '30111', 'personnel', 127_900, 121_400),
    entry('2130301', '30101', 'personnel', 2_143_800, 2_037_700),
    entry('2130301', '30102', 'personnel', 1_627_500, 1_598_300),
    entry('2130301', '30103', 'personnel', 874_200, 846_100),
    entry('2130301', '30305', 'personnel', 43_600, 41_900),
    entry('2130301', '30201', 'public', 167_400, 172_800),
    entry('2130301', '30211', 'public', 93_100, 88_600),
    entry('2130301', '30216', 'public', 24_700, 23_900),
    entry('2130301', '30215', 'public', 18_200, 19_100),
    entry('2130301', '30217', 'public', 32_600, 38_400),
    entry('2130301', '30228', 'public', 61_900, 58_700),
    entry('2130301', '30231', 'public', 84_300, 92_500),
    entry('2130301', '30239', 'public', 213_500, 207_300),
    entry('2210201', '30113', 'personnel', 597_800, 571_200),
  ];
}

function project(
  name: string,
  code: string,
  economic: string,
  source: Entry['source'],
  amount: number,
  more: Partial<Entry> = {},
): Entry {
  return { code, economic, source, nature: 'project', amount, project: name, ...more };
}

const COSTS = {
  now: { abroad: 0, purchase: 186_400, operation: 84_300, reception: 32_600, meetings: 18_200, training: 24_700 },
  planned: { abroad: 0, purchase: 195_000, operation: 95_000, reception: 40_000, meetings: 20_000, training: 26_000 },
  prior: { abroad: 0, purchase: 0, operation: 92_500, reception: 38_400, meetings: 19_100, training: 23_900 },
};

/** A bureau that has 一般公共预算 alone. */
export const GENERAL_ALONE: Department = {
  name: '青禾县水利局',
  entries: [
    ...basic(),
    project('河道清淤工程', '2130305', '31005', 'general', 3_864_200, { prior: 2_915_700 }),
    project('水库维修养护', '2130306', '30213', 'general', 1_273_900, { prior: 1_146_300 }),
    project('防汛物资储备', '2130314', '30227', 'general', 468_500, { prior: 521_600 }),
  ],
  costs: COSTS,
  procurement: { goods: 284_600, works: 3_512_700, services: 419_800 },
};

/** A bureau with a fund, 国有资本经营, money of its own, and some of last year's left. */
export const MANY_SOURCES: Department = {
  ...GENERAL_ALONE,
  name: '白石市水务局',
  entries: [
    ...GENERAL_ALONE.entries,
    project('河道清淤工程', '2130305', '31005', 'general', 736_800, { carried: true, prior: 318_400 }),
    project('农村供水管网', '2120804', '31005', 'fund', 2_147_600, { prior: 1_839_500 }),
    project('农村供水管网', '2120804', '31005', 'fund', 354_900, { carried: true, prior: 276_100 }),
    project('退休人员社会化管理', '2230105', '30305', 'state-capital', 68_300, { prior: 71_400 }),
    project('水库维修养护', '2130306', '30213', 'business', 512_700, { prior: 487_300 }),
    project('水库维修养护', '2130306', '30227', 'other', 93_600, { prior: 104_200 }),
  ],
};

/** The accounts of that bureau at the end of a year: budgets and what is left for the next. */
export const ACCOUNTS: Department = {
  ...MANY_SOURCES,
  entries: MANY_SOURCES.entries.map((entry, index) => ({
    ...entry,
    planned: entry.carried ? 0 : entry.amount - 1_300 * ((index % 5) - 2),
    ...(entry.nature === 'project' &&
    (entry.source === 'general' || entry.source === 'fund' || entry.source === 'business')
      ? { left: entry.carried ? 31_700 : 142_300 }
      : {}),
  })),
};
