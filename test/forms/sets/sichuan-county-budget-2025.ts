import { fiscalBalance, spaced } from './balance.js';
import { BASIC_BY_ECONOMY, NATURES, PERSONNEL, PUBLIC } from './columns.js';
import { BASIC, type Department, type Pick } from './department.js';
import type { FormSet } from './form-set.js';
import {
  ALL,
  classLines,
  FISCAL_MONEY,
  FUND,
  GENERAL,
  incomeLines,
  padded,
  PROJECT,
  received,
  STATE_CAPITAL,
  threePublicOf,
} from './lines.js';
import { formOf, matrix, paired, rows, type Column } from './print.js';
import { publishedBudget } from './published.js';

// Titles and order: the contents of a department's budget, Renshou county, 2025 (sunysa.com/info/5041/159547.htm); heads as in
// the province's form of 2024 (../sichuan-budget-2024.ts), from memory.
const form = formOf('部门：', '元');

const CODES: readonly Column[] = ['class', 'group', 'item', { text: '330301' }, 'name'];

/** 三公 that a fund pays: 公务用车运行维护费 alone. */
const OF_FUND = { abroad: 0, purchase: 0, operation: 36_500, reception: 12_800, meetings: 0, training: 0 };

const threePublic = (number: string, title: string, costs: (it: Department) => Parameters<typeof threePublicOf>[0]) =>
  rows({
    ...form(number, title, number.slice(1)),
    head: [
      '单位编码|单位名称（科目）|当年财政拨款预算安排|<|<|<|<|<',
      '^|^|合计|因公出国（境）费用|公务用车购置及运行费|<|<|公务接待费',
      '^|^|^|^|小计|公务用车购置费|公务用车运行费|^',
    ],
    zero: '0.00',
    rows: (it) => [
      [null, '合计', ...threePublicOf(costs(it))],
      ['330301', it.name, ...threePublicOf(costs(it))],
    ],
  });

const bySubject = (number: string, title: string, head: string, where: Pick) =>
  matrix({
    ...form(number, title, number.slice(1)),
    head: [
      `项目|<|<|<|<|${head}|<|<`,
      '科目编码|<|<|单位代码|单位名称（科目）|合计|基本支出|项目支出',
      '类|款|项|^|^|^|^|^',
    ],
    where,
    columns: [...CODES, ...NATURES],
    levels: [7],
    totalLabel: '合    计',
  });

const SHEETS = [
  paired({
    ...form('表1', '部门收支总表', '1'),
    head: ['收    入|<|支    出|<', '项    目|2025年预算数|项    目|2025年预算数'],
    panels: (it) => {
      const [left, right] = [incomeLines(), classLines(it, ALL, { all: true })];
      return [
        {
          amounts: [ALL],
          lines: [
            ...padded(left, right.length),
            ['本  年  收  入  合  计', { of: 'income' }],
            ['十、用事业基金弥补收支差额', null],
            ['十一、上年结转', { of: 'opening' }],
            ['收  入  总  计', ALL],
          ],
        },
        {
          amounts: [ALL],
          lines: [
            ...right,
            ['本  年  支  出  合  计', ALL],
            ['三十一、事业单位结余分配', null],
            ['三十二、结转下年', null],
            ['支  出  总  计', ALL],
          ],
        },
      ];
    },
  }),
  matrix({
    ...form('表1-1', '部门收入总表', '1-1'),
    head: [
      '项目|<|<|<|<|合计|上年结转|一般公共预算拨款收入|政府性基金预算拨款收入|国有资本经营预算拨款收入|事业收入|其他收入',
      '科目编码|<|<|单位代码|单位名称（科目）|^|^|^|^|^|^|^',
      '类|款|项|^|^|^|^|^|^|^|^|^',
    ],
    where: ALL,
    columns: [
      ...CODES,
      ALL,
      { of: 'opening' },
      ...received(GENERAL, FUND, STATE_CAPITAL),
      { source: ['business'], of: 'income' },
      { source: ['other'], of: 'income' },
    ],
    levels: [7],
    totalLabel: '合    计',
  }),
  matrix({
    ...form('表1-2', '部门支出总表', '1-2'),
    head: [
      '项目|<|<|<|<|合计|基本支出|项目支出|上缴上级支出|对附属单位补助支出',
      '科目编码|<|<|单位代码|单位名称（科目）|^|^|^|^|^',
      '类|款|项|^|^|^|^|^|^|^',
    ],
    where: ALL,
    columns: [...CODES, ...NATURES, null, null],
    levels: [7],
    totalLabel: '合    计',
  }),
  paired({
    ...form('表2', '财政拨款收支预算总表', '2'),
    head: [
      '收    入|<|支    出|<|<|<|<',
      '项    目|2025年预算数|项    目|合计|一般公共预算|政府性基金预算|国有资本经营预算',
    ],
    panels: (it) =>
      fiscalBalance(it, '二、结转下年', {
        all: true,
        label: (name) => `   ${name}`,
        income: { label: (fund) => `   ${fund}拨款收入` },
        spell: spaced('  '),
      }),
  }),
  matrix({
    ...form('表2-1', '财政拨款支出预算表（部门经济分类科目）', '2-1'),
    head: [
      '项目|<|<|<|总计|县级当年财政拨款安排|<|<|<|<|<|上年结转安排',
      '科目编码|<|单位代码|单位名称（科目）|^|合计|一般公共预算拨款|<|<|政府性基金安排|国有资本经营预算安排|^',
      '类|款|^|^|^|^|小计|基本支出|项目支出|^|^|^',
    ],
    by: 'economic',
    where: FISCAL_MONEY,
    columns: [
      'class',
      'group',
      { text: '330301' },
      'name',
      ALL,
      { carried: false },
      { ...GENERAL, carried: false },
      { ...GENERAL, carried: false, nature: BASIC },
      { ...GENERAL, carried: false, ...PROJECT },
      { ...FUND, carried: false },
      { ...STATE_CAPITAL, carried: false },
      { carried: true },
    ],
    levels: [5],
    totalLabel: '合    计',
  }),
  bySubject('表3', '一般公共预算支出表', '一般公共预算支出', GENERAL),
  matrix({
    ...form('表3-1', '一般公共预算基本支出预算表', '3-1'),
    head: ['项目|<|<|<|基本支出|<|<', '科目编码|<|单位代码|单位名称（科目）|合计|人员经费|公用经费', '类|款|^|^|^|^|^'],
    ...BASIC_BY_ECONOMY,
    columns: ['class', 'group', { text: '330301' }, 'name', ALL, PERSONNEL, PUBLIC],
    totalLabel: '合    计',
  }),
  matrix({
    ...form('表3-2', '一般公共预算项目支出预算表', '3-2'),
    head: ['单位代码|单位名称（项目）|金额'],
    by: 'project',
    where: { ...GENERAL, ...PROJECT },
    columns: [{ text: '330301' }, 'project', ALL],
    totalLabel: '合    计',
  }),
  threePublic('表3-3', '一般公共预算“三公”经费支出表', ({ costs }) => costs.now),
  bySubject('表4', '政府性基金预算支出表', '本年政府性基金预算支出', FUND),
  threePublic('表4-1', '政府性基金“三公”经费支出表', () => OF_FUND),
  bySubject('表5', '国有资本经营支出预算表', '本年国有资本经营预算支出', STATE_CAPITAL),
];

/** A county of Sichuan: 元, 科目 in three columns with the 单位 beside them, 三公 of the fund in a table of its own. */
export const SICHUAN_COUNTY_BUDGET_2025: FormSet = {
  province: '四川（县）',
  ...publishedBudget(2025, SHEETS),
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
    '4-1 three-public 元',
    '5 state-capital 元',
  ],
};
