/**
 * When a relation between tables holds, in words. One whose condition is not met is not applied: it is no fault and not
 * counted.
 */
export const CONDITIONS = {
  'all-fiscal': '没有财政拨款以外的资金',
  'only-general': '没有一般公共预算以外的资金',
  'own-money': '有财政拨款以外的资金',
  'no-carryover': '没有上年结转和结转下年',
  'no-carryover-column': '财政拨款收支总表没有单列上年结转，或该列没有金额',
  'no-fund-columns': '财政拨款收支总表不分各项预算列示',
  'general-scope': '明细表只含一般公共预算（看表名）',
  'all-scope': '明细表含全部资金（看表名），或部门只有一般公共预算',
  'fund-table-missing': '没有政府性基金表或国有资本经营表',
  'three-public-scope': '“三公”经费表的表名写明一般公共预算或财政拨款',
  'medical-allowance-apart': '公务员医疗补助在两表都单列，或都没有单列',
  'whole-department': '绩效表是部门整体支出的',
  'opening-balance': '结转结余表是上年结转的，不限于财政拨款（看表名）',
} as const;

/**
 * What stands in the way where a condition is not known to be met. Conditions that only choose between two relations
 * (one for a department with own money, one without) are left out: the other relation is applied instead.
 */
export const UNMET: Readonly<Partial<Record<Condition, string>>> = {
  'all-fiscal': '有财政拨款以外的资金，或从收支总表看不出没有',
  'only-general': '有一般公共预算以外的资金，或从收支总表看不出没有',
  'no-carryover': '有上年结转或结转下年，或从收支总表看不出没有',
  'no-carryover-column': '财政拨款收支总表单列了上年结转，或没有这张表',
  'general-scope': '明细表含一般公共预算以外的资金',
  'three-public-scope': '“三公”经费表的表名没有写明资金范围',
  'medical-allowance-apart': '公务员医疗补助只在一张表单列',
  'whole-department': '绩效表不是部门整体支出的，或没有金额列',
  'opening-balance': '结转结余表的表名没有写明上年，或只含财政拨款',
};

export type Condition = keyof typeof CONDITIONS;
