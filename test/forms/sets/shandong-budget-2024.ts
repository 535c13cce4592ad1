import { workbookOf } from '../builder.js';
import { DEPARTMENT_CLASSES, GOVERNMENT_CLASSES } from './by-economic-class.js';
import { BASIC, sum, type Pick } from './department.js';
import type { FormSet } from './form-set.js';
import { ALL, classLines, FUND, GENERAL, incomeLines, padded, PROJECT, STATE_CAPITAL, threePublicOf } from './lines.js';
import { GENERAL_ALONE } from './money.js';
import { formOf, matrix, paired, rows, type Column, type Line } from './print.js';

// Titles as a company's budget of 2018 lists them (docsplayer.com/amp/106989306); the five panels of the 收支预算总表 stand in a set
// of 2019 on the same page; the rest from memory.
const form = formOf('部门：', '万元');
const NATURES: readonly Column[] = [ALL, { nature: BASIC }, PROJECT];

const bySubject = (number: string, title: string, where: Pick, empty?: string) =>
  matrix({
    ...form(number, title),
    head: ['科目编码|<|<|科目名称|合计|基本支出|项目支出', '类|款|项|^|^|^|^'],
    where,
    columns: ['class', 'group', 'item', 'name', ...NATURES],
    ...(empty === undefined ? {} : { note: `注：本部门2024年没有${empty}安排的支出，故本表无数据。` }),
  });

const SHEETS = [
  paired({
    ...form('表1', '2024年收支预算总表'),
    head: [
      '收入|<|支出|<|<|<|<|<|<|<',
      '项目|本年预算数|支出类别|本年预算数|政府预算经济分类|本年预算数|部门预算经济分类|本年预算数|功能分类|本年预算数',
    ],
    panels: (it) => {
      const functions = classLines(it, ALL, { label: (name) => name });
      const ends: Line[] = [
        ['本年支出合计', ALL],
        ['结转下年', null],
        ['支出总计', ALL],
      ];
      const panel = (lines: readonly Line[]) => ({ amounts: [ALL], lines: [...padded(lines, 9), ...ends] });
      return [
        {
          amounts: [ALL],
          lines: [
            ...padded(incomeLines(), 9),
            ['本年收入合计', { of: 'income' }],
            ['上年结转', { of: 'opening' }],
            ['收入总计', ALL],
          ],
        },
        panel([
          ['一、基本支出', { nature: BASIC }],
          ['1.人员经费', { nature: ['personnel'] }],
          ['2.公用经费', { nature: ['public'] }],
          ['二、项目支出', PROJECT],
        ]),
        panel(GOVERNMENT_CLASSES.map(([name, government], at) => [`${'一二三四五六'[at]!}、${name}`, { government }])),
        panel(DEPARTMENT_CLASSES.map(([name, economic], at) => [`${'一二三四五六'[at]!}、${name}`, { economic }])),
        panel(functions),
      ];
    },
  }),
  matrix({
    ...form('表2', '2024年收入预算表'),
    head: [
      '科目编码|<|<|科目名称|合计|财政拨款收入|<|<|财政专户管理资金收入|事业收入|其他收入|上年结转',
      '类|款|项|^|^|一般公共预算|政府性基金预算|国有资本经营预算|^|^|^|^',
    ],
    where: ALL,
    columns: [
      'class',
      'group',
      'item',
      'name',
      ALL,
      { ...GENERAL, of: 'income' },
      { ...FUND, of: 'income' },
      { ...STATE_CAPITAL, of: 'income' },
      null,
      { source: ['business'], of: 'income' },
      { source: ['other'], of: 'income' },
      { of: 'opening' },
    ],
  }),
  bySubject('表3', '2024年支出预算表', ALL),
  paired({
    ...form('表4', '2024年财政拨款收支预算表'),
    head: ['收入|<|支出|<|<|<|<', '项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算'],
    panels: (it) => {
      const out = classLines(it, ALL, { all: true });
      const funds: Line[] = [
        ['一、一般公共预算财政拨款', { ...GENERAL, of: 'income' }],
        ['二、政府性基金预算财政拨款', { ...FUND, of: 'income' }],
        ['三、国有资本经营预算财政拨款', { ...STATE_CAPITAL, of: 'income' }],
      ];
      return [
        {
          amounts: [ALL],
          lines: [
            ...padded(funds, out.length),
            ['本年收入合计', { of: 'income' }],
            ['上年财政拨款结转', { of: 'opening' }],
            ['收入总计', ALL],
          ],
        },
        {
          amounts: [ALL, GENERAL, FUND, STATE_CAPITAL],
          lines: [...out, ['本年支出合计', ALL], ['年终结转', null], ['支出总计', ALL]],
        },
      ];
    },
  }),
  bySubject('表5', '2024年一般公共预算支出预算表', GENERAL),
  matrix({
    ...form('表6', '2024年一般公共预算基本支出预算表（按部门预算支出经济分类）'),
    head: ['科目编码|<|科目名称|合计|人员经费|公用经费', '类|款|^|^|^|^'],
    by: 'economic',
    where: { ...GENERAL, nature: BASIC },
    columns: ['class', 'group', 'name', ALL, { nature: ['personnel'] }, { nature: ['public'] }],
  }),
  bySubject('表7', '2024年政府性基金支出预算表', FUND, '政府性基金预算'),
  bySubject('表8', '2024年国有资本经营支出预算表', STATE_CAPITAL, '国有资本经营预算'),
  rows({
    ...form('表9', '2024年一般公共预算“三公”经费支出预算表'),
    head: [
      '单位名称|合计|因公出国（境）费|公务用车购置及运行费|<|<|公务接待费',
      '^|^|^|小计|公务用车购置费|公务用车运行费|^',
    ],
    zero: '0.00',
    rows: ({ name, costs }) => [
      ['合计', ...threePublicOf(costs.now)],
      [name, ...threePublicOf(costs.now)],
    ],
  }),
  rows({
    ...form('表10', '2024年政府采购预算表'),
    head: ['采购项目|资金来源|<|<', '^|合计|一般公共预算|政府性基金预算'],
    rows: ({ procurement: { goods, works, services } }) => [
      ['合计', goods + works + services, goods + works + services, null],
      ['货物类', goods, goods, null],
      ['工程类', works, works, null],
      ['服务类', services, services, null],
    ],
  }),
  rows({
    ...form('表11', '2024年项目支出预算表'),
    head: ['项目名称|功能科目编码|功能科目名称|合计|一般公共预算|政府性基金预算|上年结转'],
    rows: ({ entries }) => {
      const picks = [
        PROJECT,
        { ...PROJECT, ...GENERAL },
        { ...PROJECT, ...FUND },
        { ...PROJECT, of: 'opening' } as Pick,
      ];
      const projects = [...new Set(entries.flatMap(({ project, code }) => (project ? [`${project}|${code}`] : [])))];
      return [
        ['合计', null, null, ...picks.map((pick) => sum(entries, pick))],
        ...projects.map((it) => {
          const [project = '', code = ''] = it.split('|');
          return [project, code, null, ...picks.map((pick) => sum(entries, { ...pick, project }))];
        }),
      ];
    },
  }),
];

/** Shandong's departments: five panels in the 收支预算总表, codes in three columns, one 单位 with 一般公共预算 alone. */
export const SHANDONG_BUDGET_2024: FormSet = {
  province: '山东',
  document: { type: 'budget', year: 2024, department: '青禾县水利局' },
  workbook: workbookOf(
    '青禾县水利局2024年部门预算公开表.xlsx',
    SHEETS.map((sheet) => sheet(GENERAL_ALONE)),
  ),
  tables: [
    '2024年收支预算总表 summary 万元',
    '2024年收入预算表 income 万元',
    '2024年支出预算表 expenditure 万元',
    '2024年财政拨款收支预算表 fiscal-summary 万元',
    '2024年一般公共预算支出预算表 general-expenditure 万元',
    '2024年一般公共预算基本支出预算表（按部门预算支出经济分类） general-basic 万元',
    '2024年政府性基金支出预算表 fund 万元 empty',
    '2024年国有资本经营支出预算表 state-capital 万元 empty',
    '2024年一般公共预算“三公”经费支出预算表 three-public 万元',
    '2024年政府采购预算表 procurement 万元',
    '2024年项目支出预算表 general-project 万元',
  ],
};
