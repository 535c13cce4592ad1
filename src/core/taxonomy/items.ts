import type { BASIC } from './concepts/basic.js';
import type { CARRIED_ON, EXPENDITURE } from './concepts/expenditure.js';
import type { CARRIED_INTO, INCOME } from './concepts/income.js';
import type { THREE_PUBLIC } from './concepts/three-public.js';

/** Lines that are a concept of their own (taxonomy/concepts). */
type ConceptItem = (
  typeof INCOME | typeof CARRIED_INTO | typeof EXPENDITURE | typeof CARRIED_ON | typeof BASIC | typeof THREE_PUBLIC
)[number]['item'];

/**
 * What a line of a table is. Lines by 科目 code are `function` (支出功能分类) or `economic` (部门预算支出经济分类) with the
 * code beside them; all others are named here.
 */
export type ItemId =
  | ConceptItem
  // any table
  | 'total' //                 合计
  | 'function' //              功能分类科目 (code: 3, 5 or 7 digits)
  | 'economic' //              经济分类科目 (code: 3 or 5 digits)
  | 'organization' //          部门 or 单位 line between 合计 and the 科目
  | 'project' //               a named project (code: its functional 科目, where printed)
  | 'unknown'
  // two-sided tables
  | 'current-income' //        本年收入合计
  | 'total-income' //          收入总计
  | 'opening-general' //       上年结转 by fund
  | 'opening-fund'
  | 'opening-state-capital'
  | 'current-expenditure' //   本年支出合计
  | 'total-expenditure' //     支出总计
  | 'economic-total' //        经济分类支出合计, above the same expenditure by economic class
  | 'closing-general' //       结转下年 by fund
  | 'closing-fund'
  | 'closing-state-capital'
  // 三公
  | 'count'; //                团组数, 人次, 车辆: not money
