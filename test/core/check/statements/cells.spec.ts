import { deepEqual } from 'node:assert/strict';
import { recognize } from '../../../../src/core/recognize/index.js';
import type { Cell, Grid } from '../../../../src/core/sheet/grid.js';
import { parseAddress } from '../../../../src/core/sheet/address.js';
import { validate } from '../../../../src/core/check/index.js';
import { mapCells, sheetOf, workbookOf, type Rows } from '../../../forms/builder.js';

const head = (unit: string): Rows => [
  ['2024年部门支出总表'],
  ['部门：某某县水利局', null, null, null, `单位：${unit}`],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
];

const BODY: Rows = [
  [null, '合计', 1530.5, 510.25, 1020.25],
  ['205', '教育支出', 510.25, 510.25, null],
  ['213', '农林水支出', 1020.25, null, 1020.25],
];

const LONG: Rows = [
  ...BODY.slice(0, 1),
  ['205', '教育支出', 510.25, 510.25, null],
  ['20502', '普通教育', 510.25, 510.25, null],
  ['213', '农林水支出', 1020.25, null, 1020.25],
  ['21303', '水利', 1020.25, null, 1020.25],
];

function sheet(rows: Rows, unit = '元'): Grid {
  return sheetOf('3', [...head(unit), ...rows]);
}

/** The sheet with cells put otherwise, by address. */
function edited(grid: Grid, cells: Readonly<Record<string, Cell>>): Grid {
  const at = Object.entries(cells).map(([address, cell]) => ({ ...parseAddress(address)!, cell }));
  return mapCells(
    workbookOf('', [grid]),
    (cell, row, column) => at.find((edit) => edit.row === row && edit.column === column)?.cell ?? cell,
  ).grids[0]!;
}

function format(grid: Grid): string[] {
  const { findings } = validate(recognize(workbookOf('公开表.xlsx', [grid])));
  return findings
    .filter(({ category }) => category === 'format')
    .map(({ severity, rule, cells }) => `${severity} ${rule} ${cells.map(({ address }) => address).join(' ')}`);
}

describe('cells of a table', () => {
  it('are sound', () => deepEqual([format(sheet(BODY)), format(sheet(BODY, '万元'))], [[], []]));

  it('hold no text and no failed formula', () => {
    deepEqual(format(edited(sheet(BODY), { D4: { value: '见附件' } })), ['error amounts.unreadable D4']);
    deepEqual(format(edited(sheet(BODY), { D4: { value: '#REF!', error: true } })), ['error amounts.unreadable D4']);
  });

  it('are not negative', () =>
    deepEqual(format(edited(sheet(BODY), { E6: { value: -1020.25 } })), ['warning cell.negative E6']));

  it('may be negative in a carryover and in a change', () => {
    const lines = sheetOf('1', [
      ['2024年部门收支总表'],
      ['单位：元'],
      ['收入', '', '支出', ''],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算拨款收入', 10, '一、教育支出', 8],
      ['上年结转', -2, '结转下年', null],
      ['收入总计', 8, '支出总计', 8],
    ]);
    const change = sheetOf('5', [
      ['2024年一般公共预算支出表'],
      ['单位：元'],
      ['科目编码', '科目名称', '2023年执行数', '2024年预算数', '增减额'],
      [null, '合计', 10, 8, -2],
      ['205', '教育支出', 10, 8, -2],
    ]);
    deepEqual([format(lines), format(change)], [[], []]);
  });

  it('show no less than a 分 in 元, as they like in 万元', () => {
    const fine = { D4: { value: 510.255 }, D5: { value: 510.255 } };
    deepEqual(format(edited(sheet(BODY), fine)), ['notice cell.decimals D4 D5']);
    deepEqual(format(edited(sheet(BODY, '万元'), fine)), []);
  });

  it('keep to the decimals of a table in 万元, as far as it keeps to them itself', () => {
    const lines: Rows = [
      ['205', '教育支出', 60, 60, null],
      ...[1, 2, 3, 4].map((at) => [`2050${at}`, '某款', 15, 15, null]),
    ];
    const grid = sheet([[null, '合计', 60, 60, null], ...lines], '万元');
    deepEqual(format(edited(grid, { C7: { value: 15.0012 } })), ['notice cell.decimals C7']);
    deepEqual(format(edited(grid, { C6: { value: 15.123 }, C7: { value: 15.0012 }, C8: { value: 15.3333 } })), []);
  });

  it('are written in plain digits: full-width ones and spaces are said once a table and computed', () => {
    const stray = { C5: { value: '５１０.２５' }, D5: { value: '5 10.25' } };
    deepEqual(format(edited(sheet(BODY), stray)), ['notice cell.untidy C5 D5']);
    deepEqual(
      validate(recognize(workbookOf('公开表.xlsx', [edited(sheet(BODY), stray)]))).findings.filter(
        ({ severity }) => severity === 'error',
      ),
      [],
    );
    deepEqual(format(edited(sheet(BODY), { C5: { value: '510.25' } })), []);
  });

  it('are all padded by an exporter, one alone is not', () => {
    deepEqual(format(edited(sheet(BODY), { C5: { value: '510.25 ' } })), ['notice cell.untidy C5']);
    deepEqual(format(edited(sheet(BODY), { B5: { value: '教育支出 ' }, C5: { value: '510.25 ' } })), []);
    deepEqual(format(edited(sheet(BODY), { B5: { value: '  教育支出' }, C5: { value: ' 510.25' } })), [
      'notice cell.untidy C5',
    ]);
  });
});

describe('a sum typed over its formula', () => {
  const formula = (value: number): Cell => ({ value, formula: 'SUM(A1)' });
  it('is told by the other sums of its row', () =>
    deepEqual(format(edited(sheet(BODY), { C4: formula(1530.5), D4: formula(510.25) })), [
      'warning cell.typed-over E4',
    ]));

  it('is told by the other sums of its column', () =>
    deepEqual(format(edited(sheet(LONG), { C4: formula(1530.5), C5: formula(510.25), C7: { value: 1020.25 } })), [
      'warning cell.typed-over C7',
    ]));

  it('is not seen where all sums are formulas, none is, or the lines are typed', () => {
    deepEqual(format(edited(sheet(BODY), { C4: formula(1530.5), D4: formula(510.25), E4: formula(1020.25) })), []);
    deepEqual(format(edited(sheet(BODY), { C4: formula(1530.5) })), []);
  });
});
