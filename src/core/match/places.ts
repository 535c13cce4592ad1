import type { Target } from './binding.js';
import { doubtful, type Said, type Situation } from './situation.js';
import type { ClassList } from './tables.js';

const FISCAL_INCOME: readonly string[] = ['fiscal-summary', 'fiscal-summary.income'];
const ALL_INCOME: readonly string[] = ['income', 'summary.income'];

/** Whether a noun stands among sources: under 收入, or among the parts of an income; of 财政拨款, or of all money. */
export function incomeAround({ topic, whole }: Situation): 'fiscal' | 'all' | null {
  if (whole?.list === 'fiscal-income' || isOneOf(FISCAL_INCOME, whole)) return 'fiscal';
  if (isOneOf(ALL_INCOME, whole)) return 'all';
  if (whole === null && topic.money === 'fiscal' && topic.side !== 'expenditure') return 'fiscal';
  return topic.side === 'income' && topic.money === null ? 'all' : null;
}

function isOneOf(ids: readonly string[], figure: Situation['whole']): boolean {
  return figure?.list === null && ids.includes(figure.id);
}

const CLASS_LISTS: Readonly<Record<string, ClassList>> = {
  general: 'general-classes',
  fiscal: 'fiscal-expenditure',
  all: 'summary-expenditure',
};

/** The list of 类 that the whole or the heading speaks of; null for money that has none. */
export function classListAt({ topic, whole }: Situation): ClassList | null {
  if (isOneOf(['general-expenditure'], whole)) return 'general-classes';
  if (whole?.list === 'fiscal-expenditure' || isOneOf(['fiscal-summary.expenditure'], whole))
    return 'fiscal-expenditure';
  return CLASS_LISTS[topic.money ?? 'all'] ?? null;
}

/** What a chapter or a kind of money is of in one figure. */
const MAIN_FIGURE: Readonly<Record<string, string>> = {
  'agency': 'agency-operation',
  'three-public': 'three-public',
  'procurement': 'procurement',
  'fund': 'fund',
  'state-capital': 'state-capital',
  'social-insurance': 'social-insurance',
};

/** A sentence that names nothing speaks of its heading: not for sure. */
export function headingFigure({ lookup, topic, whole, firstInParagraph }: Situation): Target | null {
  const id = MAIN_FIGURE[topic.special ?? topic.money ?? ''];
  return id !== undefined && firstInParagraph && whole === null
    ? doubtful(lookup.concept(id), '句中没有写明是哪一项，按标题取数')
    : null;
}

/** 一般公共预算财政拨款 among the parts of what was carried over. */
export function isCarriedOfFund({ key }: Said, { whole }: Situation): boolean {
  return key === 'appropriation' && carriedOf(whole) !== null;
}

/** `opening` or `closing`, where the whole is what was carried over. */
export function carriedOf(whole: Situation['whole']): string | null {
  return whole === null ? null : (/(?:^|\.)(opening|closing)$/.exec(whole.id)?.[1] ?? null);
}
