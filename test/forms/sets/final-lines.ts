import { nameOf, sum, type Department, type Pick } from './department.js';
import { ALL, classLines, FISCAL_MONEY, FUND, GENERAL, numeral, padded, STATE_CAPITAL } from './lines.js';
import { narrowed, withParents, type Line, type Panel, type Value } from './print.js';

/** The parts that the final accounts of every province have from the ministry's forms 公开01 to 公开09. */

/** 收入 of 收入支出决算总表: the sources and what a year's money is made of, `height` lines before 本年收入合计. */
function accountsIncome(height: number, reserves: string): Line[] {
  return [
    ...padded(
      [
        ['一、一般公共预算财政拨款收入', { ...GENERAL, of: 'income' }],
        ['二、政府性基金预算财政拨款收入', { ...FUND, of: 'income' }],
        ['三、国有资本经营预算财政拨款收入', { ...STATE_CAPITAL, of: 'income' }],
        ['四、上级补助收入', { source: ['superior'], of: 'income' }],
        ['五、事业收入', { source: ['business'], of: 'income' }],
        ['六、经营收入', { source: [], of: 'income' }],
        ['七、附属单位上缴收入', { source: ['affiliated'], of: 'income' }],
        ['八、其他收入', { source: ['other'], of: 'income' }],
      ],
      height,
    ),
    ['本年收入合计', { of: 'income' }],
    [reserves, null],
    ['年初结转和结余', { of: 'opening' }],
    ['总计', { of: 'available' }],
  ];
}

/** 支出 of 收入支出决算总表 below the 类. */
function accountsSpent(classes: readonly Line[]): Line[] {
  return [
    ...classes,
    ['本年支出合计', {}],
    ['结余分配', null],
    ['年末结转和结余', { of: 'closing' }],
    ['总计', { of: 'available' }],
  ];
}

const FUNDS = [
  ['一般公共预算财政拨款', GENERAL],
  ['政府性基金预算财政拨款', FUND],
  ['国有资本经营预算财政拨款', STATE_CAPITAL],
] as const;

/** 收入 of 财政拨款收入支出决算总表, `height` lines before 本年收入合计. */
function fiscalIncome(height: number, numbered: boolean): Line[] {
  const funds = (of: 'income' | 'opening', numbers: boolean) =>
    FUNDS.map(([name, pick], at): Line => [`${numbers ? `${numeral(at + 1)}、` : ''}${name}`, { ...pick, of }]);
  return [
    ...padded(funds('income', true), height),
    ['本年收入合计', { ...FISCAL_MONEY, of: 'income' }],
    ['年初财政拨款结转和结余', { ...FISCAL_MONEY, of: 'opening' }],
    ...funds('opening', numbered),
    ['总计', { ...FISCAL_MONEY, of: 'available' }],
  ];
}

/** 支出 of 财政拨款收入支出决算总表 below the 类. */
function fiscalSpent(classes: readonly Line[]): Line[] {
  return [
    ...padded(classes, classes.length),
    ['本年支出合计', FISCAL_MONEY],
    ['年末财政拨款结转和结余', { ...FISCAL_MONEY, of: 'closing' }],
    ...padded([], 3),
    ['总计', { ...FISCAL_MONEY, of: 'available' }],
  ];
}

const FISCAL_COLUMNS: readonly Pick[] = [FISCAL_MONEY, GENERAL, FUND, STATE_CAPITAL];

function beside(received: readonly Line[], spent: Panel, counted: boolean): Panel[] {
  return [
    { amounts: [ALL], lines: received, ...(counted && { counted: 1 }) },
    { ...spent, ...(counted && { counted: received.length + 1 }) },
  ];
}

/** The panels of 收入支出决算总表, all 类 listed; `counted` where the form has 行次. */
export function accountsPanels(
  department: Department,
  { counted = false, reserves = '使用非财政拨款结余（含专用结余）' } = {},
): Panel[] {
  const classes = classLines(department, ALL, { all: true });
  return beside(accountsIncome(classes.length, reserves), { amounts: [ALL], lines: accountsSpent(classes) }, counted);
}

/** The panels of 财政拨款收入支出决算总表, all 类 listed; `numbered` where the funds of 年初结转 are numbered as those of income. */
export function fiscalPanels(department: Department, { counted = false, numbered = false } = {}): Panel[] {
  const classes = classLines(department, FISCAL_MONEY, { all: true });
  return beside(
    fiscalIncome(classes.length, numbered),
    { amounts: FISCAL_COLUMNS, lines: fiscalSpent(classes) },
    counted,
  );
}

/** The head of 财政拨款收入支出决算总表 with 行次 and 栏次. */
export const COUNTED_FISCAL_HEAD = [
  '收入|<|<|支出|<|<|<|<|<',
  '项目|行次|金额|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
  '栏次|.|1|栏次|.|2|3|4|5',
];

/** 基本支出 by economic 科目 in panels side by side, each a list of 类: code, name, amount; totals in the last row. */
export function economicPanels(department: Department, where: Pick, panels: readonly (readonly string[])[]): Value[][] {
  const entries = department.entries;
  const amount = (pick: Pick): number => sum(entries, narrowed(where, pick));
  const codes = withParents(
    entries.filter((entry) => sum([entry], where) !== 0).map(({ economic }) => economic),
    [3, 5],
  );
  const columns = panels.map((classes) =>
    codes
      .filter((code) => classes.includes(code.slice(0, 3)))
      .map((code): Value[] => [code, nameOf(code), amount({ economic: code })]),
  );
  const height = Math.max(...columns.map(({ length }) => length));
  return [
    ...Array.from({ length: height }, (_, at) => columns.flatMap((column) => column[at] ?? [null, null, null])),
    [
      '人员经费合计',
      null,
      amount({ nature: ['personnel'] }),
      ...Array<Value>((panels.length - 2) * 3).fill(null),
      '公用经费合计',
      null,
      amount({ nature: ['public'] }),
    ],
  ];
}
