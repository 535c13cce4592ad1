import type { TableKind } from '../table-kind.js';
import { at, type SideSpec } from './cross.js';
import { CROSS_FORM, DISCLOSURE_RULES, PRACTICE, type Rule } from './rule.js';

/** A relation between this workbook and another one, with the kinds of table in which the forms print it. */
export interface PriorRule extends Rule {
  readonly kinds: readonly TableKind[];
}

/** Kinds whose forms print a column of last year, or 预算数 beside 决算数. */
const COMPARED: readonly TableKind[] = [
  'summary',
  'income',
  'expenditure',
  'fiscal-summary',
  'general-expenditure',
  'general-basic',
  'general-project',
  'basic-by-function',
  'economic-summary',
  'agency-operation',
  'fiscal-account',
  'fund',
  'state-capital',
  'social-insurance',
  'three-public',
  'procurement',
];
const RESTATED = '口径调整、机构划转后改列上年数的，可以不同。';

const prior = (
  id: string,
  kinds: readonly TableKind[],
  sentence: string,
  expects: string,
  exception: string,
  basis = PRACTICE,
): PriorRule => ({
  id: `prior.${id}`,
  kinds,
  sentence,
  expects,
  exception,
  category: 'cross-table',
  severity: 'warning',
  basis,
});

/**
 * Columns that repeat figures of another workbook, by what the workbook must be. 上年执行数 repeats neither a budget nor
 * final accounts.
 */
export const PRIOR = {
  year: prior('year', COMPARED, '上年数列等于上年工作簿同一表、同一项的数。', '上年工作簿的同一项', RESTATED),
  budget: prior(
    'budget',
    COMPARED,
    '上年预算数列等于上年部门预算同一表、同一项的预算数。',
    '上年部门预算的同一项',
    RESTATED,
  ),
  final: prior(
    'final',
    COMPARED,
    '上年决算数列等于上年部门决算同一表、同一项的决算数。',
    '上年部门决算的同一项',
    RESTATED,
  ),
  planned: {
    ...prior(
      'planned',
      COMPARED,
      '决算表的年初预算数列等于本年部门预算同一表、同一项的预算数。',
      '本年部门预算的同一项',
      '预算数是全年（调整后）预算数的，可以不同。',
    ),
    type: 'final-accounts',
  },
} as const satisfies Record<string, PriorRule>;

const ADJUSTED = '年初有期初调整（差错更正、收回或调入结转结余等）的，可以不同。';

/** 年初结转和结余 of final accounts and last year's 年末结转和结余: totals by table and fund. */
interface OpeningTotal extends PriorRule {
  readonly left: SideSpec;
  readonly right: SideSpec;
}

const opening = (id: string, kinds: readonly TableKind[], sentence: string, expects: string): PriorRule => ({
  ...prior(id, kinds, sentence, expects, ADJUSTED, CROSS_FORM),
  type: 'final-accounts',
});

export const OPENING_TOTALS: readonly OpeningTotal[] = [
  {
    ...opening(
      'opening.summary',
      ['summary'],
      '收入支出决算总表的年初结转和结余等于上年决算的年末结转和结余。',
      '上年决算的年末结转和结余',
    ),
    left: [[at('summary', 'opening-carryover')]],
    right: [[at('summary', 'closing-carryover')]],
  },
  {
    ...opening(
      'opening.fiscal',
      ['fiscal-summary'],
      '财政拨款收支决算总表的年初结转和结余等于上年决算的年末结转和结余。',
      '上年决算的年末结转和结余',
    ),
    left: [[at('fiscal-summary', 'opening-carryover')]],
    right: [[at('fiscal-summary', 'closing-carryover')]],
  },
  ...(
    [
      ['general', '一般公共预算'],
      ['fund', '政府性基金预算'],
      ['state-capital', '国有资本经营预算'],
    ] as const
  ).map(([fund, name]): OpeningTotal => ({
    ...opening(
      `opening.fiscal.${fund}`,
      ['fiscal-summary'],
      `财政拨款收支决算总表的${name}年初结转和结余等于上年决算的同一预算年末结转和结余。`,
      `上年决算的${name}年末结转和结余`,
    ),
    left: [[at('fiscal-summary', `opening-${fund}`)]],
    right: [[at('fiscal-summary', 'closing-carryover', { fund })], [at('fiscal-summary', `closing-${fund}`)]],
  })),
];

/** The same by line, in tables that print 年初, 本年收入, 本年支出 and 年末 beside each other. */
export const OPENING_LINES = opening(
  'opening.lines',
  ['general-expenditure', 'fund', 'state-capital', 'social-insurance'],
  '各科目的年初结转和结余等于上年决算同一科目的年末结转和结余。',
  '上年决算同一科目的年末结转和结余',
);

/** No equality: a change that the 说明 has to explain. */
export const PRIOR_CHANGE: PriorRule = {
  ...prior(
    'change',
    ['summary', 'fiscal-summary', 'general-expenditure', 'general-basic', 'fund', 'state-capital', 'three-public'],
    '与上年相比变动超过 10% 或上年为零的，应当说明原因；表下注明原因的除外。',
    '上年的数',
    '',
    `${DISCLOSURE_RULES}；10% 为${PRACTICE}`,
  ),
  severity: 'notice',
};

/** Every relation with another workbook, for the catalogue. */
export const PRIOR_RULES: readonly PriorRule[] = [
  ...Object.values(PRIOR),
  ...OPENING_TOTALS,
  OPENING_LINES,
  PRIOR_CHANGE,
];
