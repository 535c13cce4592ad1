import { balance, bracketed, fiscalBalance, spaced } from './balance.js';
import { byDepartmentClass, byGovernmentClass, DEPARTMENT_CLASSES, GOVERNMENT_CLASSES } from './by-economic-class.js';
import { BASIC_BY_ECONOMY, BY_NATURE, BY_NATURE_IN_PARTS } from './columns.js';
import { BASIC, sum, type Department, type Pick } from './department.js';
import type { FormSet } from './form-set.js';
import {
  ALL,
  classLines,
  FUND,
  GENERAL,
  leftOver,
  numeral,
  OWN,
  PROJECT,
  received,
  STATE_CAPITAL,
  threePublicOf,
} from './lines.js';
import { formOf, matrix, paired, rows, type Line, type Matrix } from './print.js';
import { publishedBudget } from './published.js';

// Titles and order as in a county's set of 2023 (../hunan-budget-2023.ts) and from memory; no workbook of 2025 was at hand.
const CODE = '216';
const form = formOf(`部门：${CODE}_〇`, '万元');

const ACCOUNT: Pick = { source: ['account'] };
const UNIT = (department: Department, picks: readonly Pick[]) =>
  [
    [null, '合计'],
    [CODE, department.name],
    [`${CODE}001`, `${department.name}本级`],
  ].map((names) => [...names, ...picks.map((pick) => sum(department.entries, pick))]);

const byNature = (head: string, sheet: Omit<Matrix, 'columns' | 'head'>) =>
  matrix({
    ...sheet,
    head: [`科目编码|科目名称|${head}|<|<`, '^|^|合计|基本支出|项目支出'],
    columns: BY_NATURE,
  });

const SHEETS = [
  paired({
    ...form('部门公开表01', '收支总表', '1收支总表'),
    head: [
      '收入|<|支出|<|<|<|<|<',
      '项目|本年预算数|项目（按功能分类）|本年预算数|项目（按部门预算经济分类）|本年预算数|项目（按政府预算经济分类）|本年预算数',
    ],
    panels: (it) => {
      const income: Line[] = [
        ['（一）一般公共预算拨款', { ...GENERAL, of: 'income' }],
        ['（二）政府性基金预算拨款', { ...FUND, of: 'income' }],
        ['（三）国有资本经营预算拨款', { ...STATE_CAPITAL, of: 'income' }],
        ['（四）社会保险基金预算资金', null],
        ['（五）财政专户管理资金', { ...ACCOUNT, of: 'income' }],
        ['（六）上级财政补助收入', { source: ['superior'], of: 'income' }],
        ['（七）事业收入', { source: ['business'], of: 'income' }],
        ['（八）事业单位经营收入', null],
        ['（九）附属单位上缴收入', { source: ['affiliated'], of: 'income' }],
        ['（十）其他收入', { source: ['other'], of: 'income' }],
      ];
      const byDepartment: Line[] = [
        ['一、基本支出', { nature: BASIC }],
        ...DEPARTMENT_CLASSES.map(([name, economic]): Line => [`　　${name}`, { nature: BASIC, economic }]),
        ['二、项目支出', PROJECT],
        ...DEPARTMENT_CLASSES.slice(1).map(([name, economic]): Line => [
          `　　按项目管理的${name}`,
          { ...PROJECT, economic },
        ]),
        ['三、事业单位经营服务支出', null],
      ];
      const byGovernment = GOVERNMENT_CLASSES.map(([name, government], at): Line => [
        `${numeral(at + 1)}、${name}`,
        { government },
      ]);
      return balance(income, classLines(it, ALL, { all: true, label: bracketed }), ['上年结转结余', '年终结转结余'], {
        besides: [byDepartment, byGovernment],
        spell: spaced(' '),
      });
    },
  }),
  rows({
    ...form('部门公开表02', '收入总表', '2收入总表'),
    head: [
      '部门（单位）代码|部门（单位）名称|合计|本年收入|<|<|<|<|<|<|上年结转结余|<|<|<',
      '^|^|^|小计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|事业收入|其他收入|小计|一般公共预算|政府性基金预算|单位资金',
    ],
    rows: (it) =>
      UNIT(it, [
        ALL,
        ...received(ALL, GENERAL, FUND, STATE_CAPITAL, ACCOUNT, { source: ['business'] }, { source: ['other'] }),
        ...leftOver(ALL, GENERAL, FUND, OWN),
      ]),
  }),
  matrix({
    ...form('部门公开表03', '支出总表', '3支出总表'),
    head: ['科目编码|科目名称|合计|基本支出|项目支出|事业单位经营支出|上缴上级支出|对附属单位补助支出'],
    where: ALL,
    columns: [...BY_NATURE, null, null, null],
  }),
  byGovernmentClass({
    ...form('部门公开表04', '支出预算分类汇总表（按政府预算经济分类）', '4支出分类(政府预算)'),
    where: ALL,
  }),
  byDepartmentClass({
    ...form('部门公开表05', '支出预算分类汇总表（按部门预算经济分类）', '5支出分类(部门预算)'),
    where: ALL,
  }),
  paired({
    ...form('部门公开表06', '财政拨款收支总表', '6财政拨款收支总表'),
    head: ['收入|<|支出|<|<|<|<', '项目|本年预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算'],
    panels: (it) => fiscalBalance(it, '二、结转下年', { spell: spaced(' ') }),
  }),
  matrix({
    ...form('部门公开表07', '一般公共预算支出表', '7一般公共预算支出表'),
    head: ['科目编码|科目名称|合计|基本支出|<|<|项目支出', '^|^|^|小计|人员经费|公用经费|^'],
    where: GENERAL,
    columns: BY_NATURE_IN_PARTS,
  }),
  matrix({
    ...form('部门公开表08', '一般公共预算基本支出表', '8一般公共预算基本支出表'),
    head: ['部门预算支出经济分类科目|<|本年一般公共预算基本支出|<|<', '科目编码|科目名称|合计|人员经费|公用经费'],
    ...BASIC_BY_ECONOMY,
  }),
  rows({
    ...form('部门公开表15', '一般公共预算“三公”经费支出表', '15三公'),
    head: [
      '单位编码|单位名称|“三公”经费合计|因公出国（境）费|公务用车购置及运行费|<|<|公务接待费',
      '^|^|^|^|小计|公务用车购置费|公务用车运行费|^',
    ],
    rows: ({ name, costs: { now } }) =>
      [
        [null, '合计'],
        [CODE, name],
        [`${CODE}001`, `${name}本级`],
      ].map((names) => [...names, ...threePublicOf(now)]),
  }),
  byNature('本年政府性基金预算支出', { ...form('部门公开表16', '政府性基金预算支出表', '16政府性基金'), where: FUND }),
  byGovernmentClass({
    ...form('部门公开表17', '政府性基金预算支出分类汇总表（按政府预算经济分类）', '17政府性基金(政府预算)'),
    where: FUND,
  }),
  byDepartmentClass({
    ...form('部门公开表18', '政府性基金预算支出分类汇总表（按部门预算经济分类）', '18政府性基金(部门预算)'),
    where: FUND,
  }),
  byNature('本年国有资本经营预算支出', {
    ...form('部门公开表19', '国有资本经营预算支出表', '19国有资本经营预算'),
    where: STATE_CAPITAL,
  }),
  byNature('本年财政专户管理资金预算支出', {
    ...form('部门公开表20', '财政专户管理资金预算支出表', '20财政专户'),
    where: ACCOUNT,
    note: '注：本部门没有财政专户管理资金安排的支出，本表无数据。',
  }),
];

/** Hunan's departments: four panels in the 收支总表, 支出 and 基金 by both economic classifications, 收入 and 三公 by 单位. */
export const HUNAN_BUDGET_2025: FormSet = {
  province: '湖南',
  ...publishedBudget(2025, SHEETS),
  tables: [
    '1收支总表 summary 万元',
    '2收入总表 income 万元',
    '3支出总表 expenditure 万元',
    '4支出分类(政府预算) economic-summary 万元',
    '5支出分类(部门预算) economic-summary 万元',
    '6财政拨款收支总表 fiscal-summary 万元',
    '7一般公共预算支出表 general-expenditure 万元',
    '8一般公共预算基本支出表 general-basic 万元',
    '15三公 three-public 万元',
    '16政府性基金 fund 万元',
    '17政府性基金(政府预算) economic-summary 万元',
    '18政府性基金(部门预算) economic-summary 万元',
    '19国有资本经营预算 state-capital 万元',
    '20财政专户 fiscal-account 万元 empty',
  ],
  // 09 to 14, 基本支出 in parts, are really not there
  findings: ['warning completeness.numbering'],
};
