import type { Dimensions } from '../dimensions.js';
import { cross, type CrossRelation, type LineSource } from './cross.js';
import { PRACTICE } from './rule.js';
import { natureName } from './sides.js';

const fundTables = (column: Dimensions = {}): readonly LineSource[] =>
  (['general-expenditure', 'fund', 'state-capital'] as const).map((kind) => ({ kind, column }));

/** 支出总表 line by line against the tables of the funds and 收入总表. */
export const EXPENDITURE: readonly CrossRelation[] = [
  {
    ...cross(
      'expenditure-funds.lines',
      '只有财政拨款时，支出总表各科目等于一般公共预算、政府性基金、国有资本经营支出表的同一科目之和。',
      '各项财政拨款支出表的同一科目之和',
    ),
    form: 'lines',
    lines: 'functional',
    left: { kind: 'expenditure', column: {} },
    right: fundTables(),
    conditions: ['all-fiscal', 'no-carryover-column'],
  },
  ...(['basic', 'project'] as const).map((nature): CrossRelation => ({
    ...cross(
      `expenditure-funds.${nature}`,
      `只有财政拨款时，支出总表的${natureName(nature)}等于各项财政拨款支出表的同一科目之和。`,
      '各项财政拨款支出表的同一科目之和',
    ),
    form: 'lines',
    lines: 'functional',
    left: { kind: 'expenditure', column: { nature } },
    right: fundTables({ nature }),
    conditions: ['all-fiscal', 'no-carryover-column'],
  })),
  ...([undefined, 'basic', 'project'] as const).map((nature): CrossRelation => ({
    ...cross(
      `expenditure-covers.${nature ?? 'lines'}`,
      `支出总表各科目的${nature ? natureName(nature) : '支出'}不小于一般公共预算、政府性基金、国有资本经营支出表的同一科目之和。`,
      '支出总表的同一科目',
    ),
    form: 'lines',
    lines: 'functional',
    comparison: 'at-least',
    left: { kind: 'expenditure', column: nature ? { nature } : {} },
    right: fundTables(nature ? { nature } : {}),
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
    right: fundTables(),
    conditions: ['no-fund-columns'],
  },
  ...([undefined, 'basic', 'project'] as const).map((nature): CrossRelation => ({
    ...cross(
      `expenditure-general.${nature ?? 'lines'}`,
      `只有一般公共预算时，支出总表的${nature ? natureName(nature) : ''}各科目等于一般公共预算支出表的同一科目。`,
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
];
