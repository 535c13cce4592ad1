import { balance, fiscalBalance } from './balance.js';
import { BASIC_BY_ECONOMY, BY_NATURE_IN_PARTS, NATURES } from './columns.js';
import { sum, type Pick } from './department.js';
import type { FormSet } from './form-set.js';
import {
  ALL,
  classLines,
  FISCAL_MONEY,
  FUND,
  GENERAL,
  incomeLines,
  OWN,
  received,
  STATE_CAPITAL,
  threePublicOf,
} from './lines.js';
import { amountsOf, matrix, paired, rows, type Value } from './print.js';
import { publishedBudget } from './published.js';

const PLACED = { named: '单位名称：', unit: '元' } as const;

/** What projects are paid from: this year's money by source, what was left of last year's. */
const PAID_FROM: readonly Pick[] = [
  ALL,
  ...received(GENERAL, FUND, STATE_CAPITAL, { source: ['account', 'business', 'superior', 'affiliated', 'other'] }),
  { of: 'opening' },
];

/** 收入 and 支出 of a fund: what was left, what comes, what is spent by nature. */
function fundTable(sheet: string, title: string, where: Pick): ReturnType<typeof matrix> {
  return matrix({
    ...PLACED,
    sheet,
    number: sheet,
    title,
    head: ['科目编码|科目名称|上年结转|本年收入|本年支出|<|<|年终结转', '^|^|^|^|小计|基本支出|项目支出|^'],
    where,
    columns: ['code', 'name', { of: 'opening' }, { of: 'income' }, ...NATURES, null],
  });
}

const SHEETS = [
  paired({
    ...PLACED,
    sheet: '表1',
    number: '表1',
    title: '2024年部门预算收支总表',
    head: ['收入|<|支出|<', '项目|预算数|项目|预算数'],
    panels: (it) => balance(incomeLines(), classLines(it, ALL, { all: true }), ['上年结转', '年终结转结余']),
  }),
  matrix({
    ...PLACED,
    sheet: '表2',
    number: '表2',
    title: '2024年部门预算收入总表',
    head: [
      '功能科目编码|功能科目名称|总计|财政拨款收入|<|<|<|财政专户管理资金收入|单位资金收入|<|<|<|<|上年结转',
      '^|^|^|小计|一般公共预算|政府性基金预算|国有资本经营预算|^|小计|事业收入|上级补助收入|附属单位上缴收入|其他收入|^',
    ],
    where: ALL,
    columns: [
      'code',
      'name',
      ALL,
      ...received(FISCAL_MONEY, GENERAL, FUND, STATE_CAPITAL, { source: ['account'] }, OWN),
      ...OWN.source!.map((it): Pick => ({ source: [it], of: 'income' })),
      { of: 'opening' },
    ],
  }),
  matrix({
    ...PLACED,
    sheet: '表3',
    number: '表3',
    title: '2024年部门预算支出总表',
    head: ['功能科目编码|功能科目名称|合计|基本支出|<|<|项目支出', '^|^|^|小计|人员经费|公用经费|^'],
    where: ALL,
    columns: BY_NATURE_IN_PARTS,
  }),
  paired({
    ...PLACED,
    sheet: '表4',
    number: '表4',
    title: '2024年部门预算财政拨款收支总表',
    head: ['收入|<|支出|<|<|<|<', '项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算'],
    panels: (it) =>
      fiscalBalance(it, '二、年终结转', {
        all: true,
        income: { received: '一、本年财政拨款收入' },
      }),
  }),
  matrix({
    ...PLACED,
    sheet: '表5',
    number: '表5',
    title: '2024年部门预算一般公共预算支出表（细化到功能分类项级科目）',
    head: [
      '功能科目编码|功能科目名称|2023年执行数|2024年预算数|<|<|2024年预算数比2023年执行数|<',
      '^|^|^|合计|基本支出|项目支出|增减额|增减%',
    ],
    where: GENERAL,
    columns: ['code', 'name', { of: 'prior' }, ...NATURES, { of: 'change' }, null],
  }),
  matrix({
    ...PLACED,
    sheet: '表6',
    number: '表6',
    title: '2024年一般公共预算基本支出明细表（细化到经济性质分类款级科目）',
    head: ['经济分类科目编码|经济分类科目名称|合计|人员经费|公用经费'],
    ...BASIC_BY_ECONOMY,
  }),
  fundTable('表7', '2024年部门政府性基金预算收支预算表', FUND),
  fundTable('表8', '2024年部门国有资本经营预算收支预算表', STATE_CAPITAL),
  rows({
    ...PLACED,
    sheet: '表9',
    number: '表9',
    title: '2024“三公”经费一般公共预算财政拨款支出预算表',
    head: [
      '单位名称|“三公”经费合计|<|因公出国（境）费|<|公务接待费|<|公务用车购置费|<|公务用车运行费|<',
      `^|${Array(5).fill('2023年|2024年').join('|')}`,
    ],
    zero: '0.00',
    rows: ({ name, costs }) => {
      const [prior, now] = [threePublicOf(costs.prior), threePublicOf(costs.now)];
      const amounts = [0, 1, 5, 3, 4].flatMap((at) => [prior[at]!, now[at]!]);
      return [
        ['合计', ...amounts],
        [name, ...amounts],
      ];
    },
  }),
  rows({
    ...PLACED,
    sheet: '表10',
    number: '表10',
    title: '2024年项目支出预算总表',
    head: [
      '项目单位|项目名称|功能科目编码|合计|本年财政拨款|<|<|单位资金|上年结转',
      '^|^|^|^|一般公共预算|政府性基金预算|国有资本经营预算|^|^',
    ],
    rows: (it) => {
      const projects = it.entries.filter(({ project }) => project);
      const lines = [...new Set(projects.map(({ project, code }) => `${project} ${code}`))];
      return [
        ['合计', null, null, ...amountsOf(it, { nature: ['project'] }, PAID_FROM)],
        ...lines.map((line): Value[] => {
          const [project, code] = line.split(' ') as [string, string];
          return [it.name, project, code, ...amountsOf(it, { project, code }, PAID_FROM)];
        }),
      ];
    },
  }),
  rows({
    ...PLACED,
    sheet: '表11',
    number: '表11',
    title: '2024年单位政府采购预算表',
    head: ['单位名称|采购项目名称|采购类别|数量|采购金额|<|<', '^|^|^|^|合计|一般公共预算|单位资金'],
    rows: ({ name, procurement: { goods, works, services } }) => [
      ['合计', null, null, null, goods + works + services, goods + works + services, null],
      [name, '办公设备', '货物', '12', goods, goods, null],
      [name, '清淤施工', '工程', '1', works, works, null],
      [name, '监测服务', '服务', '1', services, services, null],
    ],
  }),
  rows({
    ...PLACED,
    sheet: '表12',
    number: '表12',
    title: '2024年州级预算专项绩效目标表',
    head: ['项目名称|预算金额|年度绩效目标|绩效指标|指标值'],
    rows: (it) => [
      ['河道清淤工程', sum(it.entries, { project: '河道清淤工程' }), '完成河道清淤', '清淤长度', '不少于20公里'],
      ['防汛物资储备', sum(it.entries, { project: '防汛物资储备' }), '完成物资储备', '储备完成率', '100%'],
    ],
  }),
];

/**
 * Guizhou's departments: twelve tables in 元, two years of “三公” under each item, funds with 收入 and 支出. Titles from the
 * budget of 2024 that a prefecture's 政协 published (qxn.gov.cn); heads from memory.
 */
export const GUIZHOU_BUDGET_2024: FormSet = {
  province: '贵州',
  ...publishedBudget(2024, SHEETS),
  tables: [
    '表1 summary 元',
    '表2 income 元',
    '表3 expenditure 元',
    '表4 fiscal-summary 元',
    '表5 general-expenditure 元',
    '表6 general-basic 元',
    '表7 fund 元',
    '表8 state-capital 元',
    '表9 three-public 元',
    '表10 general-project 元',
    '表11 procurement 元',
    '表12 performance 元',
  ],
};
