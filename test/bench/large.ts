import type { Workbook } from '../../src/core/sheet/grid.js';
import { sheetOf, workbookOf, type Rows } from '../forms/builder.js';

type Cell = string | number | null;

/** Workbooks of any size. */
interface Large {
  readonly name: string;
  /** The largest size that is measured. */
  readonly most: number;
  readonly of: (size: number) => Workbook;
}

const top = (title: string): Rows => [[title], ['部门：某某局', '单位：万元']];
const book = (...grids: Workbook['grids']): Workbook => workbookOf('某某局2024年预算.xlsx', grids);
const range = (size: number): number[] => Array.from({ length: size }, (_, index) => index);

/** 合计, then 类, 款 and 项 in turn; every 单位 has the same 科目, so no line stands twice under one. */
function coded(size: number, wrongEach: number, by = 1): Rows {
  const units = Math.ceil(size / 10);
  const amount = (index: number, plain: number): number => (index % wrongEach === wrongEach - 1 ? plain + by : plain);
  return [
    ...top('部门支出总表'),
    ['科目编码', '单位代码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '', '合计', units * 9, units * 6, units * 3],
    ['', '301', '某某局', units * 9, units * 6, units * 3],
    ...range(units).flatMap((unit): Cell[][] => {
      const code = `301${String(unit + 1).padStart(6, '0')}`;
      return [
        ['', code, `某某局第${unit + 1}站`, amount(unit, 9), 6, 3],
        ...range(9).map((line): Cell[] => [
          `21303${String(line + 1).padStart(2, '0')}`,
          code,
          '水利工程建设',
          1,
          line < 6 ? 1 : null,
          line < 6 ? null : 1,
        ]),
      ];
    }),
  ];
}

/** A table of some rows, of whose 单位 so many have a wrong total: by more than rounding to whole 万元 explains. */
export function codedBook(size: number, faults: number): Workbook {
  return book(sheetOf('支出', coded(size, Math.max(1, Math.floor(size / 10 / faults)), 7)));
}

function sided(size: number): Rows {
  return [
    ...top('部门收支总表'),
    ['收入', '', '支出', ''],
    ['项目', '预算数', '项目', '预算数'],
    ...range(size).map((line): Cell[] => [
      `${line + 1 < 100 ? `${line + 1}.` : '其中：'}某项收入${line}`,
      1,
      `某项支出${line}`,
      1,
    ]),
    ['收入总计', size, '支出总计', size],
  ];
}

const SMALL: readonly Rows[] = [
  [
    ...top('部门支出总表'),
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', 3, 2, 1],
    ['213', '农林水支出', 3, 2, 1],
  ],
  [
    ...top('部门收入总表'),
    ['科目编码', '科目名称', '合计', '本年收入'],
    ['', '合计', 3, 3],
    ['213', '农林水支出', 3, 3],
  ],
  [
    ...top('一般公共预算支出表'),
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', 3, 2, 1],
    ['213', '农林水支出', 3, 2, 1],
  ],
  [
    ...top('政府性基金预算支出表'),
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', 3, 2, 1],
    ['212', '城乡社区支出', 3, 2, 1],
  ],
];

export const LARGE_BOOKS: readonly Large[] = [
  { name: 'lines of a table by code', most: 100_000, of: (size) => book(sheetOf('支出', coded(size, size * 2))) },
  {
    name: 'lines of a table by code, every tenth 单位 wrong',
    most: 20_000,
    of: (size) => book(sheetOf('支出', coded(size, 10))),
  },
  { name: 'lines of a table with two sides', most: 100_000, of: (size) => book(sheetOf('总表', sided(size))) },
  {
    name: 'lines of one 款',
    most: 100_000,
    of: (size) =>
      book(
        sheetOf('支出', [
          ...top('部门支出总表'),
          ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
          ['', '合计', size, size, 0],
          ['213', '农林水支出', size, size, 0],
          ...range(size).map((line): Cell[] => ['2130305', `水利工程建设${line}`, 1, 1, 0]),
        ]),
      ),
  },
  {
    name: 'lines of names alone',
    most: 100_000,
    of: (size) =>
      book(
        sheetOf('支出', [
          ...top('部门支出总表'),
          ['项目', '合计', '基本支出', '项目支出'],
          ['合计', size, size, 0],
          ...range(size).map((line): Cell[] => [`${' '.repeat(line % 3)}某某支出${line}`, 1, 1, 0]),
        ]),
      ),
  },
  {
    name: 'projects',
    most: 100_000,
    of: (size) =>
      book(
        sheetOf('项目', [
          ...top('一般公共预算项目支出表'),
          ['单位名称', '项目名称', '金额'],
          ['合计', '', size],
          ...range(size).map((line): Cell[] => ['某某局', `某某项目${line}`, 1]),
        ]),
      ),
  },
  {
    name: 'lines of 采购',
    most: 100_000,
    of: (size) =>
      book(
        sheetOf('采购', [
          ...top('政府采购预算表'),
          ['项目名称', '采购品目', '金额'],
          ['合计', '', size],
          ...range(size).map((line): Cell[] => [`某某采购${line}`, '货物', 1]),
        ]),
      ),
  },
  {
    name: 'lines of 三公',
    most: 40_000,
    of: (size) =>
      book(
        sheetOf('三公', [
          ...top('“三公”经费支出表'),
          ['项目', '预算数'],
          ['合计', size],
          ...range(size).map((line): Cell[] => [
            ['因公出国（境）费', '公务接待费', '公务用车购置及运行费', '公务用车运行费'][line % 4]!,
            1,
          ]),
        ]),
      ),
  },
  {
    name: 'notes below',
    most: 100_000,
    of: (size) =>
      book(sheetOf('支出', [...SMALL[0]!, ...range(size).map((line): Cell[] => [`注：${line}.本表反映本年支出。`])])),
  },
  {
    name: 'titles on one sheet',
    most: 20_000,
    of: (size) =>
      book(
        sheetOf(
          '支出',
          range(size).map((): Cell[] => ['部门支出总表']),
        ),
      ),
  },
  {
    name: 'tables on one sheet',
    most: 1_200,
    of: (size) =>
      book(
        sheetOf(
          '支出',
          range(size).flatMap((index) => SMALL[index % SMALL.length]!),
        ),
      ),
  },
  {
    name: 'blank rows',
    most: 1_000_000,
    of: (size) => book(sheetOf('支出', [...SMALL[0]!, ...range(size).map((): Cell[] => [null])])),
  },
  {
    name: 'sheets of one table each',
    most: 1_200,
    of: (size) => book(...range(size).map((index) => sheetOf(`表${index}`, SMALL[index % SMALL.length]!))),
  },
  {
    name: 'sheets of no table',
    most: 2_000,
    of: (size) =>
      book(sheetOf('支出', SMALL[0]!), ...range(size).map((index) => sheetOf(`附${index}`, [['说明'], ['无']]))),
  },
  {
    name: 'columns',
    most: 16_000,
    of: (size) =>
      book(
        sheetOf('支出', [
          ...top('一般公共预算支出表'),
          ['科目编码', '科目名称', '合计', ...range(size).map((column) => (column % 2 === 0 ? '办公费' : '印刷费'))],
          ['', '合计', size, ...range(size).map(() => 1)],
          ['213', '农林水支出', size, ...range(size).map(() => 1)],
        ]),
      ),
  },
  {
    name: 'columns of words',
    most: 16_000,
    of: (size) => book(sheetOf('支出', [...SMALL[0]!, range(size).map((column) => `文字${column}`)])),
  },
  {
    name: 'panels beside each other',
    most: 4_000,
    of: (size) =>
      book(
        sheetOf('总表', [
          ...top('部门收支总表'),
          range(size).flatMap(() => ['收入', '']),
          range(size).flatMap(() => ['项目', '预算数']),
          range(size).flatMap(() => ['一、一般公共预算拨款收入', 1]),
        ]),
      ),
  },
];

interface LargeText {
  readonly name: string;
  readonly kind: 'text' | 'template' | 'rules';
  readonly most: number;
  readonly of: (size: number) => string;
}

const sentence = (index: number): string =>
  `${index}年一般公共预算支出${index}.12万元，比上年增加3.10万元，增长${index % 90}.12%；`;
const repeated = (size: number, of: (index: number) => string): string => {
  let text = '';
  for (let index = 0; text.length < size; index += 1) text += of(index);
  return text.slice(0, size);
};

const TEMPLATE = '模板：试\n类型：预算\n标题：某局\n## 一\n';

export const LARGE_TEXTS: readonly LargeText[] = [
  { name: 'signs of one paragraph', kind: 'text', most: 100_000, of: (size) => repeated(size, sentence) },
  { name: 'digits', kind: 'text', most: 100_000, of: (size) => '1'.repeat(size) },
  { name: 'brackets', kind: 'text', most: 100_000, of: (size) => '（'.repeat(size) },
  {
    name: 'one list',
    kind: 'text',
    most: 100_000,
    of: (size) => `支出包括：${repeated(size, (index) => `${['办公费', '印刷费', '水费'][index % 3]}1.10万元、`)}`,
  },
  { name: 'paragraphs', kind: 'text', most: 200_000, of: (size) => repeated(size, (index) => `${sentence(index)}\n`) },
  { name: 'headings of one number', kind: 'text', most: 100_000, of: (size) => repeated(size, () => '（一）收入\n') },
  { name: 'headings', kind: 'text', most: 100_000, of: (size) => repeated(size, (index) => `（${index}）支出情况\n`) },
  { name: 'blank paragraphs', kind: 'text', most: 400_000, of: (size) => '\n'.repeat(size) },
  {
    name: 'rows of a table',
    kind: 'text',
    most: 200_000,
    of: (size) => repeated(size, (index) => `一般公共服务支出\t${index}.12\t3.10\n`),
  },
  {
    name: 'table lines of a template',
    kind: 'template',
    most: 12_000,
    of: (size) =>
      TEMPLATE +
      range(size)
        .map((index) => `| ${index} | {收入合计} |`)
        .join('\n'),
  },
  {
    name: 'conditions of a template',
    kind: 'template',
    most: 40_000,
    of: (size) => TEMPLATE + '？有 收支总计：无\n'.repeat(size),
  },
  { name: 'brackets of a template', kind: 'template', most: 50_000, of: (size) => TEMPLATE + '['.repeat(size) },
  { name: 'brackets of a rule', kind: 'rules', most: 50_000, of: (size) => `${'('.repeat(size)}1` },
  { name: 'terms of a rule', kind: 'rules', most: 50_000, of: (size) => `1${' + 1'.repeat(size)}` },
];
