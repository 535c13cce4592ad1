import { describeForm } from './describe-form.js';
import { HUBEI_BUDGET_2024 } from './hubei-budget-2024.js';

describeForm('the 一体化 form of Hubei 2024, 三公 seventh, a project list tenth', HUBEI_BUDGET_2024, {
  document: { type: 'budget', year: 2024, department: '某某市第一中学' },
  findings: ['notice note.empty-unsaid 表8!A2'],
  tables: [
    '表1 summary 元',
    '表2 income 元',
    '表3 expenditure 元',
    '表4 fiscal-summary 元',
    '表5 general-expenditure 元',
    '表6 general-basic 元',
    '表7 three-public 元',
    '表8 fund 元 empty',
    '表9 state-capital 元 empty',
    '表10 general-project 元',
  ],
  faults: [
    { fault: 'a wrong 财政专户 income', sheet: '表1', address: 'B9', put: 10000, suspect: '表1!B9 = 100000' },
    {
      fault: 'a wrong 上年结转 in the income table',
      sheet: '表2',
      address: 'N6',
      put: 24000.5,
      suspect: '表2!N6 = 24000.55',
    },
    { fault: 'a wrong 款', sheet: '表3', address: 'E8', put: 1254000.55, suspect: '表3!E8 = 1524000.55' },
    { fault: 'a wrong 类 of 财政拨款', sheet: '表4', address: 'D8', put: 15010300.2, suspect: '表4!D8 = 15100300.2' },
    { fault: 'a wrong 人员经费', sheet: '表5', address: 'E6', put: 15560300.2, suspect: '表5!E6 = 15650300.2' },
    {
      fault: 'a wrong total of the projects',
      sheet: '表10',
      address: 'D6',
      put: 1264000.55,
      suspect: '表10!D6 = 1624000.55',
    },
    { fault: 'a wrong source of a project', sheet: '表10', address: 'E8', put: 1010000, suspect: '表10!E8 = 1100000' },
  ],
});
