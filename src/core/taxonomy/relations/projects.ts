import { cross, type CrossRelation } from './cross.js';
import { PRACTICE } from './rule.js';

/** 项目支出绩效目标表 against 项目支出表, project by project where both print the same name. */
export const PROJECTS: readonly CrossRelation[] = [
  {
    ...cross(
      'performance.project',
      '绩效目标表中各项目的金额等于项目支出表的同名项目。',
      '项目支出表的同名项目',
      PRACTICE,
    ),
    severity: 'warning',
    form: 'lines',
    lines: 'project',
    exception: '绩效表填的是项目多年总额或另含其他资金的，可以不同。',
    left: { kind: 'performance', column: {} },
    right: [{ kind: 'general-project', column: {} }],
  },
];
