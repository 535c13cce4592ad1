import { balance, bracketed, fiscalBalance } from './balance.js';
import { BASIC_BY_ECONOMY, BY_NATURE, BY_NATURE_IN_PARTS } from './columns.js';
import { sum, type Pick } from './department.js';
import type { FormSet } from './form-set.js';
import {
  ALL,
  classLines,
  FUND,
  GENERAL,
  incomeLines,
  leftOver,
  received,
  STATE_CAPITAL,
  threePublicOf,
} from './lines.js';
import { amountsOf, matrix, paired, rows } from './print.js';
import { publishedBudget } from './published.js';

const PLACED = { named: '部门名称：', unit: '万元' } as const;

/** What the table of income and that of projects count across: this year's money by source, then what was left. */
const INCOME_COLUMNS: readonly (Pick | null)[] = [
  ALL,
  ...received(ALL, GENERAL, FUND, STATE_CAPITAL),
  ...(['account', 'business', 'superior', 'affiliated'] as const).map((it): Pick => ({ source: [it], of: 'income' })),
  null,
  { source: ['other'], of: 'income' },
  ...leftOver(ALL, GENERAL, FUND, STATE_CAPITAL),
];

function fundTable(sheet: string, name: string, where: Pick): ReturnType<typeof matrix> {
  return matrix({
    ...PLACED,
    sheet,
    number: `预算${sheet}表`,
    title: `${name}预算财政拨款支出表`,
    head: [`科目编码|科目名称|本年${name}预算支出|<|<`, '^|^|合计|基本支出|项目支出'],
    where,
    columns: BY_NATURE,
    total: 'bottom',
  });
}

const SHEETS = [
  paired({
    ...PLACED,
    sheet: '01',
    number: '预算01表',
    title: '收支总表',
    head: ['收入|<|支出|<', '项目|2025年预算数|项目|2025年预算数'],
    panels: (it) => balance(incomeLines(), classLines(it, ALL), ['上年结转结余', '年终结转结余']),
  }),
  rows({
    ...PLACED,
    sheet: '02',
    number: '预算02表',
    title: '收入总表',
    head: [
      '部门（单位）代码|部门（单位）名称|合计|本年收入|<|<|<|<|<|<|<|<|<|上年结转结余|<|<|<',
      '^|^|^|小计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|事业收入|上级补助收入|附属单位上缴收入|事业单位经营收入|其他收入|小计|一般公共预算|政府性基金预算|国有资本经营预算',
    ],
    rows: (it) => [
      [null, '合计', ...amountsOf(it, ALL, INCOME_COLUMNS)],
      ['318001', `${it.name}（本级）`, ...amountsOf(it, ALL, INCOME_COLUMNS)],
    ],
  }),
  matrix({
    ...PLACED,
    sheet: '03',
    number: '预算03表',
    title: '支出总表',
    head: ['科目编码|科目名称|合计|基本支出|项目支出|事业单位经营支出|上缴上级支出|对附属单位补助支出'],
    where: ALL,
    columns: [...BY_NATURE, null, null, null],
    total: 'bottom',
  }),
  rows({
    ...PLACED,
    sheet: '04',
    number: '预算04表',
    title: '项目支出表',
    head: [
      '类型|项目名称|项目单位|合计|本年拨款|<|<|财政拨款结转结余|<|<|财政专户管理资金|单位资金',
      '^|^|^|^|一般公共预算|政府性基金预算|国有资本经营预算|一般公共预算|政府性基金预算|国有资本经营预算|^|^',
    ],
    rows: (it) => {
      const columns: Pick[] = [
        ALL,
        ...[GENERAL, FUND, STATE_CAPITAL].map((source): Pick => ({ ...source, carried: false })),
        ...[GENERAL, FUND, STATE_CAPITAL].map((source): Pick => ({ ...source, carried: true })),
        { source: ['account'] },
        { source: ['business', 'other'] },
      ];
      const names = [...new Set(it.entries.flatMap(({ project }) => project ?? []))];
      return [
        ...names.map((project) => ['特定目标类', project, it.name, ...amountsOf(it, { project }, columns)]),
        [null, '合计', null, ...amountsOf(it, { nature: ['project'] }, columns)],
      ];
    },
  }),
  rows({
    ...PLACED,
    sheet: '05',
    number: '预算05表',
    title: '政府采购预算明细表',
    head: ['采购类别|金额'],
    rows: ({ procurement: { goods, works, services } }) => [
      ['合计', goods + works + services],
      ['货物', goods],
      ['工程', works],
      ['服务', services],
    ],
  }),
  paired({
    ...PLACED,
    sheet: '06',
    number: '预算06表',
    title: '财政拨款收支总表',
    head: ['收入|<|支出|<|<|<|<', '项目|2025年预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算'],
    panels: (it) =>
      fiscalBalance(it, '二、年终结转结余', {
        income: { label: (fund, at) => bracketed(`${fund}资金`, at) },
      }),
  }),
  matrix({
    ...PLACED,
    sheet: '07',
    number: '预算07表',
    title: '一般公共预算财政拨款支出表',
    head: ['科目编码|科目名称|合计|基本支出|<|<|项目支出', '^|^|^|小计|人员经费|公用经费|^'],
    where: GENERAL,
    columns: BY_NATURE_IN_PARTS,
    total: 'bottom',
  }),
  matrix({
    ...PLACED,
    sheet: '08',
    number: '预算08表',
    title: '一般公共预算财政拨款基本支出表',
    head: ['部门预算支出经济分类科目|<|本年一般公共预算基本支出|<|<', '科目编码|科目名称|合计|人员经费|公用经费'],
    ...BASIC_BY_ECONOMY,
    total: 'bottom',
  }),
  fundTable('09', '政府性基金', FUND),
  fundTable('10', '国有资本经营', STATE_CAPITAL),
  rows({
    ...PLACED,
    sheet: '11',
    number: '预算11表',
    title: '财政拨款“三公”经费支出表',
    head: [
      '年度|“三公”经费财政拨款预算总额|因公出国（境）费用|公务接待费|公务用车购置和运行维护费|<|<',
      '^|^|^|^|小计|公务用车购置费|公务用车运行维护费',
    ],
    zero: '0.00',
    rows: ({ costs }) =>
      (
        [
          ['2024年', costs.prior],
          ['2025年', costs.now],
        ] as const
      ).map(([year, of]) => {
        const [all, abroad, cars, purchase, operation, reception] = threePublicOf(of);
        return [year, all!, abroad!, reception!, cars!, purchase!, operation!];
      }),
  }),
  rows({
    ...PLACED,
    sheet: '12',
    number: '预算12表',
    title: '政府购买服务预算财政拨款明细表',
    head: ['序号|购买服务项目名称|指导性目录一级|指导性目录二级|预算金额'],
    rows: (it) => {
      const amount = sum(it.entries, { economic: '30227', ...GENERAL });
      return [
        [null, '合计', null, null, amount],
        ['1', '防汛物资储备', '公共服务', '公共安全服务', amount],
      ];
    },
  }),
];

/**
 * Beijing's departments: “三公” a line a year, 合计 last, 收入 a line a unit. Titles from a district's budget of 2025
 * (renda.bjtzh.gov.cn, the first twelve of fourteen); heads from memory.
 */
export const BEIJING_BUDGET_2025: FormSet = {
  province: '北京',
  ...publishedBudget(2025, SHEETS),
  tables: [
    '01 summary 万元',
    '02 income 万元',
    '03 expenditure 万元',
    '04 general-project 万元',
    '05 procurement 万元',
    '06 fiscal-summary 万元',
    '07 general-expenditure 万元',
    '08 general-basic 万元',
    '09 fund 万元',
    '10 state-capital 万元',
    '11 three-public 万元',
  ],
  unrecognized: ['12'],
};
