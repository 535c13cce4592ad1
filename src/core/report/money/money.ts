import { Decimal } from 'decimal.js';
import type { Disclosure } from '../../disclosure/model.js';
import { booksOf } from '../../figures/books.js';
import type { ListId } from '../../figures/list-names.js';
import { Lookup } from '../../figures/lookup.js';
import type { NamedFigure } from '../../figures/named.js';
import { present, type Sourced } from '../../figures/sourced.js';
import { printPercent, printYuan } from '../../money/print.js';
import type { CellRef } from '../../sheet/grid.js';
import { standOut } from './stand-out.js';
import { gather } from '../../sheet/gather.js';

/** Where the money comes from and goes to, this year and last, as far as the tables tell. Plain data. */
export interface Money {
  /** "2021年" and "2020年"; 本年 and 上年 where no year is written. */
  readonly years: readonly [now: string, before: string];
  readonly groups: readonly MoneyGroup[];
}

/** Items of one whole, in the order of the tables. */
export interface MoneyGroup {
  readonly name: string;
  readonly items: readonly MoneyItem[];
}

export interface MoneyItem {
  readonly name: string;
  readonly now: MoneyBar;
  /** Null where last year's is not known. */
  readonly before: MoneyBar | null;
  /** Of the whole this year: "76.15"; null where it is a part of none. */
  readonly share: string | null;
  /** What is unusual about the change: "比上年增加 132.51 万元，增长 82.1%"; null where nothing is. */
  readonly unusual: string | null;
}

export interface MoneyBar {
  /** In 万元: "556.63". */
  readonly amount: string;
  /** Of the longest bar of its group, from 0 to 1. */
  readonly length: number;
  /** Cells of this workbook; none where the figure stands in another. */
  readonly cells: readonly CellRef[];
}

const GROUPS: readonly (readonly [name: string, list: ListId])[] = [
  ['收入构成', 'income-sources'],
  ['支出构成', 'expenditure-natures'],
  ['一般公共预算支出（按科目）', 'general-classes'],
  ['“三公”经费', 'three-public-lowest'],
];

/** @param decimals of 万元 */
export function moneyOf(disclosure: Disclosure, prior?: Disclosure, decimals = 2): Money {
  const books = booksOf(disclosure, prior);
  const lookup = new Lookup(books);
  const { year } = disclosure.document;
  const totals = gather(['收入总计', '支出总计'], (name) => lookup.figure(name) ?? []);
  const group = (name: string, figures: readonly Figured[]): MoneyGroup[] => {
    const items = itemsOf(figures, books.priorIsOwn, decimals);
    return items.length === 0 ? [] : [{ name, items }];
  };
  return {
    years: year === null ? ['本年', '上年'] : [`${year}年`, `${year - 1}年`],
    groups: [
      // alone it says no more than the tables do
      ...(totals.some(({ prior: before }) => before !== null)
        ? group(
            '收支总计',
            totals.map((figure) => ({ name: figure.name, figure, whole: null })),
          )
        : []),
      ...gather(GROUPS, ([name, list]) =>
        group(
          name,
          gather(lookup.lines(list), ({ texts, figures, whole }) => {
            const figure = figures['金额'];
            return figure === undefined ? [] : [{ name: texts['名称'] ?? '', figure, whole: present(whole) }];
          }),
        ),
      ),
    ],
  };
}

interface Figured {
  readonly name: string;
  readonly figure: NamedFigure;
  readonly whole: Sourced | null;
}

function itemsOf(figures: readonly Figured[], priorIsOwn: boolean, decimals: number): MoneyItem[] {
  const told = figures.filter(({ figure: { amount, prior } }) => present(amount) !== null || present(prior) !== null);
  const years = told.map(({ figure: { amount, prior } }) => ({ now: amount.yuan, before: prior?.yuan ?? null }));
  const unusual = standOut(years);
  const longest = Decimal.max(0, ...gather(years, ({ now, before }) => [now.abs(), before?.abs() ?? 0]));
  const bar = ({ yuan, cells }: Sourced): MoneyBar => ({
    amount: printYuan(yuan, { unit: 'ten-thousand-yuan', decimals, grouped: true }),
    length: longest.isZero() ? 0 : yuan.abs().div(longest).toNumber(),
    cells,
  });
  return told.map(({ name, figure: { amount, prior }, whole }, at) => ({
    name,
    now: bar(amount),
    before: prior && bar(priorIsOwn ? prior : { ...prior, cells: [] }),
    share: whole === null || whole.yuan.isNegative() ? null : printPercent(amount.yuan.div(whole.yuan)),
    unusual: unusual[at] ? sayChange(amount.yuan, prior!.yuan, decimals) : null,
  }));
}

/** "比上年增加 132.51 万元，增长 82.1%", "上年没有，今年 18.00 万元". */
function sayChange(now: Decimal, before: Decimal, decimals: number): string {
  const said = (yuan: Decimal): string =>
    `${printYuan(yuan, { unit: 'ten-thousand-yuan', decimals, grouped: true })} 万元`;
  if (before.isZero()) return `上年没有，今年 ${said(now)}`;
  const change = now.minus(before);
  const rate = before.isNegative()
    ? ''
    : `，${change.isNegative() ? '下降' : '增长'} ${printPercent(change.abs().div(before), 1)}%`;
  return `比上年${change.isNegative() ? '减少' : '增加'} ${said(change.abs())}${rate}`;
}
