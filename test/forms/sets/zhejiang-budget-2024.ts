import { balance, fiscalBalance } from './balance.js';
import { BASIC_BY_ECONOMY, NATURES, NATURES_IN_PARTS, PERSONNEL, PUBLIC } from './columns.js';
import { BASIC, sum, type Pick } from './department.js';
import type { FormSet } from './form-set.js';
import {
  ALL,
  classLines,
  FISCAL_MONEY,
  FUND,
  GENERAL,
  incomeLines,
  leftOver,
  OWN,
  PROJECT,
  received,
  STATE_CAPITAL,
  threePublicOf,
} from './lines.js';
import { formOf, matrix, paired, rows, type Column, type Line } from './print.js';
import { publishedBudget } from './published.js';

// That 收入 and 支出 come by 单位 and by 科目 in tables of their own: a county's budget of 2022 (Cangnan); titles and heads from memory.
const form = formOf('部门名称：', '万元');
const NATURE_HEADS = ['合计|基本支出|<|<|项目支出', '^|小计|人员经费|日常公用经费|^'];

const INCOME_HEADS = [
  '总计|本年收入|<|<|<|<|<|上年结转|<|<',
  '^|小计|一般公共预算|政府性基金预算|国有资本经营预算|事业收入|其他收入|小计|一般公共预算|政府性基金预算',
];
const INCOME: readonly Pick[] = [
  ALL,
  ...received(ALL, GENERAL, FUND, STATE_CAPITAL, { source: ['business'] }, { source: ['other'] }),
  ...leftOver(ALL, GENERAL, FUND),
];

const byUnit = (number: string, title: string, heads: readonly string[], picks: readonly Pick[]) =>
  rows({
    ...form(number, title, number),
    head: heads.map((head, at) => `${at === 0 ? '单位名称' : '^'}|${head}`),
    rows: ({ name, entries }) =>
      [name, `${name}（本级）`].map((label) => [label, ...picks.map((pick) => sum(entries, pick))]),
  });

const bySubject = (
  number: string,
  title: string,
  heads: readonly string[],
  columns: readonly Column[],
  where: Pick = ALL,
) =>
  matrix({
    ...form(number, title, number),
    head: heads.map((head, at) => `${at === 0 ? '科目编码|科目名称' : '^|^'}|${head}`),
    where,
    columns: ['code', 'name', ...columns],
  });

const SHEETS = [
  paired({
    ...form('表1', '2024年部门收支预算总表', '表1'),
    head: ['收入|<|支出|<|<|<', '项目|预算数|项目（按支出功能分类）|预算数|项目（按支出性质和用途）|预算数'],
    panels: (it) => {
      const natures: Line[] = [
        ['一、基本支出', { nature: BASIC }],
        ['1.人员经费', PERSONNEL],
        ['2.日常公用经费', PUBLIC],
        ['二、项目支出', PROJECT],
        ['三、事业单位经营支出', null],
        ['四、上缴上级支出', null],
        ['五、对附属单位补助支出', null],
      ];
      return balance(incomeLines(), classLines(it, ALL), ['上年结转', '结转下年'], { besides: [natures] });
    },
  }),
  byUnit('表2-1', '2024年部门收入预算总表（分单位）', INCOME_HEADS, INCOME),
  bySubject('表2-2', '2024年部门收入预算总表（分科目）', INCOME_HEADS, INCOME),
  byUnit('表3-1', '2024年部门支出预算总表（分单位）', NATURE_HEADS, NATURES_IN_PARTS),
  bySubject('表3-2', '2024年部门支出预算总表（分科目）', NATURE_HEADS, NATURES_IN_PARTS),
  paired({
    ...form('表4', '2024年财政拨款收支预算总表', '表4'),
    head: ['收入|<|支出|<|<|<|<', '项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算'],
    panels: (it) => fiscalBalance(it, '二、结转下年'),
  }),
  bySubject('表5', '2024年一般公共预算支出表', NATURE_HEADS, NATURES_IN_PARTS, GENERAL),
  matrix({
    ...form('表6', '2024年一般公共预算基本支出表', '表6'),
    head: ['支出经济分类科目|<|一般公共预算基本支出|<|<', '科目编码|科目名称|合计|人员经费|公用经费'],
    ...BASIC_BY_ECONOMY,
  }),
  bySubject('表7', '2024年政府性基金预算支出表', ['合计|基本支出|项目支出'], NATURES, FUND),
  bySubject('表8', '2024年国有资本经营预算支出表', ['合计|基本支出|项目支出'], NATURES, STATE_CAPITAL),
  rows({
    ...form('表9', '2024年一般公共预算“三公”经费支出表', '表9'),
    head: ['项目|2023年预算数|2024年预算数|增减额|增减%'],
    zero: '0.00',
    rows: ({ costs }) => {
      const [prior, now] = [threePublicOf(costs.prior), threePublicOf(costs.now)];
      const labels = [
        '合计',
        '1.因公出国（境）费用',
        '2.公务用车购置及运行维护费',
        '（1）公务用车购置费',
        '（2）公务用车运行维护费',
        '3.公务接待费',
      ];
      return labels.map((label, at) => {
        const [before, after] = [prior[at]!, now[at]!];
        const change = before === 0 ? '—' : `${(((after - before) / before) * 100).toFixed(2)}%`;
        return [label, before, after, after - before, change];
      });
    },
  }),
  matrix({
    ...form('表10', '2024年部门项目支出预算表', '表10'),
    head: ['项目名称|合计|财政拨款|<|<|<|单位资金', '^|^|小计|一般公共预算|政府性基金预算|国有资本经营预算|^'],
    by: 'project',
    where: PROJECT,
    columns: ['project', ALL, FISCAL_MONEY, GENERAL, FUND, STATE_CAPITAL, OWN],
  }),
];

/** Zhejiang's departments: 收入 and 支出 by 单位 and by 科目 apart, three panels, 三公 with its change, projects by name alone. */
export const ZHEJIANG_BUDGET_2024: FormSet = {
  province: '浙江',
  ...publishedBudget(2024, SHEETS),
  tables: [
    '表1 summary 万元',
    '表2-1 income 万元',
    '表2-2 income 万元',
    '表3-1 expenditure 万元',
    '表3-2 expenditure 万元',
    '表4 fiscal-summary 万元',
    '表5 general-expenditure 万元',
    '表6 general-basic 万元',
    '表7 fund 万元',
    '表8 state-capital 万元',
    '表9 three-public 万元',
    '表10 general-project 万元',
  ],
};
