import { workbookOf } from '../builder.js';
import { BASIC, type Costs, type Pick } from './department.js';
import type { FormSet } from './form-set.js';
import {
  ALL,
  classLines,
  FISCAL_MONEY,
  FUND,
  GENERAL,
  padded,
  PROJECT,
  STATE_CAPITAL,
  threePublicOf,
} from './lines.js';
import { ACCOUNTS } from './money.js';
import { formOf, matrix, paired, rows, type Column } from './print.js';

// From memory of the thirteen tables that Jiangsu's departments publish; no published workbook was at hand.
const form = formOf('部门：', '万元');
const NATURES: readonly Column[] = [ALL, { nature: BASIC }, PROJECT];

/** 三公 with 会议费 and 培训费 beside it, as the wide row prints them. */
const costsOf = (costs: Costs) => {
  const [total, abroad, vehicles, purchase, operation, reception] = threePublicOf(costs);
  return [total!, abroad!, vehicles!, purchase!, operation!, reception!, costs.meetings, costs.training];
};
const COST_HEADS = [
  '“三公”经费|<|<|<|<|<|会议费|培训费',
  '合计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费|^|^',
  '^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^',
];

const byFunction = (number: string, title: string, where: Pick) =>
  matrix({
    ...form(number, title, number.slice(0, 4)),
    head: ['项目|<|合计|基本支出|项目支出', '功能分类科目编码|科目名称|^|^|^'],
    where,
    columns: ['code', 'name', ...NATURES],
  });

const byEconomy = (number: string, title: string, where: Pick) =>
  matrix({
    ...form(number, title, number.slice(0, 4)),
    head: ['项目|<|合计|人员经费|公用经费', '经济分类科目编码|科目名称|^|^|^'],
    by: 'economic',
    where: { ...where, nature: BASIC },
    columns: ['code', 'name', ALL, { nature: ['personnel'] }, { nature: ['public'] }],
  });

const SHEETS = [
  paired({
    ...form('公开01表', '收入支出决算总表', '公开01'),
    head: ['收入|<|支出|<', '项目|决算数|按功能分类|决算数'],
    panels: (it) => {
      const out = classLines(it, ALL, { all: true });
      return [
        {
          amounts: [ALL],
          lines: [
            ...padded(
              [
                ['一、一般公共预算财政拨款收入', { ...GENERAL, of: 'income' }],
                ['二、政府性基金预算财政拨款收入', { ...FUND, of: 'income' }],
                ['三、国有资本经营预算财政拨款收入', { ...STATE_CAPITAL, of: 'income' }],
                ['四、上级补助收入', { source: ['superior'], of: 'income' }],
                ['五、事业收入', { source: ['business'], of: 'income' }],
                ['六、经营收入', null],
                ['七、附属单位上缴收入', { source: ['affiliated'], of: 'income' }],
                ['八、其他收入', { source: ['other'], of: 'income' }],
              ],
              out.length,
            ),
            ['本年收入合计', { of: 'income' }],
            ['使用非财政拨款结余', null],
            ['年初结转和结余', { of: 'opening' }],
            ['总计', { of: 'available' }],
          ],
        },
        {
          amounts: [ALL],
          lines: [
            ...out,
            ['本年支出合计', ALL],
            ['结余分配', null],
            ['年末结转和结余', { of: 'closing' }],
            ['总计', { of: 'available' }],
          ],
        },
      ];
    },
  }),
  matrix({
    ...form('公开02表', '收入决算表', '公开02'),
    head: [
      '项目|<|本年收入合计|财政拨款收入|上级补助收入|事业收入|<|经营收入|附属单位上缴收入|其他收入',
      '功能分类科目编码|科目名称|^|^|^|小计|其中：教育收费|^|^|^',
    ],
    where: { carried: false },
    columns: [
      'code',
      'name',
      { of: 'income' },
      { ...FISCAL_MONEY, of: 'income' },
      { source: ['superior'], of: 'income' },
      { source: ['business'], of: 'income' },
      null,
      null,
      { source: ['affiliated'], of: 'income' },
      { source: ['other'], of: 'income' },
    ],
  }),
  matrix({
    ...form('公开03表', '支出决算表', '公开03'),
    head: [
      '项目|<|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
      '功能分类科目编码|科目名称|^|^|^|^|^|^',
    ],
    where: ALL,
    columns: ['code', 'name', ...NATURES, null, null, null],
  }),
  paired({
    ...form('公开04表', '财政拨款收入支出决算总表', '公开04'),
    head: [
      '收入|<|支出|<|<|<|<',
      '项目|决算数|按功能分类|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
    ],
    panels: (it) => {
      const out = classLines(it, FISCAL_MONEY, { all: true });
      const income = (of: 'income' | 'opening') => [
        ['一、一般公共预算财政拨款', { ...GENERAL, of }] as const,
        ['二、政府性基金预算财政拨款', { ...FUND, of }] as const,
        ['三、国有资本经营预算财政拨款', { ...STATE_CAPITAL, of }] as const,
      ];
      return [
        {
          amounts: [ALL],
          lines: [
            ...padded(income('income'), out.length),
            ['本年收入合计', { ...FISCAL_MONEY, of: 'income' }],
            ['年初财政拨款结转和结余', { ...FISCAL_MONEY, of: 'opening' }],
            ...income('opening'),
            ['总计', { ...FISCAL_MONEY, of: 'available' }],
          ],
        },
        {
          amounts: [ALL, GENERAL, FUND, STATE_CAPITAL],
          lines: [
            ...out,
            ['本年支出合计', FISCAL_MONEY],
            ...padded([['年末财政拨款结转和结余', { ...FISCAL_MONEY, of: 'closing' }]], 4),
            ['总计', { ...FISCAL_MONEY, of: 'available' }],
          ],
        },
      ];
    },
  }),
  byFunction('公开05表', '财政拨款支出决算表（功能科目）', FISCAL_MONEY),
  byEconomy('公开06表', '财政拨款基本支出决算表（经济科目）', FISCAL_MONEY),
  byFunction('公开07表', '一般公共预算支出决算表（功能科目）', GENERAL),
  byEconomy('公开08表', '一般公共预算基本支出决算表（经济科目）', GENERAL),
  rows({
    ...form('公开09表', '财政拨款“三公”经费、会议费和培训费支出决算表', '公开09'),
    head: ['预算数|<|<|<|<|<|<|<|决算数|<|<|<|<|<|<|<', ...COST_HEADS.map((head) => `${head}|${head}`)],
    zero: '0.00',
    rows: ({ costs: { planned, now } }) => [[...costsOf(planned), ...costsOf(now)]],
  }),
  matrix({
    ...form('公开10表', '政府性基金预算财政拨款收入支出决算表', '公开10'),
    head: [
      '项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余',
      '功能分类科目编码|科目名称|^|^|小计|基本支出|项目支出|^',
    ],
    where: FUND,
    columns: ['code', 'name', { of: 'opening' }, { of: 'income' }, ...NATURES, { of: 'closing' }],
  }),
  byFunction('公开11表', '国有资本经营预算财政拨款支出决算表', STATE_CAPITAL),
  matrix({
    ...form('公开12表', '财政拨款机关运行经费支出决算表', '公开12'),
    head: ['项目|<|机关运行经费支出', '经济分类科目编码|科目名称|^'],
    by: 'economic',
    where: { ...GENERAL, nature: ['public'] },
    columns: ['code', 'name', ALL],
  }),
  rows({
    ...form('公开13表', '政府采购支出决算表', '公开13'),
    head: ['项目|金额'],
    rows: ({ procurement: { goods, works, services } }) => [
      ['一、政府采购支出合计', goods + works + services],
      ['（一）政府采购货物支出', goods],
      ['（二）政府采购工程支出', works],
      ['（三）政府采购服务支出', services],
      ['二、政府采购授予中小企业合同金额', works + services],
      ['其中：授予小微企业合同金额', services],
    ],
  }),
];

/** Jiangsu's final accounts: 财政拨款 tables before 一般公共预算 ones, 会议费 and 培训费 beside 三公, 机关运行经费 by 款. */
export const JIANGSU_FINAL_2023: FormSet = {
  province: '江苏',
  document: { type: 'final-accounts', year: 2023, department: '白石市水务局' },
  workbook: workbookOf(
    '白石市水务局2023年度部门决算公开表.xlsx',
    SHEETS.map((sheet) => sheet(ACCOUNTS)),
  ),
  tables: [
    '公开01 summary 万元',
    '公开02 income 万元',
    '公开03 expenditure 万元',
    '公开04 fiscal-summary 万元',
    '公开05 general-expenditure 万元',
    '公开06 general-basic 万元',
    '公开07 general-expenditure 万元',
    '公开08 general-basic 万元',
    '公开09 three-public 万元',
    '公开10 fund 万元',
    '公开11 state-capital 万元',
    '公开12 agency-operation 万元',
    '公开13 procurement 万元',
  ],
};
