import { CENTRAL_BUDGET_2024 } from './central-budget-2024.js';
import { describeForm } from './describe-form.js';

describeForm('central budget 2024, nine tables below each other on one sheet, rounded to 万元', CENTRAL_BUDGET_2024, {
  document: { type: 'budget', year: 2024, department: '某某测绘院' },
  tables: [
    '公开表 summary 万元',
    '公开表 income 万元',
    '公开表 expenditure 万元',
    '公开表 fiscal-summary 万元',
    '公开表 general-expenditure 万元',
    '公开表 general-basic 万元',
    '公开表 fund 万元 empty',
    '公开表 state-capital 万元 empty',
    '公开表 three-public 万元',
  ],
  unrecognized: ['封面'],
  findings: ['notice rounding 公开表!B15', 'notice rounding 公开表!B71', 'notice rounding 公开表!C36'],
  faults: [
    { fault: 'a wrong use of reserves', sheet: '公开表', address: 'B13', put: 333.33, suspect: '公开表!B13 = 133.33' },
    {
      fault: 'a wrong 2024 figure of a 款',
      sheet: '公开表',
      address: 'D86',
      put: 2353.33,
      suspect: '公开表!D86 = 2533.33',
    },
    { fault: 'a wrong figure of last year', sheet: '公开表', address: 'C92', put: 3300, suspect: '公开表!C92 = 3000' },
    { fault: 'a wrong 经营支出', sheet: '公开表', address: 'G56', put: 440, suspect: '公开表!G56 = 400' },
    {
      fault: 'a wrong 公务用车 小计 of last year',
      sheet: '公开表',
      address: 'C131',
      put: 102,
      suspect: '公开表!C131 = 120',
    },
  ],
});
