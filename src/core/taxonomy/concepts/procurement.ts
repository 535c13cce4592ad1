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
    said: /^(?:政府采购货物(?:类|采购|预算|支出)*|货物类?(?:政府)?采购(?:预算|支出)*)$/,
    name: '货物',
    partOf: 'procurement',
  },
  {
    id: 'procurement.works',
    line: /^(政府)?(采购)?工程(类)?(采购)?(支出|预算)?(金额)?$/,
    said: /^(?:政府采购工程(?:类|采购|预算|支出)*|工程类?(?:政府)?采购(?:预算|支出)*)$/,
    name: '工程',
    partOf: 'procurement',
  },
  {
    id: 'procurement.services',
    line: /^(政府)?(采购)?服务(类)?(采购)?(支出|预算)?(金额)?$/,
    said: /^(?:政府采购服务(?:类|采购|预算|支出)*|服务类?(?:政府)?采购(?:预算|支出)*)$/,
    name: '服务',
    partOf: 'procurement',
  },
] as const satisfies readonly Concept[];

/** What of it goes to 中小企业 (财库〔2020〕46号: its share is published), and of that to 小微企业. */
export const SMALL_BUSINESS = [
  {
    id: 'procurement.sme',
    line: /^(政府采购)?(授予|面向|预留给?)?中小(微)?企业(预留)?(的)?(采购)?(合同|项目)?(金额|份额|支出|预算)?$/,
    name: '授予中小企业的金额',
    partOf: 'procurement',
  },
  {
    id: 'procurement.micro',
    line: /^(政府采购)?(授予|面向|预留给?)?小(型)?微(型)?企业(预留)?(的)?(采购)?(合同|项目)?(金额|份额|支出|预算)?$/,
    name: '授予小微企业的金额',
    partOf: 'procurement.sme',
  },
] as const satisfies readonly Concept[];
