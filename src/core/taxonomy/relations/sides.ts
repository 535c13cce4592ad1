import { CATEGORIES, NATURES } from '../concepts/index.js';
import type { Dimensions } from '../dimensions.js';
import { at, less, type SideSpec } from './cross.js';

// Figures that several relations read, by the lines and columns that the forms print them in.

export const SUMMARY_CURRENT_INCOME: SideSpec = [
  [at('summary', 'current-income')],
  [at('summary', 'total-income'), less(at('summary', 'opening-carryover'))],
  [at('summary', 'total-income')],
];
export const SUMMARY_CURRENT_EXPENDITURE: SideSpec = [
  [at('summary', 'current-expenditure')],
  [at('summary', 'total-expenditure'), less(at('summary', 'closing-carryover'))],
  [at('summary', 'total-expenditure')],
];
export const INCOME_CURRENT: SideSpec = [
  [at('income', 'current-income')],
  [at('income', 'total', { measure: 'current' })],
  [
    at('income', 'total'),
    less(at('income', 'total', { measure: 'opening' })),
    less(at('income', 'total', { measure: 'reserve' })),
  ],
  [at('income', 'total'), less(at('income', 'total', { measure: 'opening' }))],
  [at('income', 'total'), less(at('income', 'total', { measure: 'reserve' }))],
  [at('income', 'total')],
];
export const FISCAL_CURRENT_INCOME: SideSpec = [
  [at('fiscal-summary', 'current-income')],
  [at('fiscal-summary', 'fiscal-income')],
  [at('fiscal-summary', 'total-income'), less(at('fiscal-summary', 'opening-carryover'))],
];
export const INCOME_FISCAL: SideSpec = [
  [at('income', 'total', { fund: 'fiscal' })],
  [
    at('income', 'total', { fund: 'general' }),
    at('income', 'total', { fund: 'fund' }),
    at('income', 'total', { fund: 'state-capital' }),
  ],
  [at('income', 'total', { fund: 'general' }), at('income', 'total', { fund: 'fund' })],
  [at('income', 'fiscal-income')],
  [at('income', 'general-income'), at('income', 'fund-income'), at('income', 'state-capital-income')],
  [at('income', 'general-income'), at('income', 'fund-income')],
];
export const fiscalExpenditure = (column: Dimensions): SideSpec => [
  [at('fiscal-summary', 'current-expenditure', column)],
  [at('fiscal-summary', 'total-expenditure', column), less(at('fiscal-summary', 'closing-carryover', column))],
  [at('fiscal-summary', 'total-expenditure', column)],
];
export const GENERAL_BASIC_TOTAL: SideSpec = [
  [at('general-basic', 'total')],
  [at('general-basic', 'personnel-total'), at('general-basic', 'public-total')],
];
export const generalBasic = (category: 'personnel' | 'public'): SideSpec => [
  [at('general-basic', 'total', { category })],
  [at('general-basic', category === 'personnel' ? 'personnel-total' : 'public-total')],
];
export const EXPENDITURE_TOTAL: SideSpec = [
  [at('expenditure', 'total')],
  [at('expenditure', 'current-expenditure')],
  [at('expenditure', 'total-expenditure'), less(at('expenditure', 'closing-carryover'))],
  [at('expenditure', 'total-expenditure')],
];
export const EXPENDITURE_BASIC: SideSpec = [
  [at('expenditure', 'total', { nature: 'basic' })],
  [at('expenditure', 'basic-expenditure')],
];
export const EXPENDITURE_PROJECT: SideSpec = [
  [at('expenditure', 'total', { nature: 'project' })],
  [at('expenditure', 'project-expenditure')],
];
export const GENERAL_TOTAL: SideSpec = [[at('general-expenditure', 'total')]];

export const FUNDS = [
  {
    id: 'general',
    name: '一般公共预算',
    kind: 'general-expenditure',
    income: 'general-income',
    opening: 'opening-general',
  },
  { id: 'fund', name: '政府性基金预算', kind: 'fund', income: 'fund-income', opening: 'opening-fund' },
  {
    id: 'state-capital',
    name: '国有资本经营预算',
    kind: 'state-capital',
    income: 'state-capital-income',
    opening: 'opening-state-capital',
  },
] as const;

/** 基本支出, 项目支出. */
export function natureName(nature: Dimensions['nature']): string {
  return NATURES.find(({ column }) => column?.nature === nature)!.name;
}

/** 人员经费, 公用经费. */
export function categoryName(category: Dimensions['category']): string {
  return CATEGORIES.find(({ column }) => column?.category === category)!.name;
}
