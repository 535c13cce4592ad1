import { CENTRAL_FINAL_2023 } from './central-final-2023.js';
import { describeForm } from './describe-form.js';

describeForm('部门决算 2023, nine tables, 三公 as one wide row', CENTRAL_FINAL_2023, {
  document: { type: 'final-accounts', year: 2023, department: '某某省水利科学研究院' },
  tables: [
    '公开01表 summary 万元',
    '公开02表 income 万元',
    '公开03表 expenditure 万元',
    '公开04表 fiscal-summary 万元',
    '公开05表 general-expenditure 万元',
    '公开06表 general-basic 万元',
    '公开07表 fund 万元',
    '公开08表 state-capital 万元',
    '公开09表 three-public 万元',
  ],
  faults: [
    {
      fault: 'a digit in the 总计 of the income side',
      sheet: '公开01表',
      address: 'C36',
      put: 1784,
      suspect: '公开01表!C36 = 1748',
    },
    {
      fault: 'a wrong 类 in 公开01表',
      sheet: '公开01表',
      address: 'F12',
      put: 1350.9,
      suspect: '公开01表!F12 = 1305.9',
    },
    {
      fault: 'a wrong source of income in a 项',
      sheet: '公开02表',
      address: 'F13',
      put: 103,
      suspect: '公开02表!F13 = 130',
    },
    { fault: 'a wrong 合计 in 公开03表', sheet: '公开03表', address: 'C7', put: 1637, suspect: '公开03表!C7 = 1673' },
    {
      fault: 'a wrong fund column in 公开04表',
      sheet: '公开04表',
      address: 'G12',
      put: 1069.9,
      suspect: '公开04表!G12 = 1060.9',
    },
    { fault: 'a wrong carryover by fund', sheet: '公开04表', address: 'C35', put: 33, suspect: '公开04表!C35 = 30' },
    {
      fault: 'a wrong 基本支出 in 公开05表',
      sheet: '公开05表',
      address: 'D7',
      put: 1149.9,
      suspect: '公开05表!D7 = 1104.9',
    },
    {
      fault: 'a wrong 公用经费合计, printed two panels away',
      sheet: '公开06表',
      address: 'I34',
      put: 159.4,
      suspect: '公开06表!I34 = 154.9',
    },
    {
      fault: 'a wrong 年末结转 in the fund table',
      sheet: '公开07表',
      address: 'H7',
      put: 50,
      suspect: '公开07表!H7 = 5',
    },
    { fault: 'a wrong 决算 total of 三公', sheet: '公开09表', address: 'G8', put: 35.6, suspect: '公开09表!G8 = 36.5' },
    {
      fault: 'a wrong 公务用车 小计 in the budget half',
      sheet: '公开09表',
      address: 'C8',
      put: 23,
      suspect: '公开09表!C8 = 32',
    },
  ],
});
