import { describeForm } from './describe-form.js';
import { GUANGDONG_BUDGET_2022 } from './guangdong-budget-2022.js';

describeForm('Guangdong budget 2022, lists of lines, code and name in one cell', GUANGDONG_BUDGET_2022, {
  document: { type: 'budget', year: 2022, department: '某某县农业农村局' },
  tables: [
    '表1 summary 万元',
    '表2 income 万元',
    '表3 expenditure 万元',
    '表4 fiscal-summary 万元',
    '表5 general-expenditure 万元',
    '表6 general-basic 万元',
    '表7 general-project 万元',
    '表8 three-public 万元',
    '表9 fund 万元',
    '表10 state-capital 万元 empty',
  ],
  // 表9 really states no unit
  findings: ['warning unit.missing 表9!A1'],
  faults: [
    {
      fault: 'a wrong line in the list of income',
      sheet: '表2',
      address: 'B5',
      put: 2301.5,
      suspect: '表2!B5 = 2310.5',
    },
    {
      fault: 'a wrong total of the list of income',
      sheet: '表2',
      address: 'B11',
      put: 2150.5,
      suspect: '表2!B11 = 2510.5',
    },
    {
      fault: 'a wrong 基本支出 in an 其中 column',
      sheet: '表5',
      address: 'C17',
      put: 1230.5,
      suspect: '表5!C17 = 1320.5',
    },
    { fault: 'a wrong 项', sheet: '表3', address: 'B16', put: 960, suspect: '表3!B16 = 900' },
    { fault: 'a wrong 结转下年', sheet: '表1', address: 'D14', put: 26, suspect: '表1!D14 = 62' },
  ],
});
