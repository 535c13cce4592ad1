import type { Dimensions } from '../dimensions.js';
import type { ItemId } from '../items.js';
import { at, type CrossRelation, type SideSpec, type TotalsRelation } from './cross.js';
import { PRACTICE } from './rule.js';
import { gather } from '../../sheet/gather.js';

/** This document's own figure, whether or not the table prints 预算数 beside 决算数. */
const STAGES: readonly Dimensions[] = [{}, { stage: 'final' }, { stage: 'budget' }];

const printed = (...items: readonly ItemId[]): SideSpec =>
  gather(items, (item) => STAGES.map((column) => [at('three-public', item, column)]));

/**
 * 款 of the 基本支出 that belong to 三公, and those printed beside it in some provinces; 公务用车 as a whole where 购置 and 运行 are
 * not apart.
 */
const ITEMS: readonly {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly items: readonly ItemId[];
}[] = [
  { id: 'abroad', name: '因公出国（境）费', code: '30212', items: ['abroad'] },
  { id: 'vehicle-operation', name: '公务用车运行维护费', code: '30231', items: ['vehicle-operation', 'vehicles'] },
  { id: 'vehicle-purchase', name: '公务用车购置', code: '31013', items: ['vehicle-purchase', 'vehicles'] },
  { id: 'reception', name: '公务接待费', code: '30217', items: ['reception'] },
  { id: 'meetings', name: '会议费', code: '30215', items: ['meetings'] },
  { id: 'training', name: '培训费', code: '30216', items: ['training'] },
];

/**
 * 三公 holds what 基本支出 and 项目支出 pay: never less than the 基本支出 of the same 款. 机关运行经费 is at most 公用经费, all of it where a
 * department has no 事业单位.
 */
export const THREE_PUBLIC: readonly CrossRelation[] = [
  ...ITEMS.map(({ id, name, code, items }): TotalsRelation => ({
    id: `basic-three-public.${id}`,
    form: 'totals',
    comparison: 'at-most',
    conditions: ['general-scope', 'three-public-scope'],
    left: [[{ kind: 'general-basic', item: 'economic', code, column: {} }]],
    right: printed(...items),
    sentence: `一般公共预算基本支出表的${name}（${code}）不大于“三公”经费表的同一项。`,
    expects: '“三公”经费表的同一项',
    exception: '两表的资金口径不同的，可以大于。',
    category: 'cross-table',
    severity: 'warning',
    basis: PRACTICE,
  })),
  agencyOperation('agency-operation.public', printed('agency-operation')),
  agencyOperation('agency-operation.page', [[at('procurement', 'agency-operation')]]),
  agencyOperation('agency-operation.table', [[at('agency-operation', 'total')]]),
  {
    id: 'agency-operation.lines',
    form: 'lines',
    lines: 'economic',
    comparison: 'at-most',
    conditions: ['general-scope'],
    left: { kind: 'agency-operation', column: {} },
    right: [{ kind: 'general-basic', column: {} }],
    sentence: '机关运行经费表各经济科目不大于一般公共预算基本支出表的同一科目。',
    expects: '一般公共预算基本支出表的同一科目',
    exception: '机关运行经费含项目支出的，可以大于。',
    category: 'cross-table',
    severity: 'warning',
    basis: PRACTICE,
  },
];

/** 机关运行经费 beside 三公, on the page that tells of 国有资产 and 采购 too, or in a table by 款. */
function agencyOperation(id: string, left: SideSpec): TotalsRelation {
  return {
    id,
    form: 'totals',
    comparison: 'at-most',
    conditions: ['general-scope'],
    left,
    right: [[at('general-basic', 'total', { category: 'public' })], [at('general-basic', 'public-total')]],
    bothPrinted: true,
    sentence: '机关运行经费不大于一般公共预算基本支出表的公用经费。',
    expects: '一般公共预算基本支出表的公用经费',
    exception: '机关运行经费含项目支出的，可以大于。',
    category: 'cross-table',
    severity: 'warning',
    basis: PRACTICE,
  };
}
