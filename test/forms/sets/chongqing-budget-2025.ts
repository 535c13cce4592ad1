import { fiscalBalance } from './balance.js';
import { BASIC_BY_ECONOMY, BY_NATURE, NATURES } from './columns.js';
import type { FormSet } from './form-set.js';
import {
  ALL,
  classLines,
  FUND,
  GENERAL,
  incomeLines,
  padded,
  received,
  STATE_CAPITAL,
  threePublicOf,
} from './lines.js';
import { matrix, paired, rows } from './print.js';
import { publishedBudget } from './published.js';

const NAMED = '部门（单位）：';

const SHEETS = [
  paired({
    sheet: '表一',
    number: '表一',
    title: '财政拨款收支总表',
    named: NAMED,
    unit: '元',
    head: [
      '收入|<|支出|<|<|<|<',
      '项目|预算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
    ],
    panels: (it) =>
      fiscalBalance(it, '二、结转下年', {
        label: (name) => name,
        income: { label: (fund) => `${fund}财政拨款` },
      }),
  }),
  matrix({
    sheet: '表二',
    number: '表二',
    title: '一般公共预算财政拨款支出预算表',
    named: NAMED,
    unit: '元',
    head: ['功能分类科目|<|2024年预算数|2025年预算数|<|<', '科目编码|科目名称|^|总计|基本支出|项目支出'],
    where: GENERAL,
    columns: ['code', 'name', { of: 'prior' }, ...NATURES],
    note: '备注：本表反映当年一般公共预算财政拨款支出情况。',
  }),
  matrix({
    sheet: '表三',
    number: '表三',
    title: '一般公共预算财政拨款基本支出预算表',
    named: NAMED,
    unit: '元',
    head: ['经济分类科目|<|2025年基本支出|<|<', '科目编码|科目名称|总计|人员经费|日常公用经费'],
    ...BASIC_BY_ECONOMY,
  }),
  rows({
    sheet: '表四',
    number: '表四',
    title: '一般公共预算“三公”经费支出表',
    named: NAMED,
    unit: '元',
    head: [
      '2024年预算数|<|<|<|<|<|2025年预算数|<|<|<|<|<',
      '总计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费|总计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费',
      '^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^|小计|公务用车购置费|公务用车运行维护费|^',
    ],
    zero: '0.00',
    rows: ({ costs }) => [[costs.prior, costs.now].flatMap(threePublicOf)],
  }),
  matrix({
    sheet: '表五',
    number: '表五',
    title: '政府性基金预算支出表',
    named: NAMED,
    unit: '元',
    head: ['科目编码|科目名称|本年政府性基金预算财政拨款支出|<|<', '^|^|合计|基本支出|项目支出'],
    where: FUND,
    columns: BY_NATURE,
  }),
  paired({
    sheet: '表六',
    number: '表六',
    title: '部门收支总表',
    named: NAMED,
    unit: '元',
    head: ['收入|<|支出|<', '项目|预算数|项目|预算数'],
    panels: (it) => {
      const [left, right] = [incomeLines(), classLines(it, ALL)];
      const height = Math.max(left.length, right.length);
      return [
        {
          amounts: [ALL],
          lines: [
            ...padded(
              left.map(([label, pick]) => [label.replace(/^.+、/, ''), pick] as const),
              height,
            ),
            ['本年收入合计', { of: 'income' }],
            ['用事业基金弥补收支差额', null],
            ['上年结转', { of: 'opening' }],
            ['收入总计', ALL],
          ],
        },
        {
          amounts: [ALL],
          lines: [
            ...padded(
              right.map(([label, pick]) => [label.replace(/^.+、/, ''), pick] as const),
              height,
            ),
            ['本年支出合计', ALL],
            ['结转下年', null],
            ['', null],
            ['支出总计', ALL],
          ],
        },
      ];
    },
  }),
  matrix({
    sheet: '表七',
    number: '表七',
    title: '部门收入总表',
    named: NAMED,
    unit: '元',
    head: [
      '科目|<|总计|上年结转|一般公共预算财政拨款收入|政府性基金预算财政拨款收入|国有资本经营预算财政拨款收入|事业收入预算|<|事业单位经营收入预算|其他收入预算',
      '科目编码|科目名称|^|^|^|^|^|非教育收费收入预算|教育收费收预算|^|^',
    ],
    where: ALL,
    columns: [
      'code',
      'name',
      ALL,
      { of: 'opening' },
      ...received(GENERAL, FUND, STATE_CAPITAL),
      { source: ['business'], of: 'income' },
      null,
      null,
      { source: ['other'], of: 'income' },
    ],
  }),
  matrix({
    sheet: '表八',
    number: '表八',
    title: '部门支出总表',
    named: NAMED,
    unit: '元',
    head: ['科目编码|科目名称|总计|基本支出|项目支出'],
    where: ALL,
    columns: BY_NATURE,
  }),
];

/** Chongqing's departments: the tables of 财政拨款 first, those of all money after; last year beside this one. */
export const CHONGQING_BUDGET_2025: FormSet = {
  province: '重庆',
  ...publishedBudget(2025, SHEETS),
  tables: [
    '表一 fiscal-summary 元',
    '表二 general-expenditure 元',
    '表三 general-basic 元',
    '表四 three-public 元',
    '表五 fund 元',
    '表六 summary 元',
    '表七 income 元',
    '表八 expenditure 元',
  ],
  findings: ['warning completeness.state-capital'],
};
