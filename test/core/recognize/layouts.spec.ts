import { deepEqual } from 'node:assert/strict';
import { sheetOf, workbookOf, type Rows } from '../../forms/builder.js';
import type { Table } from '../../../src/core/disclosure/model.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { validate } from '../../../src/core/check/index.js';

const disclosure = (...rows: Rows): ReturnType<typeof recognize> =>
  recognize(workbookOf('公开表.xlsx', [sheetOf('1', rows)]));
const table = (...rows: Rows): Table => disclosure(...rows).tables[0]!;
const errors = (...rows: Rows): string[] =>
  validate(disclosure(...rows))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);
const codes = (...rows: Rows): (string | null)[] => table(...rows).panels[0]!.rows.map(({ code }) => code);
const unplaced = (...rows: Rows): string[] => table(...rows).amounts.unplaced.map(({ address }) => address);

const TITLE: Rows = [['部门支出总表'], ['单位：元']];
const HEAD = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];

describe('layouts that mean the same', () => {
  it('a head that says only 科目名称 above the second row of heads is a head', () =>
    deepEqual(
      codes(
        ...TITLE,
        [null, '本年支出合计', '基本支出', '项目支出'],
        ['科目名称'],
        ['合计', 30, 20, 10],
        ['205 教育支出', 30, 20, 10],
      ),
      [null, '205'],
    ));

  it('the code before the name goes on from the 类 beside it', () =>
    deepEqual(
      codes(['一般公共预算基本支出表'], ['单位：元'], ['科目编码', '科目名称', '合计'], ['301', '30101基本工资', 5]),
      ['30101'],
    ));

  it('编号 that counts the lines is no code', () =>
    deepEqual(codes(...TITLE, ['编号', ...HEAD], [1, null, '合计', 30, 20, 10], [2, '205', '教育支出', 30, 20, 10]), [
      null,
      '205',
    ]));

  it('one column of amounts may have a 栏次 of its own, and 栏次 may stand among the lines', () => {
    deepEqual(
      unplaced(
        ...TITLE,
        ['科目编码', '科目名称', '合计'],
        [null, null, 1],
        [null, '合计', 30],
        ['205', '教育支出', 30],
      ),
      [],
    );
    deepEqual(
      table(...TITLE, HEAD, [null, '合计', 30, 20, 10], ['栏次', 1, 2, 3, 4], ['205', '教育支出', 30, 20, 10])
        .panels[0]!.rows.length,
      2,
    );
  });

  it('a column of percentages whose head stands too low changes no decimals', () =>
    deepEqual(
      table(
        ...TITLE,
        HEAD,
        [null, '合计', 30.5, 20.25, 10.25, '占比%'],
        ['205', '教育支出', 30.5, 20.25, 10.25, 12.345],
        ['20501', '教育管理事务', 30.5, 20.25, 10.25, 12.345],
      ).decimals,
      2,
    ));

  it('a percentage between the columns of a group does not part the sum, and a wrong part is still found', () => {
    const rows = (personnel: number): Rows => [
      ['一般公共预算基本支出表'],
      ['单位：元'],
      ['科目编码', '科目名称', '基本支出', null, null, null],
      [null, null, '合计', '人员经费', '比重%', '公用经费'],
      [null, '合计', 30, personnel, 60, 10],
      ['301', '工资福利支出', 20, 20, 60, null],
      ['302', '商品和服务支出', 10, null, 60, 10],
    ];
    deepEqual(errors(...rows(20)), []);
    deepEqual(errors(...rows(25)).includes('row.total'), true);
  });

  it('元 written with .00 are whole 元, 万元 are not', () => {
    const lines: Rows = [
      HEAD,
      [null, '合计', '30.00', '20.00', '10.00'],
      ['205', '教育支出', '30.00', '20.00', '10.00'],
    ];
    deepEqual(table(...TITLE, ...lines).decimals, 0);
    deepEqual(table(['部门支出总表'], ['单位：万元'], ...lines).decimals, 2);
  });

  it('the unit in every head is no part of the head', () => {
    const rows = (total: number): Rows => [
      ['部门支出总表'],
      ['科目编码', '科目名称', '合计（万元）', '基本支出（万元）', '项目支出（万元）'],
      [null, '合计', total, 20, 10],
      ['205', '教育支出', 30, 20, 10],
    ];
    deepEqual(errors(...rows(30)), []);
    deepEqual(errors(...rows(40)).includes('row.total'), true);
  });

  it('the unit after another sign than a colon, and with a full stop, is read', () =>
    deepEqual(
      ['单位∶万元', '单位﹕万元', '单位：万元。'].map(
        (text) => table(['部门支出总表'], [text], HEAD, [null, '合计', 30, 20, 10]).unit,
      ),
      ['ten-thousand-yuan', 'ten-thousand-yuan', 'ten-thousand-yuan'],
    ));
});
