import type { Book } from './book.js';
import { NOTHING, sum, type Sourced } from './sourced.js';

/** A figure under the name that templates, `gongkai figures` and the content controls in Word use for it. */
export interface NamedFigure {
  /** 收入合计, 一般公共预算项.2010301 */
  readonly name: string;
  /** The same in every year and language: the question about its change is change.reason.<id>. */
  readonly id: string;
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
  { name: '一般公共预算基本支出', id: 'general-basic', of: ({ basic }) => basic.total },
  { name: '人员经费', id: 'general-basic.personnel', of: ({ basic }) => basic.personnel },
  { name: '公用经费', id: 'general-basic.public', of: ({ basic }) => basic.public },
  { name: '一般公共预算项目支出', id: 'general-expenditure.project', of: ({ general }) => general.project },
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
  {
    name: '三公经费',
    id: 'three-public',
    of: ({ threePublic }) => (threePublic.state === 'none' ? NOTHING : threePublic.total),
  },
  { name: '因公出国（境）费', id: 'three-public.abroad', of: ({ threePublic }) => threePublic.abroad },
  { name: '公务用车费', id: 'three-public.vehicles', of: ({ threePublic }) => threePublic.vehicles },
  { name: '公务用车购置费', id: 'three-public.vehicle-purchase', of: ({ threePublic }) => threePublic.vehiclePurchase },
  {
    name: '公务用车运行费',
    id: 'three-public.vehicle-operation',
    of: ({ threePublic }) => threePublic.vehicleOperation,
  },
  { name: '公务接待费', id: 'three-public.reception', of: ({ threePublic }) => threePublic.reception },
  { name: '机关运行经费', id: 'agency-operation', of: ({ threePublic }) => threePublic.agencyOperation },
  { name: '政府采购', id: 'procurement', of: ({ procurement }) => procurement.total },
];

/** 团组, 辆, 批次, 人次 that the table of 三公 prints. */
export const COUNTS = [
  ['出国团组数', 'abroadGroups'],
  ['出国人次数', 'abroadPersons'],
  ['公务用车购置数', 'vehiclesBought'],
  ['公务用车保有量', 'vehiclesKept'],
  ['国内接待批次', 'receptions'],
  ['国内接待人次', 'guests'],
  ['国（境）外接待批次', 'receptionsAbroad'],
  ['国（境）外接待人次', 'guestsAbroad'],
] as const;

/** Both sides in one where they are equal, as they should be. */
function bothSides({ income, expenditure }: Book['summary']): Sourced | null {
  return income && expenditure && income.yuan.eq(expenditure.yuan)
    ? { ...income, cells: [...income.cells, ...expenditure.cells] }
    : null;
}
