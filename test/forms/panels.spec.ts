import { deepEqual, equal } from 'node:assert/strict';
import { narrate } from '../../src/core/narrate/index.js';
import { narrativeMarkdown } from '../../src/core/narrate/markdown.js';
import type { Rows } from './builder.js';
import { faultsIn, linesIn, read } from './layouts.js';

/** Panels of the first table: their side, "+" where they show the expenditure once more. */
const panelsOf = (rows: Rows): string[] =>
  read(rows).tables[0]!.panels.map(({ side, again }) => `${side ?? '-'}${again ? '+' : ''}`);

describe('four panels: 收入, and 支出 by function and twice by economic class', () => {
  const rows = (functional: number, department: number, government: number): Rows => [
    ['2024年部门综合预算政府性基金收支表'],
    ['单位：万元'],
    ['收入', null, '支出', null, null, null, null, null],
    [
      '项目',
      '预算数',
      '支出功能分科目（按大类）',
      '预算数',
      '部门预算支出经济分类科目（按大类）',
      '预算数',
      '政府预算支出经济分类科目（按大类）',
      '预算数',
    ],
    ['一、政府性基金拨款', 10.5, '1、城乡社区支出', 10.5, '1、商品和服务支出', 10.5, '1、机关商品和服务支出', 10.5],
    ['本年收入合计', 10.5, '本年支出合计', functional, '本年支出合计', department, '本年支出合计', government],
    ['收入总计', 10.5, '支出总计', 10.5, '支出总计', 10.5, '支出总计', 10.5],
  ];

  it('are one expenditure', () => {
    deepEqual(panelsOf(rows(10.5, 10.5, 10.5)), ['income', 'expenditure', 'expenditure+', 'expenditure+']);
    deepEqual(faultsIn(read(rows(10.5, 10.5, 10.5))), []);
    equal(narrativeMarkdown(narrate(read(rows(10.5, 10.5, 10.5)))).includes('政府性基金预算支出10.50万元'), true);
  });

  it('are told apart where their totals differ', () => {
    deepEqual(faultsIn(read(rows(10.5, 12.5, 10.5))), [
      'error expenditure.current F6',
      'error expenditure.total F7',
      'error expenditure.again F6',
    ]);
    deepEqual(faultsIn(read(rows(10.5, 10.5, 9.5))), [
      'error expenditure.current H6',
      'error expenditure.total H7',
      'error expenditure.again H6',
    ]);
  });
});

describe('three panels', () => {
  it('may show the expenditure by function and by purpose', () => {
    const rows = (project: number): Rows => [
      ['部门收支总表'],
      ['单位：万元'],
      ['收入', null, '支出（按功能分类）', null, '支出（按用途）', null],
      ['项目', '预算数', '项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算', 100.5, '一、教育支出', 60.5, '一、基本支出', 70],
      [null, null, '二、其他支出', 40, '二、项目支出', project],
      ['收入总计', 100.5, '支出总计', 100.5, '支出总计', 100.5],
    ];
    deepEqual(panelsOf(rows(30.5)), ['income', 'expenditure', 'expenditure+']);
    deepEqual(faultsIn(read(rows(30.5))), []);
    deepEqual(faultsIn(read(rows(31.6))), ['error expenditure.total F7']);
  });

  /** 财决01: by nature, below it by economic class. */
  const nature = (...section: readonly (readonly [string, string | number])[]): Rows => [
    ['收入支出决算总表'],
    ['单位：万元'],
    ['收入', null, '支出', null, null, null],
    ['项目', '决算数', '项目（按功能分类）', '决算数', '项目（按支出性质和经济分类）', '决算数'],
    ['一、一般公共预算财政拨款收入', 100.5, '一、一般公共服务支出', 100.5, '一、基本支出', 60.5],
    [null, null, null, null, '二、项目支出', 40],
    [null, null, null, null, '三、对附属单位补助支出', 0],
    ...section.map(([name, amount]) => [null, null, null, null, name, amount]),
    ['本年收入合计', 100.5, '本年支出合计', 100.5, '本年支出合计', 100.5],
    ['总计', 100.5, '总计', 100.5, '总计', 100.5],
  ];

  it('may add 经济分类支出合计 with its classes, which are no part of the line above', () => {
    const rows = (total: number, services: number): Rows =>
      nature(['经济分类支出合计', total], ['工资福利支出', 50], ['商品和服务支出', services]);
    deepEqual(faultsIn(read(rows(100.5, 50.5))), []);
    deepEqual(linesIn(read(rows(100.5, 50.5)).tables[0]!).slice(-6), [
      'affiliated-expenditure 对附属单位补助支出 0',
      'economic-total 其中经济分类支出合计 100.5',
      '  301 工资福利支出 50',
      '  302 商品和服务支出 50.5',
      'current-expenditure 本年支出合计 100.5',
      'total-expenditure 总计 100.5',
    ]);
    deepEqual(faultsIn(read(rows(100.5, 52.5))), ['error line.parts F8']);
    deepEqual(faultsIn(read(rows(90.5, 50.5))), ['error line.parts F8', 'error expenditure.again F8']);
  });

  for (const [name, section] of [
    ['a heading', [['支出经济分类', '—']]],
    ['a new list', []],
  ] as const) {
    it(`may begin the classes with ${name}`, () => {
      const rows = (services: number): Rows =>
        nature(...section, ['一、工资福利支出', 50], ['二、商品和服务支出', services]);
      deepEqual(faultsIn(read(rows(50.5))), []);
      deepEqual(faultsIn(read(rows(52.5))), [`error expenditure.current F${String(10 + section.length)}`]);
    });
  }

  it('may list the classes below 基本支出 and 项目支出 as their parts', () => {
    const rows = (services: number): Rows => [
      ['收支总表'],
      ['单位：万元'],
      ['收入', null, '支出', null],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算', 100.5, '一、基本支出', 60.5],
      [null, null, '工资福利支出', 50],
      [null, null, '商品和服务支出', services],
      [null, null, '二、项目支出', 40],
      [null, null, '商品和服务支出', 40],
      ['收入总计', 100.5, '支出总计', 100.5],
    ];
    deepEqual(faultsIn(read(rows(10.5))), []);
    deepEqual(faultsIn(read(rows(12.5))), ['error line.parts D5']);
  });
});
