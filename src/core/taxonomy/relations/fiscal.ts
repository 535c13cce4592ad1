import { at, cross, type CrossRelation } from './cross.js';
import { FISCAL_CURRENT_INCOME, INCOME_FISCAL, fiscalExpenditure, FUNDS } from './sides.js';
import { gather } from '../../sheet/gather.js';

/** 财政拨款收支总表 (公开04) against the tables before it and those of its funds. */
export const FISCAL: readonly CrossRelation[] = [
  {
    ...cross(
      'income-fiscal.current',
      '财政拨款收支总表的本年收入合计等于收入总表的财政拨款收入。',
      '收入总表的财政拨款收入',
    ),
    form: 'totals',
    left: FISCAL_CURRENT_INCOME,
    right: INCOME_FISCAL,
  },
  ...FUNDS.map(({ id, name, income }): CrossRelation => ({
    ...cross(`summary-fiscal.${id}`, `财政拨款收支总表的${name}拨款收入等于收支总表的同一项。`, '收支总表的同一项'),
    form: 'totals',
    left: [[at('fiscal-summary', income)]],
    right: [[at('summary', income)]],
  })),
  {
    ...cross(
      'summary-fiscal.class',
      '只有财政拨款时，财政拨款收支总表各类支出等于收支总表的同一类。',
      '收支总表的同一类',
    ),
    form: 'lines',
    lines: 'class',
    left: { kind: 'fiscal-summary', column: {} },
    right: [{ kind: 'summary', column: {} }],
    conditions: ['all-fiscal'],
  },

  ...FUNDS.map(({ id, name, income, opening }): CrossRelation => ({
    ...cross(
      `fiscal.fund-balance.${id}`,
      `财政拨款收支总表中${name}的收入加年初结转等于该预算的支出总计。`,
      `${name}收入与年初结转之和`,
    ),
    form: 'totals',
    left: [[at('fiscal-summary', 'total-expenditure', { fund: id })]],
    right: [[at('fiscal-summary', income), at('fiscal-summary', opening)], [at('fiscal-summary', income)]],
    conditions: ['no-carryover-column'],
  })),
  ...gather(FUNDS, ({ id, name, kind, income, opening }): CrossRelation[] => [
    {
      ...cross(
        `fiscal-${id}.total`,
        `${name}支出表的合计等于财政拨款收支总表的${name}支出。`,
        `财政拨款收支总表的${name}支出`,
      ),
      form: 'totals',
      left: [[at(kind, 'total')], [at(kind, 'current-expenditure')]],
      right: fiscalExpenditure({ fund: id }),
      conditions: ['no-carryover-column'],
    },
    {
      ...cross(
        `fiscal-${id}.class`,
        `财政拨款收支总表${name}列的各类支出等于${name}支出表的同一类。`,
        `${name}支出表的同一类`,
      ),
      form: 'lines',
      lines: 'class',
      left: { kind: 'fiscal-summary', column: { fund: id } },
      right: [{ kind, column: {} }],
      conditions: ['no-carryover-column'],
    },
    {
      ...cross(
        `fiscal-${id}.income`,
        `${name}表的本年收入等于财政拨款收支总表的同一项。`,
        `财政拨款收支总表的${name}收入`,
      ),
      form: 'totals',
      type: 'final-accounts',
      left: [[at(kind, 'total', { measure: 'income' })]],
      right: [[at('fiscal-summary', income)]],
    },
    {
      ...cross(
        `fiscal-${id}.opening`,
        `${name}表的年初结转和结余等于财政拨款收支总表的同一项。`,
        `财政拨款收支总表的${name}年初结转`,
      ),
      form: 'totals',
      type: 'final-accounts',
      left: [[at(kind, 'total', { measure: 'opening' })]],
      right: [[at('fiscal-summary', opening)]],
    },
    {
      ...cross(
        `fiscal-${id}.closing`,
        `${name}表的年末结转和结余等于财政拨款收支总表的同一项。`,
        `财政拨款收支总表的${name}年末结转`,
      ),
      form: 'totals',
      type: 'final-accounts',
      left: [[at(kind, 'total', { measure: 'closing' })]],
      right: [[at('fiscal-summary', 'closing-carryover', { fund: id })]],
    },
  ]),
];
