import { describeForm } from './describe-form.js';
import { JIANGSU_BUDGET_2023 } from './jiangsu-budget-2023.js';

describeForm(
  'Jiangsu budget 2023, 财政拨款 tables before 一般公共预算 ones, a hidden copy of last year',
  JIANGSU_BUDGET_2023,
  {
    document: { type: 'budget', year: 2023, department: '某某市交通运输局' },
    tables: [
      '公开01(2022) summary 万元',
      '公开01 summary 万元',
      '公开02 income 万元',
      '公开03 expenditure 万元',
      '公开04 fiscal-summary 万元',
      '公开05 general-expenditure 万元',
      '公开06 general-basic 万元',
      '公开07 general-expenditure 万元',
      '公开08 general-basic 万元',
      '公开09 three-public 万元',
      '公开10-11 fund 万元',
      '公开10-11 state-capital 万元',
      '公开12 agency-operation 万元',
      '公开13 procurement 万元',
    ],
    faults: [
      { fault: 'a wrong 其他收入', sheet: '公开01', address: 'B14', put: 3, suspect: '公开01!B14 = 30' },
      {
        fault: 'a wrong 款 in the 支出总表',
        sheet: '公开03',
        address: 'D15',
        put: 991.96,
        suspect: '公开03!D15 = 919.96',
      },
      {
        fault: 'a wrong total of the 一般公共预算 table',
        sheet: '公开07',
        address: 'C6',
        put: 1808.36,
        suspect: '公开07!C6 = 1880.36',
      },
      { fault: 'a wrong 三公 小计', sheet: '公开09', address: 'B7', put: 42, suspect: '公开09!B7 = 24' },
      {
        fault: 'a wrong 项 in the second table of a sheet',
        sheet: '公开10-11',
        address: 'E16',
        put: 2,
        suspect: '公开10-11!E16 = 20',
      },
    ],
  },
);
