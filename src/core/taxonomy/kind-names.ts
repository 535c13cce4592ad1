import type { TableKind } from './table-kind.js';

/** What a table of a kind is called where its own title does not stand. */
export const KIND_NAME: Readonly<Record<TableKind, string>> = {
  'summary': '收支总表',
  'income': '收入总表',
  'expenditure': '支出总表',
  'fiscal-summary': '财政拨款收支总表',
  'general-expenditure': '一般公共预算支出表',
  'general-basic': '一般公共预算基本支出表',
  'general-project': '一般公共预算项目支出表',
  'general-matrix': '一般公共预算功能与经济分类表',
  'basic-by-function': '基本支出预算表',
  'economic-summary': '支出经济分类汇总表',
  'agency-operation': '机关运行经费表',
  'fiscal-account': '财政专户管理资金支出表',
  'fund': '政府性基金预算支出表',
  'state-capital': '国有资本经营预算支出表',
  'social-insurance': '社会保险基金预算表',
  'three-public': '“三公”经费支出表',
  'carryover': '上年结转结余表',
  'procurement': '政府采购表',
  'assets': '国有资产占用表',
  'performance': '绩效目标表',
};
