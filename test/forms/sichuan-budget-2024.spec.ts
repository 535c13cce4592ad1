import { describeForm } from './describe-form.js';
import { SICHUAN_BUDGET_2024 } from './sichuan-budget-2024.js';

describeForm('Sichuan budget 2024, thirteen tables, two 单位', SICHUAN_BUDGET_2024, {
  document: { type: 'budget', year: 2024, department: '某某市图书馆(部门)' },
  findings: ['notice note.empty-unsaid 4-1!A2'],
  tables: [
    '1 summary 元',
    '1-1 income 元',
    '1-2 expenditure 元',
    '2 fiscal-summary 元',
    '2-1 economic-summary 元',
    '3 general-expenditure 元',
    '3-1 general-basic 元',
    '3-2 general-project 元',
    '3-3 three-public 元',
    '4 fund 元',
    '4-1 three-public 元 empty',
    '5 state-capital 元 empty',
  ],
  unrecognized: ['封面'],
  faults: [
    { fault: 'a wrong 单位 line', sheet: '1-1', address: 'E9', put: 1010000, suspect: '1-1!E9 = 1100000' },
    { fault: 'a wrong 项 of one 单位', sheet: '1-2', address: 'G17', put: 1500000, suspect: '1-2!G17 = 1050000' },
    { fault: 'a wrong 类 in the 财政拨款 table', sheet: '2', address: 'E8', put: 3190000, suspect: '2!E8 = 3910000' },
    { fault: 'a wrong 上年结转', sheet: '1', address: 'B16', put: 510000, suspect: '1!B16 = 150000' },
    { fault: 'a wrong 款 of one 单位', sheet: '3-1', address: 'F26', put: 444000, suspect: '3-1!F26 = 440000' },
    { fault: 'a wrong project', sheet: '3-2', address: 'F10', put: 301000, suspect: '3-2!F10 = 310000' },
  ],
});
