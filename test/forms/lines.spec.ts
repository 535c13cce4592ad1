import { deepEqual } from 'node:assert/strict';
import type { Rows } from './builder.js';
import { faultsIn, linesIn, read } from './layouts.js';

const HEAD: Rows = [['部门支出总表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出']];
const UNITS: Rows = [['部门收入总表'], ['单位：万元'], ['单位名称', '合计', '一般公共预算', '其他收入']];

/** The table's lines in their tree; a sound table has no finding. */
function sound(rows: Rows, lines: readonly string[]): void {
  const disclosure = read(rows);
  deepEqual(linesIn(disclosure.tables[0]!), lines);
  deepEqual(faultsIn(disclosure), []);
}

describe('lines of a table by 科目', () => {
  it('stand one code column, 合计 last', () =>
    sound(
      [
        ...HEAD,
        ['210', '卫生健康支出', 18, 12, 6],
        ['21001', '卫生健康管理事务', 18, 12, 6],
        ['2100101', '行政运行', 12, 12, null],
        ['2100102', '一般行政管理事务', 6, null, 6],
        ['合计', null, 18, 12, 6],
      ],
      [
        '  210 卫生健康支出 18 12 6',
        '    21001 卫生健康管理事务 18 12 6',
        '      2100101 行政运行 12 12 .',
        '      2100102 一般行政管理事务 6 . 6',
        'total 合计 18 12 6',
      ],
    ));

  it('stand with code and name exchanged', () =>
    sound(
      [
        ['一般公共预算支出表'],
        ['单位：万元'],
        ['科目名称', '科目编码', '合计'],
        ['合计', null, 18],
        ['卫生健康支出', '210', 18],
        ['卫生健康管理事务', '21001', 18],
        ['行政运行', '2100101', 18],
      ],
      ['total 合计 18', '  210 卫生健康支出 18', '    21001 卫生健康管理事务 18', '      2100101 行政运行 18'],
    ));

  it('have codes as numbers that lost their zeros, in three columns', () =>
    sound(
      [
        ['一般公共预算支出表'],
        ['单位：万元'],
        ['类', '款', '项', '科目名称', '合计'],
        [null, null, null, '合计', 18],
        [210, null, null, '卫生健康支出', 18],
        [210, 1, null, '卫生健康管理事务', 18],
        [210, 1, 1, '行政运行', 12],
        [210, 1, 2, '一般行政管理事务', 6],
      ],
      [
        'total 合计 18',
        '  210 卫生健康支出 18',
        '    21001 卫生健康管理事务 18',
        '      2100101 行政运行 12',
        '      2100102 一般行政管理事务 6',
      ],
    ));

  it('have codes in two columns, 类款 and 项', () =>
    sound(
      [
        ['一般公共预算支出表'],
        ['单位：万元'],
        ['科目编码', null, '科目名称', '合计'],
        ['类款', '项', null, null],
        [null, null, '合计', 18],
        ['21001', null, '卫生健康管理事务', 18],
        ['21001', '01', '行政运行', 12],
        ['21001', '02', '一般行政管理事务', 6],
      ],
      ['total 合计 18', '  21001 卫生健康管理事务 18', '    2100101 行政运行 12', '    2100102 一般行政管理事务 6'],
    ));

  it('have heads 编码 and 名称 under 项目, with 行次 beside them', () =>
    sound(
      [
        ['支出总表'],
        ['单位：万元'],
        ['项目', null, '行次', '合计'],
        ['编码', '名称', null, null],
        ['合计', null, 1, 10],
        ['205', '教育支出', 2, 10],
        ['20502', '普通教育', 3, 10],
        ['2050202', '小学教育', 4, 10],
      ],
      ['total 合计 10', '  205 教育支出 10', '    20502 普通教育 10', '      2050202 小学教育 10'],
    ));

  it('print 类 and 项 without 款', () =>
    sound(
      [
        ...HEAD,
        ['合计', null, 18, 12, 6],
        ['210', '卫生健康支出', 18, 12, 6],
        ['2100101', '行政运行', 12, 12, null],
        ['2100102', '一般行政管理事务', 6, null, 6],
      ],
      [
        'total 合计 18 12 6',
        '  210 卫生健康支出 18 12 6',
        '    2100101 行政运行 12 12 .',
        '    2100102 一般行政管理事务 6 . 6',
      ],
    ));

  it('have names alone, nested by indentation', () =>
    sound(
      [
        ['支出总表'],
        ['单位：万元'],
        ['支出功能分类', '合计'],
        ['　教育支出', 10],
        ['　　普通教育', 10],
        ['　　　小学教育', 7],
        ['　　　初中教育', 3],
        ['　社会保障和就业支出', 2],
        ['　　行政事业单位养老支出', 2],
        ['合计', 12],
      ],
      [
        '  205 教育支出 10',
        '    unknown 普通教育 10',
        '      unknown 小学教育 7',
        '      unknown 初中教育 3',
        '  208 社会保障和就业支出 2',
        '    unknown 行政事业单位养老支出 2',
        'total 合计 12',
      ],
    ));

  it('have two code systems beside each other, 部门 and 政府 economic', () =>
    sound(
      [
        ['一般公共预算基本支出明细表（按支出经济分类科目）'],
        ['单位：元'],
        [
          '部门经济科目编码',
          '部门经济科目名称',
          '政府经济科目编码',
          '政府经济科目名称',
          '合计',
          '人员经费支出',
          '公用经费支出',
        ],
        [null, '合计', null, null, 80, 70, 10],
        ['301', '工资福利支出', null, null, 70, 70, null],
        ['  30101', '基本工资', '50101', '工资奖金津补贴', 70, 70, null],
        ['302', '商品和服务支出', null, null, 10, null, 10],
        ['  30201', '办公费', '50201', '办公经费', 10, null, 10],
      ],
      [
        'total 合计 80 70 10',
        '  301 工资福利支出 70 70 .',
        '    30101 基本工资 70 70 .',
        '  302 商品和服务支出 10 . 10',
        '    30201 办公费 10 . 10',
      ],
    ));

  it('are headings where a parent prints no figure at all', () => {
    const rows: Rows = [
      ...HEAD,
      ['合计', null, 18, 12, 6],
      ['210', '卫生健康支出', null, null, null],
      ['21001', '卫生健康管理事务', null, null, null],
      ['2100101', '行政运行', 12, 12, null],
      ['2100102', '一般行政管理事务', 6, null, 6],
    ];
    deepEqual(faultsIn(read(rows)), []);
    deepEqual(faultsIn(read([...rows.slice(0, 3), ['合计', null, 81, 12, 6], ...rows.slice(4)])).sort(), [
      'error column.total C4',
      'error row.total C4',
    ]);
  });

  it('leave out a head repeated at a page break', () =>
    sound(
      [
        ...HEAD,
        [null, '合计', 12, 8, 4],
        ['205', '教育支出', 10, 6, 4],
        [],
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['208', '社会保障和就业支出', 2, 2, null],
      ],
      ['total 合计 12 8 4', '  205 教育支出 10 6 4', '  208 社会保障和就业支出 2 2 .'],
    ));
});

describe('部门 and 单位 lines', () => {
  it('without codes stand beside each other', () =>
    sound(
      [...UNITS, ['合计', 30, 25, 5], ['某某县卫生健康局', 18, 18, null], ['某某县人民医院', 12, 7, 5]],
      ['total 合计 30 25 5', '  organization 某某县卫生健康局 18 18 .', '  organization 某某县人民医院 12 7 5'],
    ));

  it('without codes stand below the 部门 that is their sum', () =>
    sound(
      [
        ...UNITS,
        ['合计', 30, 25, 5],
        ['某某县卫生健康局', 30, 25, 5],
        ['某某县卫生健康局本级', 18, 18, null],
        ['某某县人民医院', 12, 7, 5],
      ],
      [
        'total 合计 30 25 5',
        '  organization 某某县卫生健康局 30 25 5',
        '    organization 某某县卫生健康局本级 18 18 .',
        '    organization 某某县人民医院 12 7 5',
      ],
    ));

  it('are nested by indentation', () =>
    sound(
      [
        ...UNITS,
        ['合计', 30, 25, 5],
        ['某某县卫生健康局（部门）', 30, 25, 5],
        ['　某某县卫生健康局本级', 18, 18, null],
        ['　某某县人民医院', 12, 7, 5],
      ],
      [
        'total 合计 30 25 5',
        '  organization 某某县卫生健康局(部门) 30 25 5',
        '    organization 某某县卫生健康局本级 18 18 .',
        '    organization 某某县人民医院 12 7 5',
      ],
    ));

  it('with codes stand below a 部门 without one', () =>
    sound(
      [
        ['部门收入总表'],
        ['单位：万元'],
        ['单位代码', '单位名称', '合计'],
        [null, '合计', 570],
        [null, '某某市图书馆（部门）', 570],
        ['205301', '某某市图书馆', 420],
        ['205302', '某某市少年儿童图书馆', 150],
      ],
      [
        'total 合计 570',
        '  organization 某某市图书馆(部门) 570',
        '    organization 某某市图书馆 420',
        '    organization 某某市少年儿童图书馆 150',
      ],
    ));

  it('each carry their own 科目', () =>
    sound(
      [
        ['部门支出总表'],
        ['单位：万元'],
        ['单位名称', '科目编码', '科目名称', '合计'],
        ['合计', null, null, 30],
        ['某某县卫生健康局', null, null, 18],
        [null, '210', '卫生健康支出', 18],
        [null, '21001', '卫生健康管理事务', 18],
        ['某某县人民医院', null, null, 12],
        [null, '210', '卫生健康支出', 12],
        [null, '21002', '公立医院', 12],
      ],
      [
        'total 合计 30',
        '  organization 某某县卫生健康局 18',
        '    210 卫生健康支出 18',
        '      21001 卫生健康管理事务 18',
        '  organization 某某县人民医院 12',
        '    210 卫生健康支出 12',
        '      21002 公立医院 12',
      ],
    ));

  it('closed by a 小计 each add to the 合计 once', () => {
    const rows: Rows = [
      ['部门支出总表'],
      ['单位：万元'],
      ['单位名称', '科目编码', '科目名称', '合计'],
      ['某某县卫生健康局', '2100101', '行政运行', 12],
      ['某某县卫生健康局', '2100102', '一般行政管理事务', 6],
      ['小计', null, null, 18],
      ['某某县人民医院', '2100201', '综合医院', 12],
      ['小计', null, null, 12],
      ['合计', null, null, 30],
    ];
    deepEqual(faultsIn(read(rows)), []);
  });

  it('show a fault in a 单位 line once below the 部门', () =>
    deepEqual(
      faultsIn(
        read([...UNITS, ['合计', 30, 25, 5], ['某某县卫生健康局', 18, 18, null], ['某某县人民医院', 21, 16, 5]]),
      ).sort(),
      ['error column.units B4', 'error column.units C4'],
    ));
});
