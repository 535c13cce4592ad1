import type { Book } from './book.js';
import type { ListId } from './list-names.js';
import { CATEGORIES } from '../taxonomy/concepts/index.js';
import { NOTHING, sum, type Sourced } from './sourced.js';
import { NAMED } from './three-public.js';

/** A figure under the name that templates, `gongkai figures` and the content controls in Word use for it. */
export interface NamedFigure {
  /** 收入合计, 一般公共预算项.2010301 */
  readonly name: string;
  /** The same in every year and language: the question about its change is change.reason.<id>. */
  readonly id: string;
  /** The list it is a line of; null for one that stands alone. The id may stand in several lists. */
  readonly list: ListId | null;
  /** Amounts in 元; counts as they are. */
  readonly unit: 'yuan' | 'count';
  readonly amount: Sourced;
  /** Last year's; null when it is not known. */
  readonly prior: Sourced | null;
  /** 预算数 beside 决算数. */
  readonly budget: Sourced | null;
}

interface Named {
  readonly name: string;
  readonly id: string;
  /** The figure that it is a share of. */
  readonly whole?: string;
  readonly of: (book: Book) => Sourced | null;
}

/**
 * Figures that stand alone; those of lists are named by their list. Ids are stable: questions and answers are kept
 * under them.
 */
export const SINGLE_FIGURES: readonly Named[] = [
  { name: '收支总计', id: 'summary', of: ({ summary }) => bothSides(summary) },
  { name: '收入总计', id: 'summary.income', of: ({ summary }) => summary.income },
  { name: '支出总计', id: 'summary.expenditure', of: ({ summary }) => summary.expenditure },
  { name: '上年结转结余', id: 'carryover', of: ({ carryover }) => carryover },
  { name: '收入合计', id: 'income', of: ({ income }) => income.total },
  { name: '支出合计', id: 'expenditure', of: ({ expenditure }) => expenditure.total },
  { name: '财政拨款收支总计', id: 'fiscal-summary', of: ({ fiscal }) => bothSides(fiscal) },
  { name: '财政拨款收入总计', id: 'fiscal-summary.income', of: ({ fiscal }) => fiscal.income },
  { name: '财政拨款支出总计', id: 'fiscal-summary.expenditure', of: ({ fiscal }) => fiscal.expenditure },
  { name: '一般公共预算支出', id: 'general-expenditure', of: ({ general }) => general.total },
  {
    name: '一般公共预算基本支出',
    id: 'general-basic',
    whole: 'general-expenditure',
    of: ({ basic }) => basic.total,
  },
  ...CATEGORIES.map(({ id, name, column }): Named => ({
    name,
    id,
    whole: 'general-basic',
    of: ({ basic }) => basic[column!.category!],
  })),
  {
    name: '一般公共预算项目支出',
    id: 'general-expenditure.project',
    whole: 'general-expenditure',
    of: ({ general }) => general.project,
  },
  {
    name: '项目合计',
    id: 'projects',
    of: ({ projects }) => (projects.length > 0 ? sum(projects.map(({ amount }) => amount)) : null),
  },
  { name: '政府性基金支出', id: 'fund', of: ({ fund }) => (fund.state === 'none' ? NOTHING : fund.total) },
  {
    name: '国有资本经营支出',
    id: 'state-capital',
    of: ({ stateCapital }) => (stateCapital.state === 'none' ? NOTHING : stateCapital.total),
  },
  { name: '社会保险基金支出', id: 'social-insurance', of: ({ socialInsurance }) => socialInsurance },
  ...NAMED.map(({ id, name, partOf }): Named => ({
    name,
    id,
    // 购置 and 运行 are parts of 公务用车, and told as shares of 三公 like the rest
    ...(partOf === undefined ? {} : { whole: 'three-public' }),
    of: ({ threePublic }) => threePublic.amounts.get(id) ?? null,
  })),
  { name: '政府采购', id: 'procurement', of: ({ procurement }) => procurement.total },
];

/** The stable id of a figure that stands alone; null for another name. */
export function figureId(name: string): string | null {
  return SINGLE_FIGURES.find((it) => it.name === name)?.id ?? null;
}

/** Both sides in one where they are equal, as they should be. */
function bothSides({ income, expenditure }: Book['summary']): Sourced | null {
  return income && expenditure && income.yuan.eq(expenditure.yuan)
    ? { ...income, cells: [...income.cells, ...expenditure.cells] }
    : null;
}

/** One figure, by whatever name it was found: a table line is itself in its own list only. */
export function sameFigure(left: NamedFigure, right: NamedFigure): boolean {
  return left.id === right.id && left.list === right.list;
}
