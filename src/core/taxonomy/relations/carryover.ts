import { at, cross, type CrossRelation, type SideSpec } from './cross.js';
import { PRACTICE } from './rule.js';

/** The three funds of 财政拨款 where the table tells them apart, all three or the first two, else 财政拨款 as a whole. */
const FISCAL_OPENING: SideSpec = [
  [
    at('carryover', 'total', { fund: 'general' }),
    at('carryover', 'total', { fund: 'fund' }),
    at('carryover', 'total', { fund: 'state-capital' }),
  ],
  [at('carryover', 'total', { fund: 'fiscal' })],
  [at('carryover', 'total', { fund: 'general' }), at('carryover', 'total', { fund: 'fund' })],
];

const FUNDS = [
  { id: 'general', name: '一般公共预算', opening: 'opening-general' },
  { id: 'fund', name: '政府性基金预算', opening: 'opening-fund' },
  { id: 'state-capital', name: '国有资本经营预算', opening: 'opening-state-capital' },
] as const;

const opening = (id: string, sentence: string, expects: string, exception: string) =>
  ({
    ...cross(id, sentence, expects, PRACTICE),
    severity: 'warning',
    exception,
    form: 'totals',
    conditions: ['opening-balance'],
  }) as const;

/** 上年结转结余情况明细表 against the opening carryover that the other tables print as one figure. No standard form: warnings. */
export const CARRYOVER: readonly CrossRelation[] = [
  {
    ...opening(
      'carryover-summary.opening',
      '上年结转结余明细表的合计等于收支总表的上年结转。',
      '收支总表的上年结转',
      '明细表另含使用非财政拨款结余的，可以不同。',
    ),
    left: [[at('carryover', 'total')]],
    right: [[at('summary', 'opening-carryover')]],
  },
  {
    ...opening(
      'carryover-income.opening',
      '上年结转结余明细表的合计等于收入总表的上年结转。',
      '收入总表的上年结转',
      '明细表另含使用非财政拨款结余的，可以不同。',
    ),
    left: [[at('carryover', 'total')]],
    right: [[at('income', 'total', { measure: 'opening' })], [at('income', 'opening-carryover')]],
  },
  {
    ...opening(
      'carryover-fiscal.opening',
      '上年结转结余明细表的财政拨款结转等于财政拨款收支总表的上年结转。',
      '财政拨款收支总表的上年结转',
      '收回后重新安排的结转按本年收入列示的，可以不同。',
    ),
    left: FISCAL_OPENING,
    right: [[at('fiscal-summary', 'opening-carryover')]],
  },
  ...FUNDS.map(({ id, name, opening: item }): CrossRelation => ({
    ...opening(
      `carryover-fiscal.${id}`,
      `上年结转结余明细表的${name}结转等于财政拨款收支总表的同一项。`,
      `财政拨款收支总表的${name}结转`,
      '收回后重新安排的结转按本年收入列示的，可以不同。',
    ),
    left: [[at('carryover', 'total', { fund: id })]],
    right: [[at('fiscal-summary', item)]],
  })),
];
