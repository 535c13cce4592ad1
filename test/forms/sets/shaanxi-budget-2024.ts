import { workbookOf } from '../builder.js';
import { BASIC, matches, nameOf, sum, type Pick } from './department.js';
import type { FormSet } from './form-set.js';
import { ALL, FISCAL_MONEY, FUND, GENERAL, STATE_CAPITAL } from './lines.js';
import { MANY_SOURCES } from './money.js';
import { rows, type Value } from './print.js';
import { byEconomy, byFunction, byUnit, fourPanels, GOVERNMENT, NATURES, PLACED, yearOf } from './shaanxi-tables.js';

const SPECIAL: Pick = { nature: ['project'] };

const SHEETS = [
  fourPanels(
    '表1',
    '收支总表',
    ALL,
    [
      ['一、部门预算', { of: 'income' }],
      ['1、财政拨款', { ...FISCAL_MONEY, of: 'income' }],
      ['（1）一般公共预算拨款', { ...GENERAL, of: 'income' }],
      ['其中：专项资金列入部门预算的项目', { ...GENERAL, code: '2130305', of: 'income' }],
      ['（2）政府性基金拨款', { ...FUND, of: 'income' }],
      ['（3）国有资本经营预算收入', { ...STATE_CAPITAL, of: 'income' }],
      ['2、上级补助收入', { source: ['superior'], of: 'income' }],
      ['3、事业收入', { source: ['business'], of: 'income' }],
      ['4、事业单位经营收入', null],
      ['5、附属单位上缴收入', null],
      ['6、其他收入', { source: ['other'], of: 'income' }],
    ],
    '一、部门预算',
  ),
  byUnit(
    '表2',
    '收入总表',
    [
      '单位编码|单位名称|合计|一般公共预算拨款|<|政府性基金拨款|国有资本经营预算收入|上级补助收入|事业收入|事业单位经营收入|附属单位上缴收入|其他收入|上年结转',
      '^|^|^|小计|其中：专项资金列入部门预算的项目|^|^|^|^|^|^|^|^',
    ],
    [
      ALL,
      { ...GENERAL, of: 'income' },
      { ...GENERAL, code: '2130305', of: 'income' },
      { ...FUND, of: 'income' },
      { ...STATE_CAPITAL, of: 'income' },
      null,
      { source: ['business'], of: 'income' },
      null,
      null,
      { source: ['other'], of: 'income' },
      { of: 'opening' },
    ],
  ),
  byUnit(
    '表3',
    '支出总表',
    [
      '单位编码|单位名称|合计|一般公共预算拨款|<|政府性基金拨款|国有资本经营预算收入|事业收入|其他收入|上年结转',
      '^|^|^|小计|其中：专项资金列入部门预算的项目|^|^|^|^|^',
    ],
    [
      ALL,
      { ...GENERAL, of: 'income' },
      { ...GENERAL, code: '2130305', of: 'income' },
      { ...FUND, of: 'income' },
      { ...STATE_CAPITAL, of: 'income' },
      { source: ['business'], of: 'income' },
      { source: ['other'], of: 'income' },
      { of: 'opening' },
    ],
  ),
  fourPanels(
    '表4',
    '财政拨款收支总表',
    FISCAL_MONEY,
    [
      ['一、财政拨款', { ...FISCAL_MONEY, of: 'income' }],
      ['1、一般公共预算拨款', { ...GENERAL, of: 'income' }],
      ['其中：专项资金列入部门预算的项目', { ...GENERAL, code: '2130305', of: 'income' }],
      ['2、政府性基金拨款', { ...FUND, of: 'income' }],
      ['3、国有资本经营预算收入', { ...STATE_CAPITAL, of: 'income' }],
    ],
    '一、财政拨款',
  ),
  byFunction(
    '表5',
    '一般公共预算支出明细表',
    GENERAL,
    [...NATURES, SPECIAL],
    '人员经费支出|公用经费支出|专项业务经费支出',
  ),
  byEconomy(
    '表6',
    '一般公共预算支出明细表',
    GENERAL,
    [...NATURES, SPECIAL],
    '人员经费支出|公用经费支出|专项业务经费支出',
  ),
  byFunction('表7', '一般公共预算基本支出明细表', { ...GENERAL, nature: BASIC }, NATURES, '人员经费支出|公用经费支出'),
  byEconomy('表8', '一般公共预算基本支出明细表', { ...GENERAL, nature: BASIC }, NATURES, '人员经费支出|公用经费支出'),
  fourPanels('表9', '政府性基金收支表', FUND, [['一、政府性基金拨款', { ...FUND, of: 'income' }]], null),
  rows({
    ...PLACED,
    sheet: '表10',
    number: '表10',
    title: '部门综合预算专项业务经费支出表',
    head: ['单位（项目）名称|项目金额|项目简介'],
    rows: (it) => [
      ['合计', sum(it.entries, SPECIAL), null],
      ...[...new Set(it.entries.flatMap(({ project }) => project ?? []))].map((project): Value[] => [
        project,
        sum(it.entries, { project }),
        '按年度计划实施',
      ]),
    ],
  }),
  rows({
    ...PLACED,
    sheet: '表11',
    number: '表11',
    title: '部门综合预算财政拨款上年结转资金支出表',
    head: ['单位编码|单位名称|项目名称|功能科目编码|功能科目名称|金额|备注'],
    rows: (it) => {
      const left: Pick = { ...FISCAL_MONEY, carried: true };
      return [
        [null, '合计', null, null, null, sum(it.entries, left), null],
        ...it.entries
          .filter((entry) => matches(entry, left))
          .map(({ project, code, amount }): Value[] => ['302001', it.name, project!, code, nameOf(code), amount, null]),
      ];
    },
  }),
  rows({
    ...PLACED,
    sheet: '表12',
    number: '表12',
    title: '部门综合预算政府采购（资产配置、购买服务）预算表',
    head: [
      '科目编码|<|<|采购项目|采购目录|购买服务内容|规格型号|数量|部门预算支出经济科目编码|政府预算支出经济科目编码|实施采购时间|预算金额|说明',
      '类|款|项|^|^|^|^|^|^|^|^|^|^',
    ],
    rows: ({ procurement: { goods, works, services } }) => {
      const line = (name: string, kind: string, economic: string, amount: number): Value[] => [
        ...['213', '03', '05', name, kind, null, '详见方案', '1'],
        ...[economic, GOVERNMENT[economic]![0], '2024年6月', amount, null],
      ];
      return [
        [...Array<Value>(3).fill(null), '合计', ...Array<Value>(7).fill(null), goods + works + services, null],
        line('办公设备', '货物', '30201', goods),
        line('清淤施工', '工程', '31005', works),
        line('监测服务', '服务', '30227', services),
      ];
    },
  }),
  rows({
    ...PLACED,
    sheet: '表13',
    number: '表13',
    title: '部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表',
    head: [
      `单位编码|单位名称|${['2023年', '2024年', '增减变化情况'].map((year) => `${year}${'|<'.repeat(8)}`).join('|')}`,
      `^|^|${Array(3).fill('合计|一般公共预算拨款安排的“三公”经费预算|<|<|<|<|<|会议费|培训费').join('|')}`,
      `^|^|${Array(3).fill('^|小计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费|<|<|^|^').join('|')}`,
      `^|^|${Array(3).fill('^|^|^|^|小计|公务用车购置费|公务用车运行维护费|^|^').join('|')}`,
    ],
    zero: '0.00',
    rows: ({ name, costs }) => {
      const [prior, now] = [yearOf(costs.prior), yearOf(costs.now)];
      const amounts = [...prior, ...now, ...now.map((amount, at) => amount - prior[at]!)];
      return [
        [null, '合计', ...amounts],
        ['302001', name, ...amounts],
      ];
    },
  }),
];

/**
 * Shaanxi's 部门综合预算: four panels side by side (收入, by function, by the department's and by the government's economic
 * classes, each repeating the money of the others), 会议费 and 培训费 beside “三公”. From memory; 表14 and 15, of 绩效, left out.
 */
export const SHAANXI_BUDGET_2024: FormSet = {
  province: '陕西',
  document: { type: 'budget', year: 2024, department: '白石市水务局' },
  workbook: workbookOf(
    '白石市水务局2024年部门综合预算公开表.xlsx',
    SHEETS.map((sheet) => sheet(MANY_SOURCES)),
  ),
  tables: [
    '表1 summary 万元',
    '表2 income 万元',
    '表3 expenditure 万元',
    '表4 fiscal-summary 万元',
    '表5 general-expenditure 万元',
    '表6 economic-summary 万元',
    '表7 basic-by-function 万元',
    '表8 general-basic 万元',
    '表9 fund 万元',
    '表10 general-project 万元',
    '表11 carryover 万元',
    '表12 procurement 万元',
    '表13 three-public 万元',
  ],
  findings: ['warning completeness.state-capital'],
};
