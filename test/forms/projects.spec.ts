import { deepEqual } from 'node:assert/strict';
import type { Rows } from './builder.js';
import { faultsIn, linesIn, read } from './layouts.js';

const linesOf = (rows: Rows): string[] => linesIn(read(rows).tables[0]!);
const table = (head: Rows[number], ...rows: Rows): Rows => [
  ['2025年项目支出表'],
  ['部门：某某局', '单位：万元'],
  head,
  ...rows,
];

describe('a list of projects', () => {
  for (const [name, head] of [
    ['项目名称 alone', '项目名称'],
    ['项目 alone', '项目'],
  ] as const) {
    it(`adds up, where ${name} labels its lines and the amount is the last column`, () => {
      const rows = (total: number): Rows =>
        table([head, '金额'], ['档案整理经费', 20.5], ['服务中心运行维护', 10], ['合计', total]);
      deepEqual(faultsIn(read(rows(30.5))), []);
      deepEqual(faultsIn(read(rows(31.5))), ['error column.total B6']);
    });
  }

  it('adds up with particulars between name and amount, and behind the amount', () => {
    const between = (total: number): Rows =>
      table(
        ['序号', '项目名称', '立项依据', '主要内容', '金额'],
        [1, '档案整理经费', '某文件', '整理', 20.5],
        [2, '某某中心', '某文件', '整理', 10],
        [null, '合计', null, null, total],
      );
    const behind = (total: number): Rows =>
      table(
        ['项目名称', '项目金额', '项目简介'],
        ['档案整理经费', 20.5, '整理'],
        ['道路维护', 10, '维护'],
        ['合计', total, null],
      );
    for (const rows of [between, behind]) deepEqual(faultsIn(read(rows(30.5))), []);
    deepEqual(faultsIn(read(between(31.5))), ['error column.total E6']);
    deepEqual(faultsIn(read(behind(31.5))), ['error column.total B6']);
  });

  it('names a project after an office, unless the projects below add up to the line', () => {
    deepEqual(linesOf(table(['项目名称', '金额'], ['合计', 30.5], ['甲项目', 20.5], ['乙服务中心', 10])), [
      'total 合计 30.5',
      '  project 甲项目 20.5',
      '  project 乙服务中心 10',
    ]);
    deepEqual(
      linesOf(
        table(
          ['项目名称', '金额'],
          ['合计', 30.5],
          ['某某局', 20.5],
          ['甲项目', 20.5],
          ['某某中心', 10],
          ['乙项目', 10],
        ),
      ),
      [
        'total 合计 30.5',
        '  organization 某某局 20.5',
        '    project 甲项目 20.5',
        '  organization 某某中心 10',
        '    project 乙项目 10',
      ],
    );
  });

  it('may print them below their 单位 in one column, as 专项业务经费', () => {
    const rows = (second: number): Rows => [
      ['部门综合预算专项业务经费支出表'],
      ['单位：万元'],
      ['单位（项目）名称', '项目金额', '项目简介'],
      ['合计', 30.5, null],
      ['某某局', 20.5, null],
      ['甲项目', 20.5, '简介'],
      ['某某中心', 10, null],
      ['乙项目', second, '简介'],
    ];
    deepEqual(faultsIn(read(rows(10))), []);
    deepEqual(faultsIn(read(rows(12))), ['error column.units B7']);
  });

  it('may give 科目 by name alone, which are no projects', () =>
    deepEqual(
      linesOf([
        ['一般公共预算项目支出表'],
        ['单位：万元'],
        ['科目名称', '合计'],
        ['合计', 30.5],
        ['一般公共服务支出', 20.5],
        ['  行政运行', 20.5],
        ['教育支出', 10],
        ['  小学教育', 10],
      ]),
      [
        'total 合计 30.5',
        '  201 一般公共服务支出 20.5',
        '    unknown 行政运行 20.5',
        '  205 教育支出 10',
        '    unknown 小学教育 10',
      ],
    ));

  it('may give some of them a 科目 and others none', () =>
    deepEqual(
      linesOf(
        table(
          ['科目编码', '项目名称', '金额'],
          ['2010302', '甲', 20.5],
          ['2010302', '乙', 10],
          [null, '丙', 5],
          [null, '合计', 35.5],
        ),
      ),
      ['  2010302 甲 20.5', '  2010302 乙 10', '  project 丙 5', 'total 合计 35.5'],
    ));
});

describe('项目收入支出决算表', () => {
  const rows = (first: number): Rows => [
    ['项目收入支出决算表'],
    ['单位：万元'],
    [
      '科目编码',
      '科目名称（项目）',
      '年初结转和结余',
      '本年收入',
      null,
      null,
      '本年支出',
      null,
      null,
      '年末结转和结余',
    ],
    [null, null, null, '合计', '财政拨款', '其他资金', '合计', '财政拨款', '其他资金', null],
    [null, '合计', null, 30.5, 30.5, null, 30.5, 30.5, null, null],
    ['2010302', '一般行政管理事务', null, 20.5, 20.5, null, 20.5, 20.5, null, null],
    [null, '甲项目', null, first, first, null, first, first, null, null],
    ['2120803', '城市建设支出', null, 10, 10, null, 10, 10, null, null],
    [null, '乙项目', null, 10, 10, null, 10, 10, null, null],
  ];

  it('is a table of projects, each below its 科目', () => {
    deepEqual(
      read(rows(20.5)).tables.map(({ kind }) => kind),
      ['general-project'],
    );
    deepEqual(
      linesOf(rows(20.5)).map((line) => line.replace(/(?: [\d.]+)+$/, '')),
      [
        'total 合计',
        '  2010302 一般行政管理事务',
        '    project 甲项目',
        '  2120803 城市建设支出',
        '    project 乙项目',
      ],
    );
    deepEqual(faultsIn(read(rows(20.5))), []);
  });
  it('adds up by 科目', () =>
    deepEqual(
      faultsIn(read(rows(22.5))),
      ['D6', 'E6', 'G6', 'H6'].map((cell) => `error column.hierarchy ${cell}`),
    ));
});

describe('a list of purchases', () => {
  it('has its 数量 among the particulars, its amount behind them', () => {
    const rows = (total: number): Rows => [
      ['部门综合预算政府采购（资产配置、购买服务）预算表'],
      ['单位：万元'],
      [
        '科目编码',
        '采购项目',
        '采购目录',
        '购买服务内容',
        '规格型号',
        '数量',
        '部门预算支出经济科目编码',
        '政府预算支出经济科目编码',
        '实施采购时间',
        '预算金额',
      ],
      [null, '合计', ...Array.from({ length: 7 }, () => null), total],
      ['2010301', '复印纸', '货物', null, 'A4', 10, '30201', '50201', '2024-05', 8.5],
      ['2010301', '打印机', '货物', null, 'A3', 2, '31002', '50306', '2024-05', 1.5],
    ];
    deepEqual(linesOf(rows(10)), ['total 合计 . 10', '  project 复印纸 10 8.5', '  project 打印机 2 1.5']);
    deepEqual(faultsIn(read(rows(10))), []);
    deepEqual(faultsIn(read(rows(11))), ['error column.total J4']);
  });
});
