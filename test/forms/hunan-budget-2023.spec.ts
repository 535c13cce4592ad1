import { describeForm } from './describe-form.js';
import { HUNAN_BUDGET_2023 } from './hunan-budget-2023.js';

describeForm('Hunan budget 2023, four panels, tables by 政府预算经济分类 between', HUNAN_BUDGET_2023, {
  document: { type: 'budget', year: 2023, department: '某某县林业局' },
  tables: [
    '1收支总表 summary 万元',
    '2收入总表 income 万元',
    '3支出总表 expenditure 万元',
    '4支出分类(政府预算) economic-summary 万元',
    '6财政拨款收支总表 fiscal-summary 万元',
    '7一般公共预算支出表 general-expenditure 万元',
    '8一般公共预算基本支出表 general-basic 万元',
    '10工资福利(部门预算) economic-summary 万元',
    '15三公 three-public 万元',
    '16政府性基金 fund 万元',
    '17政府性基金(政府预算) economic-summary 万元',
    '19国有资本经营预算 state-capital 万元 empty',
    '20财政专户 fiscal-account 万元 empty',
    '22项目支出绩效目标表 performance 万元',
  ],
  unrecognized: ['封面', '目录', '21专项资金'],
  // 05, 09, 11–14 and 18 are really not there
  // 20, 财政专户, is empty and nothing says so
  findings: ['warning completeness.numbering', 'notice note.empty-unsaid 20财政专户!A2'],
  faults: [
    {
      fault: 'a wrong 其他收入, which also names a line below 一般公共预算',
      sheet: '1收支总表',
      address: 'B20',
      put: 52,
      suspect: '1收支总表!B20 = 25',
    },
    { fault: 'a wrong 类', sheet: '1收支总表', address: 'D18', put: 950, suspect: '1收支总表!D18 = 905' },
    {
      fault: 'a wrong 单位 line in the income table',
      sheet: '2收入总表',
      address: 'E8',
      put: 1057,
      suspect: '2收入总表!E8 = 1075',
    },
    { fault: 'a wrong 项', sheet: '3支出总表', address: 'E22', put: 58, suspect: '3支出总表!E22 = 85' },
    {
      fault: 'a wrong 公用经费',
      sheet: '7一般公共预算支出表',
      address: 'F6',
      put: 99,
      suspect: '7一般公共预算支出表!F6 = 90',
    },
    {
      fault: 'a wrong fund expenditure',
      sheet: '16政府性基金',
      address: 'C6',
      put: 55,
      suspect: '16政府性基金!C6 = 50',
    },
    { fault: 'a wrong 公务用车 小计', sheet: '15三公', address: 'E6', put: 1, suspect: '15三公!E6 = 7' },
  ],
});
