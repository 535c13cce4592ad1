import { isBareSide, isSumOfSide } from '../claims/lexicon/references.js';
import type { FundId } from '../taxonomy/concepts/index.js';
import type { NamedFigure } from '../figures/named.js';
import { carriedFiscal, isSame, noneOfFund, opensWithCarryover, sourceFigure } from './tables.js';
import type { Target } from './binding.js';
import { doubtful, sure, type Case, type DoubtedCase, type Entry, type Said, type Situation } from './situation.js';

type Money = FundId | 'all';

/** What a noun's key is, by the money that its words, its whole or its heading name: the concept of the figure. */
const ACCOUNT: Readonly<Record<string, Partial<Record<Money, string>>>> = {
  'total': {
    all: 'summary',
    fiscal: 'fiscal-summary',
  },
  'income-total': {
    all: 'summary.income',
    fiscal: 'fiscal-summary.income',
  },
  'expenditure-total': {
    'all': 'summary.expenditure',
    'general': 'general-expenditure',
    'fiscal': 'fiscal-summary.expenditure',
    'fund': 'fund',
    'state-capital': 'state-capital',
  },
  'income': {
    'all': 'income',
    'general': 'income.general',
    'fiscal': 'fiscal-summary.income',
    'fund': 'fund.income',
    'state-capital': 'state-capital.income',
  },
  'expenditure': {
    'all': 'expenditure',
    'general': 'general-expenditure',
    'fiscal': 'fiscal-summary.expenditure',
    'fund': 'fund',
    'state-capital': 'state-capital',
    'social-insurance': 'social-insurance',
  },
  'basic': {
    'all': 'expenditure.basic',
    'general': 'general-basic',
    'fiscal': 'general-basic',
    'fund': 'fund.basic',
    'state-capital': 'state-capital.basic',
  },
  'project': {
    'all': 'expenditure.project',
    'general': 'general-expenditure.project',
    'fiscal': 'general-expenditure.project',
    'fund': 'fund.project',
    'state-capital': 'state-capital.project',
  },
  'appropriation': {
    'general': 'general-expenditure',
    'fund': 'fund',
    'state-capital': 'state-capital',
  },
};

const isSide = ({ key }: Entry): boolean => key === 'income' || key === 'expenditure';
/** 本年支出 is the whole's of the year, but under 基本支出, where it may be that alone. */
const isOfYear = ({ ofThisYear, topic, whole }: Situation): boolean =>
  ofThisYear && !topic.basic && (whole === null || moneyOfTotal(whole) !== undefined);
const isBudget = ({ lookup }: Situation): boolean => lookup.books.book.document.type === 'budget';

/** Where the words may mean another figure than the tables have. */
export const REFUSED: readonly Case[] = [
  {
    // 支出 in the middle of a paragraph is anything's
    id: 'bare',
    when: ({ noun, money }, at) => isBareSide(noun) && !isOfYear(at) && !standsForItself(money, at),
  },
  {
    // a heading of one side leaves no room for the other, but where the money is told once: its income is what is spent
    id: 'other-side',
    when: ({ noun, scope, key, money, figure }, { topic }) =>
      isBareSide(noun) &&
      scope === null &&
      topic.side !== null &&
      topic.side !== 'both' &&
      topic.side !== key &&
      money !== 'fiscal' &&
      figure.id !== 'income.general',
  },
  {
    // 财政拨款基本支出 is that of 一般公共预算 where there is no other 财政拨款
    id: 'fiscal-split',
    when: ({ key, money }, { lookup }) =>
      money === 'fiscal' &&
      (key === 'basic' || key === 'project') &&
      !isSame(lookup, 'fiscal-summary.expenditure', 'general-expenditure'),
  },
  {
    // 收入合计 of a budget holds what was carried over
    id: 'income-of-the-year',
    when: ({ noun, money }, at) =>
      noun.startsWith('本年收入') && money === 'all' && isBudget(at) && opensWithCarryover(at.lookup),
  },
  {
    id: 'expenditure-of-the-year',
    when: ({ noun, money, figure }, at) =>
      noun.startsWith('本年支出') &&
      money === 'all' &&
      isBudget(at) &&
      at.lookup.concept('summary.expenditure')?.amount.yuan.eq(figure.amount.yuan) !== true,
  },
];

/** Where the figure is likely, and something speaks against it. */
export const DOUBTED: readonly DoubtedCase[] = [
  {
    id: 'fiscal-side',
    when: (entry, { lookup }) => entry.money === 'fiscal' && isSide(entry) && carriedFiscal(lookup).length > 0,
    doubt: '有结转结余，可能指本年数，也可能指总计',
  },
  {
    id: 'current-only',
    when: ({ noun, key, money }, { lookup }) =>
      noun.includes('当年') && money === 'general' && key !== 'income' && carriedFiscal(lookup).includes('opening'),
    doubt: '表中的数含上年结转，“当年拨款”可能不含',
  },
  {
    id: 'fund-carried',
    when: ({ key, money }, at) =>
      isBudget(at) && key === 'appropriation' && money !== 'general' && carriedFiscal(at.lookup).includes('opening'),
    doubt: '有上年结转，可能只指当年拨款',
  },
  {
    // of a fund that took in another amount than it spent
    id: 'appropriation-side',
    when: ({ key, money, figure }, { lookup }) =>
      key === 'appropriation' &&
      (money === 'fund' || money === 'state-capital') &&
      lookup.concept(`${money}.income`)?.amount.yuan.eq(figure.amount.yuan) === false,
    doubt: '收入和支出不同，可能指收入，也可能指支出',
  },
  {
    id: 'basic-chapter',
    when: ({ key }, { topic }) => topic.basic && key === 'appropriation',
    doubt: '标题是基本支出，可能只指基本支出',
  },
  {
    id: 'bare-side',
    when: ({ noun, money }, { topic }) => isBareSide(noun) && topic.side === null && money === 'all',
    doubt: '标题和句子没有写明是哪一项',
  },
];

/** Income, expenditure, 基本支出 or 项目支出 of the money that the words, the whole or the heading name. */
export function accountFigure(said: Said, at: Situation): Target | null {
  const money = moneyOf(said, at);
  const ofYear = money === 'fiscal' ? fiscalOfYear(said.key, at) : null;
  if (ofYear !== null && isOfYear(at)) return sure(ofYear);
  const ofAll = money === 'fiscal' ? natureOfAll(said.key, at) : null;
  if (ofAll !== null) return sure(ofAll);
  const figure = figureIn(ACCOUNT[said.key ?? '']?.[money], at);
  const entry = figure && { ...said, money, figure };
  if (entry === null || at.matching.refused.some(({ when }) => when(entry, at))) return null;
  const doubt = at.matching.doubted.find(({ when }) => when(entry, at))?.doubt;
  return doubt === undefined ? sure(figure) : doubtful(figure, doubt);
}

const FUND_MONEYS: readonly (Money | null)[] = ['general', 'fund', 'state-capital'];

function moneyOf({ key, scope, noun }: Said, at: Situation): Money {
  // 当年财政拨款 under the heading of a fund is the fund's
  const isOfHeading = scope === 'fiscal' && key === 'appropriation' && FUND_MONEYS.includes(at.topic.money);
  if (scope !== null && !isOfHeading) return scope;
  return isSumOfSide(noun) ? moneyBeside(at) : moneyAround(at);
}

/** What 财政拨款收支总表 prints as 本年收入合计 or 本年支出合计. */
function fiscalOfYear(key: string | null, { lookup }: Situation): NamedFigure | null {
  return key === 'income' || key === 'expenditure' ? lookup.concept(`fiscal.${key}`) : null;
}

/** 财政拨款 of several funds is told by nature only where the department spends no other money. */
function natureOfAll(key: string | null, { lookup }: Situation): NamedFigure | null {
  if (key !== 'basic' && key !== 'project') return null;
  const isAll = isSame(lookup, 'fiscal.expenditure', 'expenditure');
  return isAll && !isSame(lookup, 'fiscal.expenditure', 'general-expenditure')
    ? lookup.concept(ACCOUNT[key]!.all!)
    : null;
}

/** "财政拨款收入总计9万元，支出总计9万元": the other side's total of the same money; else of all money. */
function moneyBeside({ before }: Situation): Money {
  return before?.list === null && before.id === ACCOUNT['income-total']!.fiscal ? 'fiscal' : 'all';
}

function figureIn(concept: string | undefined, { lookup }: Situation): NamedFigure | null {
  if (concept === undefined) return null;
  if (concept === 'income.general') return sourceFigure(lookup, concept);
  return lookup.concept(concept) ?? (FUNDS.includes(concept) ? noneOfFund(concept, lookup) : null);
}

/** 本年收入 is a part of 收入总计. */
const MONEY_OF_TOTAL: Readonly<Record<string, Money>> = {
  'summary': 'all',
  'summary.income': 'all',
  'summary.expenditure': 'all',
  'fiscal-summary': 'fiscal',
  'fiscal-summary.income': 'fiscal',
  'fiscal-summary.expenditure': 'fiscal',
};

function moneyOfTotal({ list, id }: NamedFigure): Money | undefined {
  return list === null ? MONEY_OF_TOTAL[id] : undefined;
}

/** Wholes that name the money of their parts. */
const MONEY_OF_WHOLE: Readonly<Record<string, Money>> = {
  'income': 'all',
  'expenditure': 'all',
  'general-expenditure': 'general',
};

function moneyAround({ topic, whole, ofThisYear }: Situation): Money {
  const ofTotal = whole !== null && ofThisYear ? moneyOfTotal(whole) : undefined;
  const ofWhole = ofTotal ?? (whole?.list === null ? MONEY_OF_WHOLE[whole.id] : undefined);
  return ofWhole ?? topic.money ?? (topic.basic ? 'general' : 'all');
}

const FLOWS: readonly (string | null)[] = ['fund-flows', 'state-capital-flows'];
/** "收入预算9万元；支出预算9万元": one side right behind the other. */
const SIDES_OF_ALL: readonly string[] = ['income', 'summary.income', 'expenditure', 'summary.expenditure'];
const FUNDS: readonly string[] = ['fund', 'state-capital'];

/**
 * A bare 收入 or 支出 speaks of its heading at the beginning of a paragraph, as a part of 收支总计, and behind another
 * figure of the fund that the heading names.
 */
function standsForItself(money: Money, { topic, whole, before, firstInParagraph }: Situation): boolean {
  if (whole !== null) return whole.id === 'summary' && money === 'all';
  const amongFunds =
    FUNDS.includes(topic.money ?? '') &&
    before !== null &&
    (before.list === null ? FUNDS.includes(before.id) : FLOWS.includes(before.list));
  const besideOther = money === 'all' && before?.list === null && SIDES_OF_ALL.includes(before.id);
  return firstInParagraph || amongFunds || besideOther;
}
