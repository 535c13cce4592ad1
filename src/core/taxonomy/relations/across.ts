import { OWN_SOURCES } from '../concepts/index.js';
import type { Dimensions } from '../dimensions.js';
import { CARRYOVER } from './carryover.js';
import { at, cross, less, type CrossRelation, type SideSpec } from './cross.js';
import { PAIRED } from './pairs.js';
import { PROJECTS } from './projects.js';
import { DISCLOSURE_RULES, PRACTICE } from './rule.js';
import { THREE_PUBLIC } from './three-public.js';

const SUMMARY_CURRENT_INCOME: SideSpec = [
  [at('summary', 'current-income')],
  [at('summary', 'total-income'), less(at('summary', 'opening-carryover'))],
  [at('summary', 'total-income')],
];
const SUMMARY_CURRENT_EXPENDITURE: SideSpec = [
  [at('summary', 'current-expenditure')],
  [at('summary', 'total-expenditure'), less(at('summary', 'closing-carryover'))],
  [at('summary', 'total-expenditure')],
];
const INCOME_CURRENT: SideSpec = [
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
const FISCAL_CURRENT_INCOME: SideSpec = [
  [at('fiscal-summary', 'current-income')],
  [at('fiscal-summary', 'fiscal-income')],
  [at('fiscal-summary', 'total-income'), less(at('fiscal-summary', 'opening-carryover'))],
];
const INCOME_FISCAL: SideSpec = [
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
const fiscalExpenditure = (column: Dimensions): SideSpec => [
  [at('fiscal-summary', 'current-expenditure', column)],
  [at('fiscal-summary', 'total-expenditure', column), less(at('fiscal-summary', 'closing-carryover', column))],
  [at('fiscal-summary', 'total-expenditure', column)],
];
const GENERAL_BASIC_TOTAL: SideSpec = [
  [at('general-basic', 'total')],
  [at('general-basic', 'personnel-total'), at('general-basic', 'public-total')],
];
const generalBasic = (category: 'personnel' | 'public'): SideSpec => [
  [at('general-basic', 'total', { category })],
  [at('general-basic', category === 'personnel' ? 'personnel-total' : 'public-total')],
];
const EXPENDITURE_TOTAL: SideSpec = [
  [at('expenditure', 'total')],
  [at('expenditure', 'current-expenditure')],
  [at('expenditure', 'total-expenditure'), less(at('expenditure', 'closing-carryover'))],
  [at('expenditure', 'total-expenditure')],
];
const EXPENDITURE_BASIC: SideSpec = [
  [at('expenditure', 'total', { nature: 'basic' })],
  [at('expenditure', 'basic-expenditure')],
];
const EXPENDITURE_PROJECT: SideSpec = [
  [at('expenditure', 'total', { nature: 'project' })],
  [at('expenditure', 'project-expenditure')],
];
const GENERAL_TOTAL: SideSpec = [[at('general-expenditure', 'total')]];

const FUNDS = [
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

/** Relations between tables, in the order of 公开01–09表. */
export const ACROSS: readonly CrossRelation[] = [
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
  ...FUNDS.flatMap(({ id, name, kind, income, opening }): CrossRelation[] => [
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

  {
    ...cross(
      'expenditure-funds.lines',
      '只有财政拨款时，支出总表各科目等于一般公共预算、政府性基金、国有资本经营支出表的同一科目之和。',
      '各项财政拨款支出表的同一科目之和',
    ),
    form: 'lines',
    lines: 'functional',
    left: { kind: 'expenditure', column: {} },
    right: [
      { kind: 'general-expenditure', column: {} },
      { kind: 'fund', column: {} },
      { kind: 'state-capital', column: {} },
    ],
    conditions: ['all-fiscal', 'no-carryover-column'],
  },
  ...(['basic', 'project'] as const).map((nature): CrossRelation => ({
    ...cross(
      `expenditure-funds.${nature}`,
      `只有财政拨款时，支出总表的${nature === 'basic' ? '基本' : '项目'}支出等于各项财政拨款支出表的同一科目之和。`,
      '各项财政拨款支出表的同一科目之和',
    ),
    form: 'lines',
    lines: 'functional',
    left: { kind: 'expenditure', column: { nature } },
    right: [
      { kind: 'general-expenditure', column: { nature } },
      { kind: 'fund', column: { nature } },
      { kind: 'state-capital', column: { nature } },
    ],
    conditions: ['all-fiscal', 'no-carryover-column'],
  })),
  ...([undefined, 'basic', 'project'] as const).map((nature): CrossRelation => ({
    ...cross(
      `expenditure-covers.${nature ?? 'lines'}`,
      `支出总表各科目的${nature === undefined ? '支出' : nature === 'basic' ? '基本支出' : '项目支出'}不小于一般公共预算、政府性基金、国有资本经营支出表的同一科目之和。`,
      '支出总表的同一科目',
    ),
    form: 'lines',
    lines: 'functional',
    comparison: 'at-least',
    left: { kind: 'expenditure', column: nature ? { nature } : {} },
    right: [
      { kind: 'general-expenditure', column: nature ? { nature } : {} },
      { kind: 'fund', column: nature ? { nature } : {} },
      { kind: 'state-capital', column: nature ? { nature } : {} },
    ],
    conditions: ['own-money', 'no-carryover-column'],
  })),
  {
    ...cross(
      'fiscal-funds.class',
      '财政拨款收支总表各类支出等于一般公共预算、政府性基金、国有资本经营支出表的同一类之和。',
      '各项财政拨款支出表的同一类之和',
    ),
    form: 'lines',
    lines: 'class',
    left: { kind: 'fiscal-summary', column: {} },
    right: [
      { kind: 'general-expenditure', column: {} },
      { kind: 'fund', column: {} },
      { kind: 'state-capital', column: {} },
    ],
    conditions: ['no-fund-columns'],
  },
  ...([undefined, 'basic', 'project'] as const).map((nature): CrossRelation => ({
    ...cross(
      `expenditure-general.${nature ?? 'lines'}`,
      `只有一般公共预算时，支出总表的${nature === undefined ? '' : nature === 'basic' ? '基本支出' : '项目支出'}各科目等于一般公共预算支出表的同一科目。`,
      '一般公共预算支出表的同一科目',
    ),
    form: 'lines',
    lines: 'functional',
    left: { kind: 'expenditure', column: nature ? { nature } : {} },
    right: [{ kind: 'general-expenditure', column: nature ? { nature } : {} }],
    conditions: ['only-general', 'no-carryover-column', 'fund-table-missing'],
  })),
  {
    ...cross(
      'income-expenditure.lines',
      '没有结转结余时，收入总表各科目等于支出总表的同一科目。',
      '支出总表的同一科目',
      PRACTICE,
    ),
    severity: 'warning',
    form: 'lines',
    lines: 'functional',
    left: { kind: 'income', column: {} },
    right: [{ kind: 'expenditure', column: {} }],
    conditions: ['all-fiscal', 'no-carryover'],
  },

  {
    ...cross(
      'general-basic.total',
      '一般公共预算基本支出表的合计等于一般公共预算支出表的基本支出。',
      '一般公共预算支出表的基本支出',
    ),
    form: 'totals',
    left: GENERAL_BASIC_TOTAL,
    right: [[at('general-expenditure', 'total', { nature: 'basic' })]],
    conditions: ['general-scope'],
  },
  ...(['personnel', 'public'] as const).flatMap((category): CrossRelation[] => {
    const name = category === 'personnel' ? '人员经费' : '公用经费';
    return [
      {
        ...cross(
          `general-basic.${category}`,
          `一般公共预算支出表的${name}等于一般公共预算基本支出表的${name}。`,
          `一般公共预算基本支出表的${name}`,
        ),
        form: 'totals',
        left: [
          [at('general-expenditure', 'total', { nature: 'basic', category })],
          [at('general-expenditure', 'total', { category })],
        ],
        right: generalBasic(category),
        conditions: ['general-scope'],
      },
      {
        ...cross(
          `basic-function.${category}`,
          `基本支出表的一般公共预算${name}等于一般公共预算基本支出表的${name}。`,
          `一般公共预算基本支出表的${name}`,
        ),
        form: 'totals',
        left: [
          [at('basic-by-function', 'total', { fund: 'general', category })],
          [at('basic-by-function', 'total', { category })],
        ],
        right: generalBasic(category),
      },
    ];
  }),
  {
    ...cross(
      'expenditure-basic.total',
      '只有一般公共预算时，支出总表的基本支出等于一般公共预算基本支出表的合计。',
      '一般公共预算基本支出表的合计',
    ),
    form: 'totals',
    left: EXPENDITURE_BASIC,
    right: GENERAL_BASIC_TOTAL,
    conditions: ['only-general'],
  },
  {
    ...cross('expenditure-basic.function', '基本支出表各科目等于支出总表的基本支出。', '支出总表同一科目的基本支出'),
    form: 'lines',
    lines: 'functional',
    left: { kind: 'basic-by-function', column: {} },
    right: [{ kind: 'expenditure', column: { nature: 'basic' } }],
  },
  {
    ...cross('expenditure-basic.function-total', '基本支出表的合计等于支出总表的基本支出。', '支出总表的基本支出'),
    form: 'totals',
    left: [[at('basic-by-function', 'total')]],
    right: EXPENDITURE_BASIC,
  },

  {
    ...cross(
      'general-project.total',
      '一般公共预算项目支出表的合计等于一般公共预算支出表的项目支出。',
      '一般公共预算支出表的项目支出',
    ),
    form: 'totals',
    left: [[at('general-project', 'total')]],
    right: [[at('general-expenditure', 'total', { nature: 'project' })]],
    conditions: ['general-scope'],
  },
  {
    ...cross(
      'general-project.lines',
      '一般公共预算项目支出表各科目等于一般公共预算支出表的项目支出。',
      '一般公共预算支出表同一科目的项目支出',
    ),
    form: 'lines',
    lines: 'functional',
    left: { kind: 'general-project', column: {} },
    right: [{ kind: 'general-expenditure', column: { nature: 'project' } }],
    conditions: ['general-scope'],
  },
  {
    ...cross('expenditure-project.total', '项目支出表的合计等于支出总表的项目支出。', '支出总表的项目支出'),
    form: 'totals',
    left: [[at('general-project', 'total')]],
    right: EXPENDITURE_PROJECT,
    conditions: ['all-scope'],
  },
  {
    ...cross('expenditure-project.lines', '项目支出表各科目等于支出总表的项目支出。', '支出总表同一科目的项目支出'),
    form: 'lines',
    lines: 'functional',
    left: { kind: 'general-project', column: {} },
    right: [{ kind: 'expenditure', column: { nature: 'project' } }],
    conditions: ['all-scope'],
  },

  {
    ...cross(
      'general-matrix.total',
      '一般公共预算支出明细表的合计等于一般公共预算支出表的合计。',
      '一般公共预算支出表的合计',
    ),
    form: 'totals',
    left: [[at('general-matrix', 'total')]],
    right: GENERAL_TOTAL,
  },
  {
    ...cross(
      'general-matrix.lines',
      '一般公共预算支出明细表各科目等于一般公共预算支出表的同一科目。',
      '一般公共预算支出表的同一科目',
    ),
    form: 'lines',
    lines: 'functional',
    left: { kind: 'general-matrix', column: {} },
    right: [{ kind: 'general-expenditure', column: {} }],
  },
  {
    ...cross(
      'basic-matrix.economic',
      '一般公共预算基本支出各经济科目不大于一般公共预算支出的同一科目。',
      '一般公共预算支出的同一经济科目',
    ),
    form: 'lines',
    lines: 'economic',
    comparison: 'at-most',
    left: { kind: 'general-basic', column: {} },
    right: [{ kind: 'general-matrix', column: {} }],
    rightAcross: true,
    conditions: ['general-scope'],
  },

  {
    ...cross('performance.total', '部门整体绩效目标表的任务金额之和等于支出总表的合计。', '支出总表的合计', PRACTICE),
    severity: 'warning',
    form: 'totals',
    left: [[at('performance', 'total')], [{ ...at('performance', 'project'), all: true }]],
    right: EXPENDITURE_TOTAL,
    conditions: ['whole-department'],
  },

  ...PROJECTS,
  ...CARRYOVER,
  {
    ...cross(
      'social-insurance.class',
      '社会保险基金表的合计等于收支总表的社会保险基金支出。',
      '收支总表的社会保险基金支出',
      PRACTICE,
    ),
    severity: 'warning',
    form: 'totals',
    bothPrinted: true,
    exception: '两表的资金范围不同的，可以不同。',
    left: [[at('social-insurance', 'total')]],
    right: [[{ kind: 'summary', item: 'function', code: '209', column: {} }]],
  },

  ...PAIRED,
  ...THREE_PUBLIC,
];
