/** The lists of figures, each with the name that templates, `gongkai figures` and the names of its figures bear. */
export const LIST_NAMES = {
  'income-sources': '收入来源',
  'idle-sources': '未安排收入',
  'expenditure-natures': '支出构成',
  'summary-income': '收支总表收入',
  'summary-expenditure': '收支总表支出',
  'fiscal-income': '财政拨款收入',
  'fiscal-expenditure': '财政拨款支出',
  'general-parts': '一般公共预算构成',
  'general-classes': '一般公共预算类',
  'general-items': '一般公共预算项',
  'general-items-before': '一般公共预算上年项',
  'personnel-subjects': '人员经费科目',
  'public-subjects': '公用经费科目',
  'projects': '项目',
  'fund-parts': '政府性基金构成',
  'fund-flows': '政府性基金收支',
  'fund-items': '政府性基金项',
  'state-capital-parts': '国有资本经营构成',
  'state-capital-flows': '国有资本经营收支',
  'state-capital-items': '国有资本经营项',
  'three-public-parts': '三公经费构成',
  'three-public-lowest': '三公经费分项',
  'procurement-kinds': '政府采购构成',
  'glossary': '名词解释',
} as const;

export type ListId = keyof typeof LIST_NAMES;
