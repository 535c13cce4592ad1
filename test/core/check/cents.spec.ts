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

/** So many 类 of which each has its own row sum, in whole 元; `more` is added to the 合计 of the first ones. */
function wholeYuan(classes: number, more: readonly number[] = []): Rows {
  const lines = Array.from({ length: classes }, (_, at) => {
    const [basic, project] = [1_203 + 7 * at, 2_411 + 13 * at];
    return [
      String(201 + at),
      `类款${'甲乙丙丁戊己庚辛壬癸'[at % 10]!.repeat(1 + Math.floor(at / 10))}`,
      basic + project + (more[at] ?? 0),
      basic,
      project,
    ];
  });
  const total = (column: number): number => lines.reduce((sum, line) => sum + Number(line[column]), 0);
  return [[null, '合计', total(2), total(3), total(4)], ...lines];
}

describe('whole 元', () => {
  it('are exact where twenty other sums agree: one that is off by 1 is a warning', () =>
    deepEqual(said('元', wholeYuan(20, [0, 0, 1])).slice(0, 2), ['warning row.total C4', 'warning row.total C7']));
  it('may have been rounded where few sums tell', () =>
    deepEqual(said('元', wholeYuan(5, [0, 0, 1])), ['notice rounding C4']));
  it('were rounded where one sum in ten is off', () =>
    deepEqual(said('元', wholeYuan(20, [1, -1, 0, 1, -1])), ['notice rounding C5']));
});

describe('whole 万元', () => {
  const inWan = (lines: Rows): string[] => said('万元', lines);
  it('are exact where forty other sums agree', () =>
    deepEqual(inWan(wholeYuan(42, [0, 0, 1])).slice(0, 2), ['warning row.total C4', 'warning row.total C7']));
  it('may have been rounded where fewer do', () => deepEqual(inWan(wholeYuan(30, [0, 0, 1])), ['notice rounding C4']));
});

describe('zeros', () => {
  it('are not rounded: dozens of them do not let a wrong total pass', () => {
    const zeros: Rows = Array.from({ length: 30 }, (_, at) => [String(202 + at), `类款${at}`, 0, 0, 0]);
    const lines = (total: number): Rows => [
      [null, '合计', total, total, 0],
      ['201', '一般公共服务支出', 20.5, 20.5, 0],
      ...zeros,
    ];
    deepEqual(said('万元', lines(20.5)), []);
    deepEqual(said('万元', lines(21.5)), ['error column.total C4', 'error column.total D4']);
  });
});
