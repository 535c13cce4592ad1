import { at, cross, type CrossRelation } from './cross.js';
import { PRACTICE } from './rule.js';

/** 社会保险基金 against 收支总表. */
export const SOCIAL_INSURANCE: readonly CrossRelation[] = [
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
];
