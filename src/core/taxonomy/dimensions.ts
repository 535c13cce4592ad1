import type { INCOME } from './concepts/income.js';

type IncomeSource = Extract<(typeof INCOME)[number]['column'], { source: string }>['source'];

/**
 * The facets that make a column what it is, like dimensions of an XBRL fact. An absent facet means "all of it":
 * the 合计 column has none. The measure that a kind prints by default (支出 in an expenditure table) is left out too.
 */
export interface Dimensions {
  /**
   * 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余; `current` is 本年收入 beside an 上年结转 column in an income table, `reserve` 使用非财政拨款结余.
   */
  readonly measure?: 'opening' | 'current' | 'income' | 'expenditure' | 'closing' | 'reserve';
  /** 基本 | 项目 | 经营 | 上缴(上解)上级 | 对附属单位补助 | 结转 | 结余. */
  readonly nature?: 'basic' | 'project' | 'operating' | 'superior' | 'affiliated' | 'carryover' | 'surplus';
  /** 人员经费 | 公用经费. */
  readonly category?: 'personnel' | 'public';
  /** Fund: 财政拨款 (all three) | 一般公共预算 | 政府性基金 | 国有资本经营 | 社会保险基金 | 财政专户 | 单位资金 | 上年结转 as a source. */
  readonly fund?:
    'fiscal' | 'general' | 'fund' | 'state-capital' | 'social-insurance' | 'fiscal-account' | 'unit' | 'carryover';
  /** Source of income beyond the funds (taxonomy/concepts). */
  readonly source?: IncomeSource;
  /** 预算数 | 调整(全年)预算数 | 决算数, where a table prints more than one. */
  readonly stage?: 'budget' | 'adjusted' | 'final';
  /** 上年数 beside 本年数. */
  readonly year?: 'prior';
  /** 增减额 | 增减% against the prior year: never added. */
  readonly change?: 'amount' | 'percent';
  /** Economic class by code across the top (general-matrix). */
  readonly economic?: string;
  /** 数量, 个数, 人次: not money. */
  readonly quantity?: true;
}

/** True when the two describe the same column. */
export function sameDimensions(left: Dimensions, right: Dimensions): boolean {
  return dimensionKey(left) === dimensionKey(right);
}

/** The facets as one text, the same for the same facets. */
export function dimensionKey(dimensions: Dimensions): string {
  const facets = Object.keys(dimensions) as (keyof Dimensions)[];
  // nearly all have one at most
  if (facets.length === 0) return '';
  if (facets.length === 1) return `${facets[0]!}=${dimensions[facets[0]!]!} `;
  return facets.sort().reduce((key, facet) => `${key}${facet}=${dimensions[facet]!} `, '');
}
