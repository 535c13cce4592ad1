import { OWN_SOURCES } from '../concepts/index.js';
import { at, cross, type CrossRelation } from './cross.js';
import { DISCLOSURE_RULES } from './rule.js';
import {
  SUMMARY_CURRENT_INCOME,
  SUMMARY_CURRENT_EXPENDITURE,
  INCOME_CURRENT,
  INCOME_FISCAL,
  EXPENDITURE_TOTAL,
} from './sides.js';

/** 收支总表 (公开01), 收入总表 (公开02) and 支出总表 (公开03), and the balance of both summaries. */
export const SUMMARIES: readonly CrossRelation[] = [
  {
    ...cross('summary.balance', '收支总表的收入总计等于支出总计。', '支出总计', DISCLOSURE_RULES),
    form: 'totals',
    left: [[at('summary', 'total-income')]],
    right: [[at('summary', 'total-expenditure')]],
  },
  {
    ...cross('fiscal-summary.balance', '财政拨款收支总表的收入总计等于支出总计。', '支出总计', DISCLOSURE_RULES),
    form: 'totals',
    left: [[at('fiscal-summary', 'total-income')]],
    right: [[at('fiscal-summary', 'total-expenditure')]],
  },

  {
    ...cross('summary-income.current', '收入总表的本年收入合计等于收支总表的本年收入合计。', '收支总表的本年收入合计'),
    form: 'totals',
    left: INCOME_CURRENT,
    right: SUMMARY_CURRENT_INCOME,
  },
  {
    ...cross('summary-income.opening', '收入总表的上年结转等于收支总表的上年结转。', '收支总表的上年结转'),
    form: 'totals',
    left: [[at('income', 'total', { measure: 'opening' })], [at('income', 'opening-carryover')]],
    right: [[at('summary', 'opening-carryover')]],
  },
  {
    ...cross(
      'summary-income.reserve',
      '收入总表的使用非财政拨款结余等于收支总表的同一项。',
      '收支总表的使用非财政拨款结余',
    ),
    form: 'totals',
    left: [[at('income', 'total', { measure: 'reserve' })], [at('income', 'reserve-use')]],
    right: [[at('summary', 'reserve-use')]],
  },
  {
    ...cross(
      'summary-income.fiscal',
      '收入总表的财政拨款收入等于收支总表的各项财政拨款收入之和。',
      '收支总表各项财政拨款收入之和',
    ),
    form: 'totals',
    left: INCOME_FISCAL,
    right: [
      [at('summary', 'general-income'), at('summary', 'fund-income'), at('summary', 'state-capital-income')],
      [at('summary', 'general-income'), at('summary', 'fund-income')],
      [at('summary', 'fiscal-income')],
      [at('summary', 'general-income')],
    ],
  },
  ...OWN_SOURCES.map((source): CrossRelation => ({
    ...cross(`summary-${source.id}`, `收入总表的${source.name}等于收支总表的同一项。`, `收支总表的${source.name}`),
    form: 'totals',
    left: [[at('income', 'total', source.column)], [at('income', source.item)]],
    right: [[at('summary', source.item)]],
  })),

  {
    ...cross('summary-expenditure.current', '支出总表的合计等于收支总表的本年支出合计。', '收支总表的本年支出合计'),
    form: 'totals',
    left: EXPENDITURE_TOTAL,
    right: SUMMARY_CURRENT_EXPENDITURE,
  },
  {
    ...cross('summary-expenditure.class', '收支总表各类支出等于支出总表的同一类。', '支出总表的同一类'),
    form: 'lines',
    lines: 'class',
    left: { kind: 'summary', column: {} },
    right: [{ kind: 'expenditure', column: {} }],
  },
];
