import { workbookOf } from '../builder.js';
import { balance, fiscalBalance, spaced } from './balance.js';
import { BY_NATURE, BY_NATURE_IN_PARTS } from './columns.js';
import { BASIC, nameOf, sum, type Pick } from './department.js';
import type { FormSet } from './form-set.js';
import {
  ALL,
  classLines,
  FUND,
  GENERAL,
  incomeOfUnits,
  leftOver,
  OWN,
  PROJECT,
  received,
  STATE_CAPITAL,
  threePublicOf,
} from './lines.js';
import { MANY_SOURCES } from './money.js';
import { formOf, matrix, paired, rows } from './print.js';
import { projectRows } from './system-projects.js';

// Titles and order: the contents of a town's budget, Shiping county, 2025 (hhsp.gov.cn/info/58341/472521.htm); numbers and heads
// from memory of the province's form.
const form = formOf('单位名称：', '元');
const ACCOUNT: Pick = { source: ['account'] };
const spelled = (label: string) => (label.endsWith('总计') ? spaced('  ')(label) : label);

const SHEETS = [
  paired({
    ...form('预算01-1表', '部门财务收支预算总表'),
    head: ['收　　入|<|支　　出|<', '项　　目|2025年预算数|项目（按功能分类）|2025年预算数'],
    panels: (it) =>
      balance(incomeOfUnits('五、单位资金'), classLines(it, ALL, { all: true }), ['上年结转结余', '年终结转结余'], {
        spell: spelled,
      }),
  }),
  rows({
    ...form('预算01-2表', '部门收入预算表'),
    head: [
      '部门（单位）代码|部门（单位）名称|合计|本年收入|<|<|<|<|<|<|<|<|上年结转结余|<|<|<|<',
      '^|^|^|小计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金|<|<|<|小计|一般公共预算|政府性基金预算|国有资本经营预算|单位资金',
      '^|^|^|^|^|^|^|^|小计|事业收入|上级补助收入|其他收入|^|^|^|^|^',
    ],
    rows: ({ name, entries }) => {
      const [business, superior, other] = (['business', 'superior', 'other'] as const).map((it): Pick => ({
        source: [it],
      }));
      const picks = [
        ALL,
        ...received(ALL, GENERAL, FUND, STATE_CAPITAL, ACCOUNT, OWN, business!, superior!, other!),
        ...leftOver(ALL, GENERAL, FUND, STATE_CAPITAL, OWN),
      ];
      const amounts = picks.map((pick) => sum(entries, pick));
      return [
        ['216', name, ...amounts],
        ['216001', `　${name}`, ...amounts],
        ['合计', null, ...amounts],
      ];
    },
  }),
  matrix({
    ...form('预算01-3表', '部门支出预算表'),
    head: [
      '科目编码|科目名称|合计|财政拨款|<|<|<|<|财政专户管理资金|单位资金|<|<',
      '^|^|^|一般公共预算|<|<|政府性基金预算|国有资本经营预算|^|小计|事业收入|其他收入',
      '^|^|^|小计|基本支出|项目支出|^|^|^|^|^|^',
    ],
    where: ALL,
    columns: [
      'code',
      'name',
      ALL,
      GENERAL,
      { ...GENERAL, nature: BASIC },
      { ...GENERAL, ...PROJECT },
      FUND,
      STATE_CAPITAL,
      ACCOUNT,
      OWN,
      { source: ['business'] },
      { source: ['other'] },
    ],
    total: 'bottom',
    totalLabel: '合  计',
    indent: true,
  }),
  paired({
    ...form('预算02-1表', '部门财政拨款收支预算总表'),
    head: ['收　　入|<|支　　出|<', '项　　目|2025年预算数|支出功能分类科目|2025年预算数'],
    panels: (it) =>
      fiscalBalance(it, '二、年终结转结余', {
        amounts: [ALL],
        least: 7,
        spell: spelled,
      }),
  }),
  matrix({
    ...form('预算02-2表', '一般公共预算支出预算表（按功能科目分类）'),
    head: ['部门预算支出功能分类科目|<|合计|基本支出|<|<|项目支出', '科目编码|科目名称|^|小计|人员经费|公用经费|^'],
    where: GENERAL,
    columns: BY_NATURE_IN_PARTS,
    total: 'bottom',
    totalLabel: '合  计',
    indent: true,
  }),
  rows({
    ...form('预算03表', '一般公共预算“三公”经费支出预算表'),
    head: [
      '“三公”经费合计|因公出国（境）费|公务用车购置及运行费|<|<|公务接待费',
      '^|^|小计|公务用车购置费|公务用车运行费|^',
    ],
    rows: ({ costs: { now } }) => [threePublicOf(now)],
  }),
  rows({
    ...form('预算04表', '部门基本支出预算表（人员类、运转类公用经费项目）'),
    head: [
      '单位名称|项目名称|功能科目编码|功能科目名称|经济科目编码|经济科目名称|合计|一般公共预算|<|政府性基金预算|单位资金',
      '^|^|^|^|^|^|^|全年数|其中：已预拨|^|^',
    ],
    rows: ({ name, entries }) => {
      const picks = [ALL, GENERAL, { source: [] }, FUND, OWN];
      return [
        ...projectRows(entries, { nature: BASIC }, picks).map(({ code, economic, amounts }) => [
          name,
          economic < '302' || economic > '303' ? '人员经费' : '一般公用经费',
          code,
          nameOf(code),
          economic,
          nameOf(economic),
          ...amounts,
        ]),
        ['合  计', null, null, null, null, null, ...picks.map((pick) => sum(entries, { nature: BASIC, ...pick }))],
      ];
    },
  }),
  rows({
    ...form('预算05-1表', '部门项目支出预算表（其他运转类、特定目标类项目）'),
    head: [
      '项目分类|项目名称|项目单位|功能科目编码|功能科目名称|经济科目编码|经济科目名称|合计|本年拨款|<|<|<|<|上年结转结余',
      '^|^|^|^|^|^|^|^|小计|一般公共预算|政府性基金预算|国有资本经营预算|单位资金|^',
    ],
    rows: ({ name, entries }) => {
      const picks = [ALL, ...received(ALL, GENERAL, FUND, STATE_CAPITAL, OWN), ...leftOver(ALL)];
      return [
        ...projectRows(entries, PROJECT, picks).map(({ project, code, economic, amounts }) => [
          '特定目标类',
          project,
          name,
          code,
          nameOf(code),
          economic,
          nameOf(economic),
          ...amounts,
        ]),
        ['合  计', null, null, null, null, null, null, ...picks.map((pick) => sum(entries, { ...PROJECT, ...pick }))],
      ];
    },
  }),
  matrix({
    ...form('预算06表', '部门政府性基金预算支出预算表'),
    head: ['科目编码|科目名称|本年政府性基金预算支出|<|<', '^|^|合计|基本支出|项目支出'],
    where: FUND,
    columns: BY_NATURE,
    total: 'bottom',
    totalLabel: '合  计',
  }),
  rows({
    ...form('预算07表', '部门政府采购预算表'),
    head: ['预算项目|采购项目|采购目录|计量单位|数量|合计|一般公共预算|政府性基金预算|单位资金'],
    rows: ({ procurement: { goods, works, services } }) => [
      ['公用经费', '办公设备', 'A02 设备', '批', '1', goods, goods, null, null],
      ['河道清淤工程', '清淤施工', 'B02 构筑物施工', '项', '1', works, works - 500_000, 500_000, null],
      ['水库维修养护', '物业管理', 'C21 物业管理服务', '项', '1', services, services, null, null],
      ['合  计', null, null, null, null, goods + works + services, goods + works - 500_000 + services, 500_000, null],
    ],
  }),
  rows({
    ...form('预算10表', '新增资产配置表'),
    head: ['资产类别|资产分类代码.名称|资产名称|计量单位|财政部门批复数（元）|<|<', '^|^|^|^|数量|单价|金额'],
    rows: () => [
      ['设备', 'A02010105 台式计算机', '台式计算机', '台', '12', 5_000, 60_000],
      ['合  计', null, null, null, '12', null, 60_000],
    ],
  }),
];

/** Yunnan's departments: 合计 at the foot, 支出 by fund, 基本支出 and 项目支出 as lists of the 一体化 system's projects; no 国资 table. */
export const YUNNAN_BUDGET_2025: FormSet = {
  province: '云南',
  document: { type: 'budget', year: 2025, department: '白石市水务局' },
  workbook: workbookOf(
    '2025年部门预算公开表.xlsx',
    SHEETS.map((sheet) => sheet(MANY_SOURCES)),
  ),
  tables: [
    '部门财务收支预算总表 summary 元',
    '部门收入预算表 income 元',
    '部门支出预算表 expenditure 元',
    '部门财政拨款收支预算总表 fiscal-summary 元',
    '一般公共预算支出预算表（按功能科目分类） general-expenditure 元',
    '一般公共预算“三公”经费支出预算表 three-public 元',
    '部门基本支出预算表（人员类、运转类公用经费项目） basic-by-function 元',
    '部门项目支出预算表（其他运转类、特定目标类项目） general-project 元',
    '部门政府性基金预算支出预算表 fund 元',
    '部门政府采购预算表 procurement 元',
  ],
  unrecognized: ['新增资产配置表'],
  // 国资 comes into no table of this form; 08 and 09, 购买服务 and 转移支付, are not printed here
  findings: ['warning completeness.state-capital', 'warning completeness.numbering'],
};
