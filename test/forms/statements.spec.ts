import { deepEqual, ok } from 'node:assert/strict';
import { rangeAddress } from '../../src/core/sheet/address.js';
import type { Rows } from './builder.js';
import { faultsIn, read } from './layouts.js';

const BODY: Rows = [
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  [null, '合计', 10, 6, 4],
  ['205', '教育支出', 10, 6, 4],
];

function stated(...rows: Rows): unknown[] {
  const disclosure = read(rows);
  const table = disclosure.tables[0]!;
  return [
    table.number,
    table.unit,
    disclosure.document.department,
    disclosure.document.year,
    rangeAddress(table.range),
  ];
}

describe('what a table states of itself', () => {
  it('stands between title and head', () =>
    deepEqual(
      stated(['支出决算表'], ['公开03表'], ['部门：某某县教育局', null, '2023年度', null, '金额单位：万元'], ...BODY),
      ['公开03表', 'ten-thousand-yuan', '某某县教育局', 2023, 'A1:E6'],
    ));

  it('stands above the title', () =>
    deepEqual(
      stated(
        [null, null, null, null, '公开03表'],
        ['编制单位：某某县教育局', null, '2023年度', null, '金额单位：万元'],
        ['支出决算表'],
        ...BODY,
      ),
      ['公开03表', 'ten-thousand-yuan', '某某县教育局', 2023, 'A1:E6'],
    ));

  it('has the unit bare in a cell of its own', () =>
    deepEqual(
      stated(['支出决算表'], ['公开03表'], ['编制单位：某某县教育局', null, null, '2023年度', '万元'], ...BODY),
      ['公开03表', 'ten-thousand-yuan', '某某县教育局', 2023, 'A1:E6'],
    ));

  it('has department and unit in one cell', () =>
    deepEqual(stated(['表3  支出总表'], ['预算单位：[105]某某县教育局          单位：人民币元'], ...BODY), [
      '表3',
      'yuan',
      '某某县教育局',
      null,
      'A1:E5',
    ]));

  it('has the department in the title', () =>
    deepEqual(stated(['某某县教育局2022年部门支出总体情况表'], ['单位：元'], ...BODY), [
      null,
      'yuan',
      '某某县教育局',
      2022,
      'A1:E5',
    ]));

  it('has the unit in the heads', () => {
    const disclosure = read([
      ['支出总表'],
      ['部门：某某县教育局'],
      ['科目编码', '科目名称', '合计（万元）', '基本支出（万元）', '项目支出（万元）'],
      [null, '合计', 10, 6, 4],
      ['205', '教育支出', 10, 6, 4],
    ]);
    deepEqual([disclosure.tables[0]!.unit, faultsIn(disclosure)], ['ten-thousand-yuan', []]);
  });

  it('never takes the quote of “三公” for a numeral', () => {
    const disclosure = read([
      ['表8 “三公”经费支出表'],
      ['单位：元'],
      ['项目', '预算数'],
      ['合计', 9],
      ['因公出国（境）费', null],
      ['公务接待费', 9],
    ]);
    deepEqual(disclosure.tables[0]!.number, '表8');
  });

  it('takes no year for a part of the number before it', () => {
    const titled = (title: string): unknown[] => {
      const { number, title: name } = read([[title], ['部门：某某县教育局', null, '单位：元'], ...BODY]).tables[0]!;
      return [number, name];
    };
    deepEqual(titled('表3  2024年部门支出总表'), ['表3', '2024年部门支出总表']);
    deepEqual(titled('附表1-2 2024年部门支出总表'), ['附表1-2', '2024年部门支出总表']);
    deepEqual(titled('表12 部门支出总表'), ['表12', '部门支出总表']);
  });

  it('is silent on one sheet, which takes the unit of the others and is named', () => {
    const disclosure = read([['支出总表'], ['单位：万元'], ...BODY], [['一般公共预算支出表'], ...BODY]);
    deepEqual(
      disclosure.tables.map((table) => table.unit),
      ['ten-thousand-yuan', 'ten-thousand-yuan'],
    );
    deepEqual(faultsIn(disclosure), ['warning unit.missing A1']);
  });
});

describe('sheets that are no 公开表', () => {
  const PAGES: readonly (readonly [string, Rows])[] = [
    [
      'a list of titles',
      [
        ['目录'],
        ['表一 部门收支总表'],
        ['表二 部门收入总表'],
        ['表三 部门支出总表'],
        ['注：以上各表金额单位均为万元。'],
      ],
    ],
    [
      'a list with numbers and notes',
      [
        ['目录', null, null],
        ['序号', '表名', '备注'],
        ['1', '部门收支总表', null],
        ['9', '国有资本经营预算支出表', '本表为空'],
      ],
    ],
    [
      'a list with table numbers',
      [
        ['公开表目录', null],
        ['表号', '名称'],
        ['公开01表', '收入支出决算总表'],
        ['公开09表', '“三公”经费支出决算表'],
      ],
    ],
    ['a cover', [['某某县教育局2023年度部门决算'], ['批复表'], ['单位负责人：', '填表人：'], ['2024年8月20日']]],
    [
      'a list signed below',
      [
        ['目录'],
        ['1', '部门收支总表'],
        ['2', '国有资本经营预算支出表'],
        ['单位负责人：', null, '财务负责人：', '制表人：'],
      ],
    ],
    ['wages', [['工资发放明细表'], ['姓名', '应发'], ['某人', 100]]],
    [
      '政府购买服务',
      [['2023年部门政府购买服务支出表'], ['单位：万元'], ['项目名称', '金额'], ['合计', 5], ['法律服务', 5]],
    ],
  ];
  for (const [name, rows] of PAGES) {
    it(`are named as such: ${name}`, () => {
      const disclosure = read(rows);
      deepEqual([disclosure.tables.length, disclosure.unrecognized], [0, [{ sheet: '1', hidden: false }]]);
    });
  }
});

describe('tables that provinces add to the required ones', () => {
  const cases: readonly (readonly [kind: string, fault: string, rows: Rows])[] = [
    [
      'agency-operation',
      'error column.total C4',
      [
        ['一般公共预算机关运行经费支出预算表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '机关运行经费支出'],
        ['合计', null, 10],
        ['302', '商品和服务支出', 10],
      ],
    ],
    [
      'fiscal-account',
      'error column.total C4',
      [
        ['财政专户管理资金预算支出表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '合计'],
        ['合计', null, 10],
        ['205', '教育支出', 10],
      ],
    ],
    [
      'economic-summary',
      'error column.total C4',
      [
        ['支出预算分类汇总表（按政府预算经济分类）'],
        ['单位：万元'],
        ['科目编码', '科目名称', '合计', '机关工资福利支出', '机关商品和服务支出'],
        [null, '合计', 10, 6, 4],
        ['205', '教育支出', 10, 6, 4],
      ],
    ],
    [
      'economic-summary',
      'error column.hierarchy C5',
      [
        ['财政拨款支出预算表（部门经济分类科目）'],
        ['单位：万元'],
        ['科目编码', '科目名称', '合计'],
        [null, '合计', 10],
        [null, '工资福利支出', 10],
        ['30101', '基本工资', 10],
      ],
    ],
  ];
  for (const [kind, fault, rows] of cases) {
    it(`are read, and their sums checked: ${String(rows[0]![0])}`, () => {
      const [table] = read(rows).tables;
      deepEqual([table!.kind, table!.amounts.unplaced], [kind, []]);
      const wrong = rows.map((row, at) =>
        at === rows.length - 1 ? row.map((value) => (value === 10 ? 3 : value)) : row,
      );
      ok(faultsIn(read(wrong)).includes(fault), faultsIn(read(wrong)).join());
    });
  }
});
