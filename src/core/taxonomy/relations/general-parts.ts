import { at, cross, type CrossRelation } from './cross.js';
import {
  GENERAL_BASIC_TOTAL,
  categoryName,
  generalBasic,
  EXPENDITURE_BASIC,
  EXPENDITURE_PROJECT,
  GENERAL_TOTAL,
} from './sides.js';
import { gather } from '../../sheet/gather.js';

/** 基本支出, 项目支出 and the cross form against the tables they are parts of. */
export const GENERAL_PARTS: readonly CrossRelation[] = [
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
  ...gather(['personnel', 'public'] as const, (category): CrossRelation[] => {
    const name = categoryName(category);
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
];
