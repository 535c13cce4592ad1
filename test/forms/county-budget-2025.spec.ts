import { COUNTY_BUDGET_2025 } from './county-budget-2025.js';
import { describeForm } from './describe-form.js';

describeForm('a county budget 2025, three 单位 without codes, labels above the title', COUNTY_BUDGET_2025, {
  document: { type: 'budget', year: 2025, department: '某某县卫生健康局(汇总)' },
  tables: [
    '收支总表 summary 万元',
    '收入总表 income 万元',
    '支出总表 expenditure 万元',
    '财政拨款收支总表 fiscal-summary 万元',
    '一般公共预算支出表 general-expenditure 万元',
    '一般公共预算基本支出表 general-basic 万元',
    '三公 three-public 万元',
    '政府性基金 fund 万元',
    '国有资本经营 state-capital 万元 empty',
  ],
  faults: [
    {
      fault: 'a wrong 事业收入 of one 单位',
      sheet: '收入总表',
      address: 'G7',
      put: 9610,
      suspect: '收入总表!G7 = 9160',
    },
    { fault: 'a wrong 类 of one 单位', sheet: '支出总表', address: 'G20', put: 2430, suspect: '支出总表!G20 = 2340' },
    {
      fault: 'a wrong 款 of the 一般公共预算',
      sheet: '一般公共预算支出表',
      address: 'E11',
      put: 1310,
      suspect: '一般公共预算支出表!E11 = 1130',
    },
    { fault: 'a wrong 三公 figure of last year', sheet: '三公', address: 'B8', put: 184, suspect: '三公!B8 = 148' },
  ],
});
