import { BASIC_BY_ECONOMY, BY_NATURE, FUND_FLOW, receivedBySource } from './columns.js';
import { BASIC, type Costs, type Pick } from './department.js';
import { accountsPanels, fiscalPanels } from './final-lines.js';
import type { FormSet } from './form-set.js';
import { ALL, FISCAL_MONEY, FUND, GENERAL, STATE_CAPITAL, threePublicOf } from './lines.js';
import { formOf, matrix, paired, rows } from './print.js';
import { publishedAccounts } from './published.js';

// From memory of the thirteen tables that Jiangsu's departments publish; no published workbook was at hand.
const form = formOf('部门：', '万元');

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
    columns: BY_NATURE,
  });

const byEconomy = (number: string, title: string, where: Pick) =>
  matrix({
    ...form(number, title, number.slice(0, 4)),
    head: ['项目|<|合计|人员经费|公用经费', '经济分类科目编码|科目名称|^|^|^'],
    ...BASIC_BY_ECONOMY,
    where: { ...where, nature: BASIC },
  });

const SHEETS = [
  paired({
    ...form('公开01表', '收入支出决算总表', '公开01'),
    head: ['收入|<|支出|<', '项目|决算数|按功能分类|决算数'],
    panels: (it) => accountsPanels(it, { reserves: '使用非财政拨款结余' }),
  }),
  matrix({
    ...form('公开02表', '收入决算表', '公开02'),
    head: [
      '项目|<|本年收入合计|财政拨款收入|上级补助收入|事业收入|<|经营收入|附属单位上缴收入|其他收入',
      '功能分类科目编码|科目名称|^|^|^|小计|其中：教育收费|^|^|^',
    ],
    where: { carried: false },
    columns: ['code', 'name', ...receivedBySource({ charges: true })],
  }),
  matrix({
    ...form('公开03表', '支出决算表', '公开03'),
    head: [
      '项目|<|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
      '功能分类科目编码|科目名称|^|^|^|^|^|^',
    ],
    where: ALL,
    columns: [...BY_NATURE, null, null, null],
  }),
  paired({
    ...form('公开04表', '财政拨款收入支出决算总表', '公开04'),
    head: [
      '收入|<|支出|<|<|<|<',
      '项目|决算数|按功能分类|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
    ],
    panels: (it) => fiscalPanels(it, { numbered: true }),
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
    columns: ['code', 'name', ...FUND_FLOW],
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
  ...publishedAccounts(2023, SHEETS),
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
