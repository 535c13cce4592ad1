import type { Money } from './place.js';

/** What a noun's key (taxonomy/figure-names) is called among the figures, by the money it speaks of. */
export const FIGURES_OF: Readonly<Record<Money | 'all', Readonly<Record<string, string>>>> = {
  'all': {
    'total': '收支总计',
    'income-total': '收入总计',
    'expenditure-total': '支出总计',
    'income': '收入合计',
    'expenditure': '支出合计',
    'basic': '支出构成.基本支出',
    'project': '支出构成.项目支出',
  },
  'general': {
    'appropriation': '一般公共预算支出',
    'expenditure': '一般公共预算支出',
    'expenditure-total': '一般公共预算支出',
    'basic': '一般公共预算基本支出',
    'project': '一般公共预算项目支出',
  },
  'fiscal': {
    'total': '财政拨款收支总计',
    'income-total': '财政拨款收入总计',
    'expenditure-total': '财政拨款支出总计',
  },
  'fund': {
    'expenditure': '政府性基金支出',
    'expenditure-total': '政府性基金支出',
    'income': '政府性基金收支.本年收入',
    'basic': '政府性基金构成.基本支出',
    'project': '政府性基金构成.项目支出',
  },
  'state-capital': {
    'expenditure': '国有资本经营支出',
    'expenditure-total': '国有资本经营支出',
    'income': '国有资本经营收支.本年收入',
    'basic': '国有资本经营构成.基本支出',
    'project': '国有资本经营构成.项目支出',
  },
  'social-insurance': { expenditure: '社会保险基金支出' },
};

/** Figures that are the same whatever money the sentence names. */
export const FIGURES_BY_KEY: Readonly<Record<string, string>> = {
  'three-public': '三公经费',
  'three-public.abroad': '因公出国（境）费',
  'three-public.vehicles': '公务用车费',
  'three-public.vehicle-purchase': '公务用车购置费',
  'three-public.vehicle-operation': '公务用车运行费',
  'three-public.reception': '公务接待费',
  'agency-operation': '机关运行经费',
  'procurement': '政府采购',
  'procurement.goods': '政府采购构成.货物',
  'procurement.works': '政府采购构成.工程',
  'procurement.services': '政府采购构成.服务',
};

/** What a list's items are shares of. */
export const WHOLE_OF_LIST: Readonly<Record<string, string>> = {
  收入来源: '收入合计',
  支出构成: '支出合计',
  收支总表收入: '收入总计',
  收支总表支出: '支出总计',
  财政拨款收入: '财政拨款收入总计',
  财政拨款支出: '财政拨款支出总计',
  一般公共预算构成: '一般公共预算支出',
  一般公共预算类: '一般公共预算支出',
  一般公共预算项: '一般公共预算支出',
  政府性基金构成: '政府性基金支出',
  政府性基金项: '政府性基金支出',
  国有资本经营构成: '国有资本经营支出',
  国有资本经营项: '国有资本经营支出',
  政府采购构成: '政府采购',
};

export const WHOLE_OF_FIGURE: Readonly<Record<string, string>> = {
  '一般公共预算基本支出': '一般公共预算支出',
  '一般公共预算项目支出': '一般公共预算支出',
  '人员经费': '一般公共预算基本支出',
  '公用经费': '一般公共预算基本支出',
  '因公出国（境）费': '三公经费',
  '公务用车费': '三公经费',
  '公务用车购置费': '三公经费',
  '公务用车运行费': '三公经费',
  '公务接待费': '三公经费',
};
