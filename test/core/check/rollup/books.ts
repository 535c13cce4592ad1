import type { Workbook } from '../../../../src/core/sheet/grid.js';
import { sheetOf, workbookOf, type Rows } from '../../../forms/builder.js';

/** One 科目 of a 单位, in 元: what is 一般公共预算 as 基本 and 项目, and what the 单位's own income pays (项目). */
export interface Item {
  readonly code: string;
  readonly name: string;
  readonly basic: number;
  readonly project: number;
  readonly own?: number;
}

/** All that a workbook of 公开表 says, in 元. */
export interface Book {
  /** File name. */
  readonly file: string;
  /** As the head of each table prints it: "205001_某某县教育局本级". */
  readonly department: string;
  readonly items: readonly Item[];
  /** 基本支出 by economic class: 基本工资 and 办公费; the rest is 公务接待费. */
  readonly wages: number;
  readonly office: number;
  readonly reception: number;
  readonly unit?: '元' | '万元';
  /** 上级补助收入, which pays the 单位's own 项目 beside its 事业收入. */
  readonly subsidy?: number;
  readonly year?: number;
  /** Lines of 单位 in the 收入总表: name and amount. */
  readonly units?: readonly (readonly [name: string, amount: number])[];
}

const CLASSES: Readonly<Record<string, string>> = {
  '205': '教育支出',
  '208': '社会保障和就业支出',
  '221': '住房保障支出',
};

const total = (items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);
const basic = (item: Item): number => item.basic;
const project = (item: Item): number => item.project;
const own = (item: Item): number => item.own ?? 0;
const general = (item: Item): number => item.basic + item.project;
const all = (item: Item): number => general(item) + own(item);

/** A small sound set of budget tables. */
export function bookOf({
  file,
  department,
  items,
  wages,
  office,
  reception,
  unit = '元',
  subsidy = 0,
  year = 2024,
  units = [],
}: Book): Workbook {
  const factor = unit === '元' ? 1 : 10_000;
  const money = (yuan: number): number => yuan / factor;
  const head = (title: string): Rows => [[title], [`部门：${department}`, `单位：${unit}`]];
  const classes = [...new Set(items.map(({ code }) => code.slice(0, 3)))].sort();
  const inClass = (code: string): Item[] => items.filter((item) => item.code.startsWith(code));
  const byCode = (figures: (some: readonly Item[]) => number[], given: readonly Item[] = items): Rows => [
    ['', '合计', ...figures(given)],
    ...classes.flatMap((code) => {
      const some = given.filter((item) => item.code.startsWith(code));
      return some.length === 0
        ? []
        : [[code, CLASSES[code]!, ...figures(some)], ...some.map((item) => [item.code, item.name, ...figures([item])])];
    }),
  ];
  const row = (amounts: readonly number[]): number[] => amounts.map(money);
  const side = (rows: Rows, lines: readonly (readonly [string, number])[]): Rows =>
    lines.map(([label, amount], index) => [...(rows[index] ?? ['', '']), label, money(amount)]);
  const expenditure = (of: (item: Item) => number): (readonly [string, number])[] =>
    classes.map((code) => [CLASSES[code]!, total(inClass(code), of)]);
  const sides = (
    left: readonly (readonly [string, number])[],
    right: readonly (readonly [string, number])[],
    sum: number,
  ): Rows => [
    ...side(
      left.map(([label, amount]) => [label, money(amount)]),
      [...right, ...Array.from({ length: Math.max(0, left.length - right.length) }, () => ['', 0] as const)],
    ),
    ['本年收入合计', money(sum), '本年支出合计', money(sum)],
    ['收入总计', money(sum), '支出总计', money(sum)],
  ];
  return workbookOf(file, [
    sheetOf('收支总表', [
      ...head(`${year}年收支总表`),
      ['收入', '', '支出', ''],
      ['项目', '预算数', '项目', '预算数'],
      ...sides(
        [
          ['一般公共预算拨款收入', total(items, general)],
          ['上级补助收入', subsidy],
          ['事业收入', total(items, own) - subsidy],
        ],
        expenditure(all),
        total(items, all),
      ),
    ]),
    ...(units.length === 0
      ? []
      : [
          sheetOf('收入总表', [
            ...head('收入总表'),
            ['单位名称', '合计', '财政拨款收入', '其他收入'],
            ['合计', ...row([total(items, all), total(items, all), 0])],
            ...units.map(([name, amount]) => [name, ...row([amount, amount, 0])]),
          ]),
        ]),
    sheetOf('支出总表', [
      ...head('支出总表'),
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ...byCode((some) => row([total(some, all), total(some, basic), total(some, project) + total(some, own)])),
    ]),
    sheetOf('财政拨款收支总表', [
      ...head('财政拨款收支总表'),
      ['收入', '', '支出', ''],
      ['项目', '预算数', '项目', '预算数'],
      ...sides([['一般公共预算拨款', total(items, general)]], expenditure(general), total(items, general)),
    ]),
    sheetOf('一般公共预算支出表', [
      ...head('一般公共预算支出表'),
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ...byCode(
        (some) => row([total(some, general), total(some, basic), total(some, project)]),
        items.filter((item) => general(item) > 0),
      ),
    ]),
    sheetOf('基本支出表', [
      ...head('一般公共预算基本支出表'),
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['', '合计', ...row([wages + office + reception, wages, office + reception])],
      ['301', '工资福利支出', ...row([wages, wages, 0])],
      ['30101', '基本工资', ...row([wages, wages, 0])],
      ['302', '商品和服务支出', ...row([office + reception, 0, office + reception])],
      ['30201', '办公费', ...row([office, 0, office])],
      ['30217', '公务接待费', ...row([reception, 0, reception])],
    ]),
    sheetOf('三公', [
      ...head('财政拨款“三公”经费支出表'),
      ['项目', '预算数'],
      ['合计', money(reception)],
      ['因公出国（境）费', 0],
      ['公务用车购置及运行维护费', 0],
      ['其中：公务用车购置费', 0],
      ['公务用车运行维护费', 0],
      ['公务接待费', money(reception)],
    ]),
    sheetOf('政府性基金', [
      ...head('政府性基金预算支出表'),
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', '', '', ''],
    ]),
  ]);
}

const ADMINISTRATION = { code: '2050101', name: '行政运行', basic: 800_000, project: 0 };
const OTHER = { code: '2050299', name: '其他普通教育支出', basic: 0, project: 150_000 };
const PRIMARY = { code: '2050202', name: '小学教育', basic: 1_200_000, project: 300_000 };
const MIDDLE = { code: '2050203', name: '初中教育', basic: 2_000_000, project: 70_000, own: 50_000 };

/** The office of a fictional 教育局 and its two schools. */
export const OFFICE: Book = {
  file: '局本级.xlsx',
  department: '205001_某某县教育局本级',
  items: [ADMINISTRATION, OTHER],
  wages: 700_000,
  office: 90_000,
  reception: 10_000,
};
export const PRIMARY_SCHOOL: Book = {
  file: '一小.xlsx',
  department: '205002_某某县第一小学',
  items: [PRIMARY, { code: '2210201', name: '住房公积金', basic: 110_000, project: 0 }],
  wages: 1_250_000,
  office: 56_000,
  reception: 4_000,
};
export const MIDDLE_SCHOOL: Book = {
  file: '二中.xlsx',
  department: '205003_某某县第二中学',
  items: [MIDDLE, { code: '2210201', name: '住房公积金', basic: 190_000, project: 0 }],
  wages: 2_000_000,
  office: 184_000,
  reception: 6_000,
};

/** Their sums, by hand. */
export const BUREAU: Book = {
  file: '教育局.xlsx',
  department: '205_某某县教育局',
  items: [ADMINISTRATION, PRIMARY, MIDDLE, OTHER, { code: '2210201', name: '住房公积金', basic: 300_000, project: 0 }],
  wages: 3_950_000,
  office: 330_000,
  reception: 20_000,
};
