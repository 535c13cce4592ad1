import { at, cross, type CrossRelation } from './cross.js';
import { PRACTICE } from './rule.js';
import { EXPENDITURE_TOTAL } from './sides.js';

/** 部门整体绩效目标 against 支出总表. */
export const PERFORMANCE: readonly CrossRelation[] = [
  {
    ...cross('performance.total', '部门整体绩效目标表的任务金额之和等于支出总表的合计。', '支出总表的合计', PRACTICE),
    severity: 'warning',
    form: 'totals',
    left: [[at('performance', 'total')], [{ ...at('performance', 'project'), all: true }]],
    right: EXPENDITURE_TOTAL,
    conditions: ['whole-department'],
  },
];
