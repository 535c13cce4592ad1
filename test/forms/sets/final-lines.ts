import { nameOf, sum, type Costs, type Department, type Pick } from './department.js';
import { FISCAL_MONEY, FUND, GENERAL, padded, STATE_CAPITAL } from './lines.js';
import { narrowed, withParents, type Line, type Value } from './print.js';

/** The parts that the final accounts of every province have from the ministry's forms 公开01 to 公开09. */

/** 收入 of 收入支出决算总表: the sources and what a year's money is made of, `height` lines before 本年收入合计. */
export function accountsIncome(height: number): Line[] {
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
    ['使用非财政拨款结余（含专用结余）', null],
    ['年初结转和结余', { of: 'opening' }],
    ['总计', { of: 'available' }],
  ];
}

/** 支出 of 收入支出决算总表 below the 类. */
export function accountsSpent(classes: readonly Line[]): Line[] {
  return [
    ...classes,
    ['本年支出合计', {}],
    ['结余分配', null],
    ['年末结转和结余', { of: 'closing' }],
    ['总计', { of: 'available' }],
  ];
}

/** 收入 of 财政拨款收入支出决算总表, `height` lines before 本年收入合计. */
export function fiscalIncome(height: number): Line[] {
  return [
    ...padded(
      [
        ['一、一般公共预算财政拨款', { ...GENERAL, of: 'income' }],
        ['二、政府性基金预算财政拨款', { ...FUND, of: 'income' }],
        ['三、国有资本经营预算财政拨款', { ...STATE_CAPITAL, of: 'income' }],
      ],
      height,
    ),
    ['本年收入合计', { ...FISCAL_MONEY, of: 'income' }],
    ['年初财政拨款结转和结余', { ...FISCAL_MONEY, of: 'opening' }],
    ['一般公共预算财政拨款', { ...GENERAL, of: 'opening' }],
    ['政府性基金预算财政拨款', { ...FUND, of: 'opening' }],
    ['国有资本经营预算财政拨款', { ...STATE_CAPITAL, of: 'opening' }],
    ['总计', { ...FISCAL_MONEY, of: 'available' }],
  ];
}

/** 支出 of 财政拨款收入支出决算总表 below the 类. */
export function fiscalSpent(classes: readonly Line[]): Line[] {
  return [
    ...padded(classes, classes.length),
    ['本年支出合计', FISCAL_MONEY],
    ['年末财政拨款结转和结余', { ...FISCAL_MONEY, of: 'closing' }],
    ...padded([], 3),
    ['总计', { ...FISCAL_MONEY, of: 'available' }],
  ];
}

export const FISCAL_COLUMNS: readonly Pick[] = [FISCAL_MONEY, GENERAL, FUND, STATE_CAPITAL];

/** “三公” as forms print it across: 合计, 因公出国, 公车小计, 购置, 运行, 接待. */
export function publicCosts({ abroad, purchase, operation, reception }: Costs): number[] {
  return [abroad + purchase + operation + reception, abroad, purchase + operation, purchase, operation, reception];
}

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
