import { ask } from '../sections/ask.js';
import { basic } from '../sections/basic.js';
import { expenditure } from '../sections/expenditure.js';
import { fund, stateCapital } from '../sections/funds.js';
import { generalItems, generalScale, generalStructure } from '../sections/general.js';
import { income } from '../sections/income.js';
import { agencyOperation, procurement } from '../sections/other-matters.js';
import { fiscal, overall } from '../sections/overall.js';
import { threePublicBudget } from '../sections/three-public-budget.js';
import type { Template } from './template.js';

/** 部门预算公开说明. Basis of the contents: 财预〔2016〕143号. */
export const BUDGET: Template = {
  name: 'budget',
  title: '部门预算公开说明',
  words: {
    account: '预算', year: '年', general: '一般公共预算支出', generalBasic: '一般公共预算基本支出',
  },
  chapters: [
    { heading: '部门概况', parts: [
      { heading: '主要职责', write: ask('duties', '主要职责', '本部门的主要职责是什么？') },
      { heading: '机构设置', write: ask('organization', '机构设置', '本部门有哪些内设机构和预算单位，编制和实有人数各多少？') },
    ] },
    { heading: '收支预算总体情况', write: overall },
    { heading: '收入预算情况', write: income },
    { heading: '支出预算情况', write: expenditure },
    { heading: '财政拨款收支预算总体情况', write: fiscal },
    { heading: '一般公共预算支出情况', parts: [
      { heading: '一般公共预算支出规模', write: generalScale },
      { heading: '一般公共预算支出结构', write: generalStructure },
      { heading: '一般公共预算支出具体情况', write: generalItems },
    ] },
    { heading: '一般公共预算基本支出情况', write: basic },
    { heading: '政府性基金预算支出情况', write: fund },
    { heading: '国有资本经营预算支出情况', write: stateCapital },
    { heading: '“三公”经费预算情况', write: threePublicBudget },
    { heading: '其他重要事项', parts: [
      { heading: '机关运行经费', write: agencyOperation },
      { heading: '政府采购情况', write: procurement },
      { heading: '国有资产占有使用情况', write: ask('assets', '国有资产占有使用情况', '上年末的房屋、车辆和大型设备各有多少，本年计划购置多少？') },
      { heading: '预算绩效情况', write: ask('performance', '预算绩效情况', '编制绩效目标的项目有几个，涉及金额多少？') },
    ] },
  ],
};
