import type { TableKind } from '../table-kind.js';
import { PRACTICE, type Rule } from './rule.js';

/** Tables whose lines add up over the 单位; 绩效 and 资产 tables are no sums of money by line. */
export const ROLLUP_KINDS: readonly TableKind[] = [
  'summary',
  'income',
  'expenditure',
  'fiscal-summary',
  'general-expenditure',
  'general-basic',
  'general-project',
  'general-matrix',
  'basic-by-function',
  'economic-summary',
  'agency-operation',
  'fiscal-account',
  'fund',
  'state-capital',
  'social-insurance',
  'three-public',
  'carryover',
  'procurement',
];

/** Tables with money beyond 财政拨款, in which transfers between 单位 are struck out when they are added up. */
export const TRANSFER_KINDS: ReadonlySet<TableKind> = new Set<TableKind>(['summary', 'income', 'expenditure']);

interface RollupRule extends Rule {
  readonly kinds: readonly TableKind[];
}

const BASIS = '部门预算、部门决算由本级和所属单位汇总编制';
const line = (id: string, sentence: string): RollupRule => ({
  id,
  kinds: ROLLUP_KINDS,
  sentence,
  expects: '所属单位之和',
  category: 'cross-table',
  severity: 'error',
  basis: BASIS,
});

/** 部门 = Σ 单位. */
export const ROLLUP = {
  line: line('rollup.line', '部门各表每一行、每一列等于所属各单位同一行、同一列之和。'),
  transfer: {
    ...line('rollup.transfer', '部门各表每一行、每一列等于所属各单位之和，扣除单位之间的往来。'),
    kinds: [...TRANSFER_KINDS],
    severity: 'warning',
    exception: '单位之间的补助、上缴在汇总时抵销的，属正常。',
  },
  units: {
    ...line('rollup.units', '部门的总数等于文件夹里所属单位的总数之和。'),
    severity: 'warning',
    basis: PRACTICE,
    exception: '单位的工作簿不全或不是同一版本时不相等。',
  },
  scale: {
    ...line('rollup.scale', '单位的金额单位与其数字相符：换算后相加等于部门。'),
    category: 'unit',
    basis: PRACTICE,
  },
} as const satisfies Record<string, RollupRule>;
