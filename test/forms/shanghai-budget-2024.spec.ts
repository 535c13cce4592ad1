import { describeForm } from './describe-form.js';
import { SHANGHAI_BUDGET_2024 } from './shanghai-budget-2024.js';

describeForm('Shanghai budget 2024, 元 with 三公 in 万元', SHANGHAI_BUDGET_2024, {
  document: { type: 'budget', year: 2024, department: '某某区水务局' },
  findings: ['notice note.empty-unsaid 7!A1'],
  tables: [
    '1 summary 元',
    '2 income 元',
    '3 expenditure 元',
    '4 fiscal-summary 元',
    '5 general-expenditure 元',
    '6 fund 元',
    '7 state-capital 元 empty',
    '8 general-basic 元',
    '9 three-public 万元',
  ],
  faults: [
    { fault: 'a digit in 事业收入 of the 收支总表', sheet: '1', address: 'B9', put: 330000, suspect: '1!B9 = 300000' },
    { fault: 'a wrong 类 in the 收支总表', sheet: '1', address: 'D8', put: 13960000, suspect: '1!D8 = 13690000' },
    { fault: 'a wrong 款 in the 支出总表', sheet: '3', address: 'E18', put: 13960000, suspect: '3!E18 = 13690000' },
    {
      fault: 'a wrong 合计 at the foot of the income table',
      sheet: '2',
      address: 'F26',
      put: 16060000,
      suspect: '2!F26 = 16600000',
    },
    { fault: 'a wrong 人员经费 total', sheet: '8', address: 'E32', put: 7420000, suspect: '8!E32 = 7240000' },
    {
      fault: 'a wrong fund figure in the 财政拨款 table',
      sheet: '4',
      address: 'F7',
      put: 100000,
      suspect: '4!F7 = 1000000',
    },
    { fault: 'a wrong 三公 total', sheet: '9', address: 'A6', put: 6, suspect: '9!A6 = 9' },
  ],
});
