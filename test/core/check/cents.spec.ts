import { deepEqual } from 'node:assert/strict';
import { sheetOf, workbookOf, type Rows } from '../../forms/builder.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { validate } from '../../../src/core/check/index.js';

const HEAD = [['2024年支出预算表'], ['单位：元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出']];

function said(unit: string, lines: Rows): string[] {
  const rows = [HEAD[0]!, [`单位：${unit}`], HEAD[2]!, ...lines];
  return validate(recognize(workbookOf('2024年预算.xlsx', [sheetOf('支出', rows)])))
    .findings.filter(({ category }) => category === 'arithmetic' || category === 'rounding')
    .map(({ severity, rule, cells }) => `${severity} ${rule} ${cells[0]!.address}`);
}

const SOUND: Rows = [
  [null, '合计', 60.66, 30.33, 30.33],
  ['201', '一般公共服务支出', 20.22, 10.11, 10.11],
  ['205', '教育支出', 20.22, 10.11, 10.11],
  ['208', '社会保障和就业支出', 20.22, 10.11, 10.11],
];
const with分 = (row: number, column: number, value: number): Rows =>
  SOUND.map((line, at) => (at === row ? line.map((cell, index) => (index === column ? value : cell)) : line));

describe('元 printed to the 分', () => {
  it('is exact: a sum that is off by a 分 is a warning', () =>
    deepEqual(said('元', with分(0, 2, 60.67)), ['warning column.total C4', 'warning row.total C4']));
  it('is an error where it is off by more than rounding explains', () =>
    deepEqual(said('元', with分(0, 2, 61.66)), ['error column.total C4', 'error row.total C4']));
  it('is left alone in 万元, which was rounded', () =>
    deepEqual(said('万元', with分(0, 2, 60.67)), ['notice rounding C4']));

  it('was rounded where many sums are off, whatever cells would have to be wrong', () =>
    deepEqual(
      said('元', [
        [null, '合计', 60.67, 30.34, 30.33],
        ['201', '一般公共服务支出', 20.23, 10.11, 10.11],
        ['205', '教育支出', 20.21, 10.11, 10.11],
        ['208', '社会保障和就业支出', 20.23, 10.11, 10.11],
      ]),
      ['notice rounding D4'],
    ));
});
