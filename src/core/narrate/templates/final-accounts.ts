import { ask } from '../sections/ask.js';
import { basic } from '../sections/basic.js';
import { expenditure } from '../sections/expenditure.js';
import { fund, stateCapital } from '../sections/funds.js';
import { generalItems, generalScale, generalStructure } from '../sections/general.js';
import { income } from '../sections/income.js';
import { agencyOperation, procurement } from '../sections/other-matters.js';
import { fiscal, overall } from '../sections/overall.js';
import { threePublicItems, threePublicTotal } from '../sections/three-public-final.js';
import type { Template } from './template.js';

/** 部门决算公开说明. Basis of the contents: 财预〔2016〕143号; order of 公开01–09表. */
export const FINAL_ACCOUNTS: Template = {
  name: 'final-accounts',
  title: '部门决算公开说明',
  words: {
    account: '决算', year: '年度', general: '一般公共预算财政拨款支出', generalBasic: '一般公共预算财政拨款基本支出',
  },
  chapters: [
    { heading: '部门概况', parts: [
      { heading: '主要职责', write: ask('duties', '主要职责', '本部门的主要职责是什么？') },
      { heading: '机构设置', write: ask('organization', '机构设置', '纳入决算编制范围的单位有哪些，编制和实有人数各多少？') },
    ] },
    { heading: '收入支出决算总体情况', write: overall },
    { heading: '收入决算情况', write: income },
    { heading: '支出决算情况', write: expenditure },
    { heading: '财政拨款收入支出决算总体情况', write: fiscal },
    { heading: '一般公共预算财政拨款支出决算情况', parts: [
      { heading: '支出决算总体情况', write: generalScale },
      { heading: '支出决算结构情况', write: generalStructure },
      { heading: '支出决算具体情况', write: generalItems },
    ] },
    { heading: '一般公共预算财政拨款基本支出决算情况', write: basic },
    { heading: '政府性基金预算财政拨款收支决算情况', write: fund },
    { heading: '国有资本经营预算财政拨款收支决算情况', write: stateCapital },
    { heading: '“三公”经费支出决算情况', parts: [
      { heading: '“三公”经费支出决算总体情况', write: threePublicTotal },
      { heading: '“三公”经费支出决算具体情况', write: threePublicItems },
    ] },
    { heading: '其他重要事项', parts: [
      { heading: '机关运行经费支出情况', write: agencyOperation },
      { heading: '政府采购支出情况', write: procurement },
      { heading: '国有资产占有使用情况', write: ask('assets', '国有资产占有使用情况', '年末的房屋、车辆和大型设备各有多少？') },
      { heading: '预算绩效情况', write: ask('performance', '预算绩效情况', '开展绩效自评的项目有几个，涉及金额多少，结果如何？') },
    ] },
  ],
};
