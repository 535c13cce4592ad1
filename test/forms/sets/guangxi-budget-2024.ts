import { balance, fiscalBalance } from './balance.js';
import { BASIC_BY_ECONOMY, BY_NATURE, BY_NATURE_IN_PARTS } from './columns.js';
import type { FormSet } from './form-set.js';
import { ALL, classLines, FUND, GENERAL, incomeOfUnits, received, STATE_CAPITAL, threePublicOf } from './lines.js';
import { matrix, paired, rows } from './print.js';
import { publishedBudget } from './published.js';

const PLACED = { named: '部门：', unit: '万元' } as const;

const SHEETS = [
  paired({
    ...PLACED,
    sheet: '表一',
    number: '表一',
    title: '部门收支总体情况表',
    head: ['收入|<|支出|<', '项目|预算数|项目（按功能分类）|预算数'],
    panels: (it) =>
      balance(incomeOfUnits('五、单位资金收入'), classLines(it, ALL, { all: true }), ['上年结转结余', '结转下年']),
  }),
  matrix({
    ...PLACED,
    sheet: '表二',
    number: '表二',
    title: '部门收入总体情况表',
    head: [
      '科目|<|合计|一般公共预算拨款|政府性基金预算拨款|国有资本经营预算拨款|财政专户管理资金|单位资金|<|<|<|<|上年结转结余',
      '科目编码|科目名称|^|^|^|^|^|事业收入|事业单位经营收入|上级补助收入|附属单位上缴收入|其他收入|^',
    ],
    where: ALL,
    columns: [
      'code',
      'name',
      ALL,
      ...received(GENERAL, FUND, STATE_CAPITAL, { source: ['account'] }, { source: ['business'] }),
      null,
      ...received({ source: ['superior'] }, { source: ['affiliated'] }, { source: ['other'] }),
      { of: 'opening' },
    ],
  }),
  matrix({
    ...PLACED,
    sheet: '表三',
    number: '表三',
    title: '部门支出总体情况表',
    head: ['科目编码|科目名称|合计|基本支出|项目支出|上缴上级支出|事业单位经营支出|对附属单位补助支出'],
    where: ALL,
    columns: [...BY_NATURE, null, null, null],
  }),
  paired({
    ...PLACED,
    sheet: '表四',
    number: '表四',
    title: '财政预算拨款收支总体情况表',
    head: [
      '收入|<|支出|<|<|<|<',
      '项目|预算数|项目（按功能分类）|合计|一般公共预算拨款|政府性基金预算拨款|国有资本经营预算拨款',
    ],
    panels: (it) => fiscalBalance(it, '二、结转下年'),
  }),
  matrix({
    ...PLACED,
    sheet: '表五',
    number: '表五',
    title: '一般公共预算支出情况表',
    head: [
      '功能分类科目|<|2024年预算数|<|<|<|<',
      '科目编码|科目名称|合计|基本支出|<|<|项目支出',
      '^|^|^|小计|人员经费|公用经费|^',
    ],
    where: GENERAL,
    columns: BY_NATURE_IN_PARTS,
  }),
  matrix({
    ...PLACED,
    sheet: '表六',
    number: '表六',
    title: '一般公共预算基本支出情况表',
    head: ['部门预算支出经济分类科目|<|2024年基本支出|<|<', '科目编码|科目名称|合计|人员经费|公用经费'],
    ...BASIC_BY_ECONOMY,
  }),
  rows({
    ...PLACED,
    sheet: '表七',
    number: '表七',
    title: '财政拨款“三公”经费、会议费和培训费支出情况表',
    head: ['项目|2023年预算数|2024年预算数|增减额|增减%'],
    zero: '0.00',
    rows: ({ costs: { prior, now } }) => {
      const [before, after] = [threePublicOf(prior), threePublicOf(now)];
      const line = (label: string, was: number, is: number) => [
        label,
        was,
        is,
        is - was,
        was === 0 ? null : `${(((is - was) / was) * 100).toFixed(2)}%`,
      ];
      const cost = (label: string, at: number) => line(label, before[at]!, after[at]!);
      return [
        line('合计', before[0]! + prior.meetings + prior.training, after[0]! + now.meetings + now.training),
        cost('一、“三公”经费小计', 0),
        cost('（一）因公出国（境）费', 1),
        cost('（二）公务接待费', 5),
        cost('（三）公务用车购置及运行费', 2),
        cost('1.公务用车购置费', 3),
        cost('2.公务用车运行维护费', 4),
        line('二、会议费', prior.meetings, now.meetings),
        line('三、培训费', prior.training, now.training),
      ];
    },
  }),
  matrix({
    ...PLACED,
    sheet: '表八',
    number: '表八',
    title: '政府性基金预算支出情况表',
    head: ['科目编码|科目名称|本年政府性基金预算支出|<|<', '^|^|合计|基本支出|项目支出'],
    where: FUND,
    columns: BY_NATURE,
  }),
  matrix({
    ...PLACED,
    sheet: '表九',
    number: '表九',
    title: '国有资本经营预算支出情况表',
    head: ['科目编码|科目名称|本年国有资本经营预算支出|<|<', '^|^|合计|基本支出|项目支出'],
    where: STATE_CAPITAL,
    columns: BY_NATURE,
  }),
];

/**
 * Guangxi's departments: nine tables named 情况表, the fourth of 财政预算拨款, 会议费 and 培训费 below “三公” with the change and
 * its percentage. Titles from two budgets of 2024 that the region's 政协 published (gxzx.gov.cn); heads from memory.
 */
export const GUANGXI_BUDGET_2024: FormSet = {
  province: '广西',
  ...publishedBudget(2024, SHEETS),
  tables: [
    '表一 summary 万元',
    '表二 income 万元',
    '表三 expenditure 万元',
    '表四 fiscal-summary 万元',
    '表五 general-expenditure 万元',
    '表六 general-basic 万元',
    '表七 three-public 万元',
    '表八 fund 万元',
    '表九 state-capital 万元',
  ],
};
