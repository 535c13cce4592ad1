import { BASIC_BY_ECONOMY, FUND_FLOW, NATURES, PERSONNEL, PUBLIC, receivedBySource } from './columns.js';
import { sum, type Pick } from './department.js';
import { accountsPanels, fiscalPanels } from './final-lines.js';
import type { FormSet } from './form-set.js';
import { ALL, FUND, GENERAL, STATE_CAPITAL, threePublicOf } from './lines.js';
import { matrix, paired, rows, type Matrix } from './print.js';
import { publishedAccounts } from './published.js';

const PLACED = { named: '编制部门：', unit: '万元' } as const;

const CODED = ['class', 'group', 'item', 'name'] as const;

/** A table of 科目 in three columns of codes, 合计 last of the head's left side and first of the lines. */
function coded(form: Omit<Matrix, 'named' | 'unit'>): ReturnType<typeof matrix> {
  return matrix({ ...PLACED, ...form });
}

const CODE_HEAD = '功能分类科目编码|<|<|功能分类科目名称';

/** 收入 and 支出 of a fund, what was left and what is. */
const fundTable = (sheet: string, name: string, where: Pick) =>
  coded({
    sheet,
    title: `2023年度${name}预算财政拨款收入支出决算表`,
    head: [
      '项目|<|<|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余',
      `${CODE_HEAD}|^|^|小计|基本支出|项目支出|^`,
      '类|款|项|^|^|^|^|^|^|^',
    ],
    where,
    columns: [...CODED, ...FUND_FLOW],
  });

const SHEETS = [
  paired({
    ...PLACED,
    sheet: '1',
    title: '2023年度收入支出决算总表',
    head: ['收入|<|支出|<', '项目|决算数|项目|决算数'],
    panels: (it) => accountsPanels(it),
  }),
  coded({
    sheet: '2',
    title: '2023年度收入决算表',
    head: [
      '项目|<|<|<|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入',
      `${CODE_HEAD}|^|^|^|^|^|^|^`,
      '类|款|项|^|^|^|^|^|^|^|^',
    ],
    where: { of: 'income' },
    columns: [...CODED, ...receivedBySource()],
  }),
  coded({
    sheet: '3',
    title: '2023年度支出决算表',
    head: [
      '项目|<|<|<|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
      `${CODE_HEAD}|^|^|^|^|^|^`,
      '类|款|项|^|^|^|^|^|^|^',
    ],
    where: ALL,
    columns: [...CODED, ...NATURES, null, null, null],
  }),
  paired({
    ...PLACED,
    sheet: '4',
    title: '2023年度财政拨款收入支出决算总表',
    head: [
      '收入|<|支出|<|<|<|<',
      '项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
    ],
    panels: (it) => fiscalPanels(it),
  }),
  coded({
    sheet: '5',
    title: '2023年度一般公共预算财政拨款支出决算表',
    head: ['项目|<|<|<|合计|基本支出|项目支出', `${CODE_HEAD}|^|^|^`, '类|款|项|^|^|^|^'],
    where: GENERAL,
    columns: [...CODED, ...NATURES],
  }),
  coded({
    sheet: '6',
    title: '2023年度一般公共预算财政拨款基本支出决算表',
    head: ['项目|<|<|合计|人员经费|公用经费', '经济分类科目编码|<|经济分类科目名称|^|^|^', '类|款|^|^|^|^'],
    ...BASIC_BY_ECONOMY,
    columns: ['class', 'group', 'name', ALL, PERSONNEL, PUBLIC],
  }),
  rows({
    ...PLACED,
    sheet: '7',
    title: '2023年度一般公共预算财政拨款“三公”经费及机关运行经费支出决算表',
    head: [
      '“三公”经费|<|<|<|<|<|<|<|<|<|<|<|机关运行经费决算数',
      '合计|<|因公出国（境）费|<|公务用车购置及运行费|<|<|<|<|<|公务接待费|<|^',
      '^|<|^|<|小计|<|公务用车购置费|<|公务用车运行费|<|^|<|^',
      `${Array.from({ length: 6 }, () => '预算数|决算数').join('|')}|^`,
    ],
    zero: '0.00',
    rows: ({ costs, entries }) => {
      const [planned, spent] = [threePublicOf(costs.planned), threePublicOf(costs.now)];
      const running = sum(entries, { ...GENERAL, nature: ['public'] });
      return [[...planned.flatMap((amount, at) => [amount, spent[at]!]), running]];
    },
  }),
  fundTable('8', '政府性基金', FUND),
  fundTable('9', '国有资本经营', STATE_CAPITAL),
];

/**
 * Shanghai's final accounts: the ministry's nine tables, but 预算数 and 决算数 beside each other under every item of “三公”,
 * and 机关运行经费 in the same table. Titles and heads from memory; the heads of “三公” as the accounts of 2025 print them.
 */
export const SHANGHAI_FINAL_2023: FormSet = {
  province: '上海',
  ...publishedAccounts(2023, SHEETS),
  tables: [
    '1 summary 万元',
    '2 income 万元',
    '3 expenditure 万元',
    '4 fiscal-summary 万元',
    '5 general-expenditure 万元',
    '6 general-basic 万元',
    '7 three-public 万元',
    '8 fund 万元',
    '9 state-capital 万元',
  ],
};
