import type { Concept } from './concept.js';

/** 政府采购 and its three kinds (政府采购情况表 of the final accounts). */
export const PROCUREMENT = [
  {
    id: 'procurement',
    line: /^(政府)?采购(支出|预算|金额|总额)?(合计|总计|总额|金额)?$/,
    said: /^政府采购(?:预算|支出|决算)*(?:总计?)?$/,
    name: '政府采购',
  },
  {
    id: 'procurement.goods',
    line: /^(政府)?(采购)?货物(类)?(采购)?(支出|预算)?(金额)?$/,
    said: /^政府采购货物(?:类|采购|预算|支出)*$/,
    name: '货物',
    partOf: 'procurement',
  },
  {
    id: 'procurement.works',
    line: /^(政府)?(采购)?工程(类)?(采购)?(支出|预算)?(金额)?$/,
    said: /^政府采购工程(?:类|采购|预算|支出)*$/,
    name: '工程',
    partOf: 'procurement',
  },
  {
    id: 'procurement.services',
    line: /^(政府)?(采购)?服务(类)?(采购)?(支出|预算)?(金额)?$/,
    said: /^政府采购服务(?:类|采购|预算|支出)*$/,
    name: '服务',
    partOf: 'procurement',
  },
] as const satisfies readonly Concept[];
