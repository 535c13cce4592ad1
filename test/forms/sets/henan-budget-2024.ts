import { balance, fiscalBalance } from './balance.js';
import { BASIC, FISCAL, nameOf, sum, type Entry, type Pick } from './department.js';
import type { FormSet } from './form-set.js';
import { governmentOf } from './government.js';
import { ALL, FUND, GENERAL, incomeOfUnits, OWN, received, STATE_CAPITAL } from './lines.js';
import { formOf, matrix, paired, rows, type Column, type Line } from './print.js';
import { publishedBudget } from './published.js';

// From memory of the tables that Henan's departments publish since 2021; no published workbook was at hand.
const form = formOf('单位名称：', '万元');

/** 项 alone, with the code of the 单位 beside its own. */
const CODES: readonly Column[] = ['class', 'group', 'item', { text: '216001' }, 'name'];
const CODE_HEADS = ['科目编码|<|<|单位代码|单位（科目名称）', '类|款|项|^|^'];

const NATURES: readonly Column[] = [
  ALL,
  { nature: BASIC },
  { nature: BASIC, economic: '301' },
  { nature: BASIC, economic: '302' },
  { nature: BASIC, economic: '303' },
  { nature: ['project'] },
];
const NATURE_HEADS = ['|合计|基本支出|<|<|<|项目支出', '|^|小计|工资福利支出|商品和服务支出|对个人和家庭的补助|^'];

const bySubject = (number: string, title: string, where: Pick) =>
  matrix({
    ...form(number, title),
    head: CODE_HEADS.map((head, at) => `${head}${NATURE_HEADS[at]!}`),
    where,
    columns: [...CODES, ...NATURES],
    levels: [7],
  });

/** A line a pair of 部门预算 and 政府预算 economic 款. */
const pairs = (entries: readonly Entry[], where: Pick, columns: readonly Pick[]) => {
  const economic = [
    ...new Set(entries.filter((entry) => sum([entry], where) > 0).map((entry) => entry.economic)),
  ].sort();
  const amounts = (line: Pick) => columns.map((column) => sum(entries, { ...where, ...column, ...line }));
  return [
    [null, '合计', null, null, ...amounts({})],
    ...economic.map((code) => {
      const government = governmentOf(code);
      return [code, nameOf(code), government, nameOf(government), ...amounts({ economic: code })];
    }),
  ];
};

const SHEETS = [
  paired({
    ...form('预算01表', '部门收支总体情况表'),
    head: ['收入|<|支出|<|<|<|<|<', '项目|金额|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算|单位资金'],
    panels: () => {
      const natures: Line[] = [
        ['一、基本支出', { nature: BASIC }],
        ['1、工资福利支出', { nature: BASIC, economic: '301' }],
        ['2、商品和服务支出', { nature: BASIC, economic: '302' }],
        ['3、对个人和家庭的补助', { nature: BASIC, economic: '303' }],
        ['二、项目支出', { nature: ['project'] }],
        ['1、商品和服务支出', { nature: ['project'], economic: '302' }],
        ['2、对个人和家庭的补助', { nature: ['project'], economic: '303' }],
        ['3、资本性支出', { nature: ['project'], economic: '310' }],
      ];
      return balance(incomeOfUnits('五、单位资金收入').slice(0, 5), natures, ['上年结转结余', '结转下年'], {
        amounts: [ALL, GENERAL, FUND, STATE_CAPITAL, OWN],
      });
    },
  }),
  matrix({
    ...form('预算02表', '部门收入总体情况表'),
    head: [
      `${CODE_HEADS[0]!}|总计|本年收入|<|<|<|<|上年结转结余`,
      `${CODE_HEADS[1]!}|^|小计|一般公共预算|政府性基金预算|国有资本经营预算|单位资金|^`,
    ],
    where: ALL,
    columns: [...CODES, ALL, ...received(ALL, GENERAL, FUND, STATE_CAPITAL, OWN), { of: 'opening' }],
    levels: [7],
  }),
  bySubject('预算03表', '部门支出总体情况表', ALL),
  paired({
    ...form('预算04表', '财政拨款收支总体情况表'),
    head: ['收入|<|支出|<|<|<|<', '项目|金额|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算'],
    panels: (it) => fiscalBalance(it, '二、结转下年', { all: true }),
  }),
  bySubject('预算05表', '一般公共预算支出情况表', GENERAL),
  rows({
    ...form('预算06表', '支出预算分类汇总表'),
    head: [
      '部门预算经济分类|<|政府预算经济分类|<|总计|一般公共预算|政府性基金预算|国有资本经营预算|单位资金',
      '科目编码|科目名称|科目编码|科目名称|^|^|^|^|^',
    ],
    rows: ({ entries }) => pairs(entries, ALL, [ALL, GENERAL, FUND, STATE_CAPITAL, OWN]),
  }),
  rows({
    ...form('预算07表', '一般公共预算基本支出情况表'),
    head: [
      '部门预算经济分类|<|政府预算经济分类|<|本年一般公共预算基本支出|<|<',
      '科目编码|科目名称|科目编码|科目名称|合计|人员经费|公用经费',
    ],
    rows: ({ entries }) =>
      pairs(entries, { ...GENERAL, nature: BASIC }, [ALL, { nature: ['personnel'] }, { nature: ['public'] }]),
  }),
  rows({
    ...form('预算08表', '一般公共预算“三公”经费支出情况表', '三公经费支出情况表'),
    head: ['项目|2024年“三公”经费预算数'],
    zero: '0.00',
    rows: ({ costs: { now } }) => [
      ['共计', now.abroad + now.purchase + now.operation + now.reception],
      ['1、因公出国（境）费用', now.abroad],
      ['2、公务接待费', now.reception],
      ['3、公务用车费', now.purchase + now.operation],
      ['其中：（1）公务用车运行维护费', now.operation],
      ['（2）公务用车购置', now.purchase],
    ],
  }),
  bySubject('预算09表', '政府性基金预算支出情况表', FUND),
  bySubject('预算10表', '国有资本经营预算支出情况表', STATE_CAPITAL),
  matrix({
    ...form('预算11表', '机关运行经费支出情况表', '机关运行经费'),
    head: ['科目编码|科目名称|金额'],
    by: 'economic',
    where: { ...GENERAL, nature: ['public'] },
    columns: ['code', 'name', ALL],
  }),
  matrix({
    ...form('预算12表', '项目支出表'),
    head: [
      '类型|项目名称|项目单位|合计|本年拨款|<|<|财政拨款结转结余|单位资金',
      '^|^|^|^|一般公共预算|政府性基金预算|国有资本经营预算|^|^',
    ],
    by: 'project',
    where: { nature: ['project'] },
    columns: [
      { text: '特定目标类' },
      'project',
      { text: '白石市水务局' },
      ALL,
      ...received(GENERAL, FUND, STATE_CAPITAL),
      { source: FISCAL, of: 'opening' },
      OWN,
    ],
  }),
];

/** Henan's departments: 科目 with the 单位 beside them, 支出 by nature in the 收支表, both economic classifications in a line. */
export const HENAN_BUDGET_2024: FormSet = {
  province: '河南',
  ...publishedBudget(2024, SHEETS),
  tables: [
    '部门收支总体情况表 summary 万元',
    '部门收入总体情况表 income 万元',
    '部门支出总体情况表 expenditure 万元',
    '财政拨款收支总体情况表 fiscal-summary 万元',
    '一般公共预算支出情况表 general-expenditure 万元',
    '支出预算分类汇总表 economic-summary 万元',
    '一般公共预算基本支出情况表 general-basic 万元',
    '三公经费支出情况表 three-public 万元',
    '政府性基金预算支出情况表 fund 万元',
    '国有资本经营预算支出情况表 state-capital 万元',
    '机关运行经费 agency-operation 万元',
    '项目支出表 general-project 万元',
  ],
};
