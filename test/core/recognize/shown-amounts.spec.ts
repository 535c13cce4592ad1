import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Cell } from '../../../src/core/sheet/grid.js';
import { validate } from '../../../src/core/check/index.js';
import { mapCells, sheetOf, workbookOf } from '../../forms/builder.js';

const TABLE = workbookOf('公开表.xlsx', [
  sheetOf('3', [
    ['2024年部门支出总表'],
    ['部门：某某县水利局', null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    [null, '合计', 842.07, 510.25, 331.82],
    ['205', '教育支出', 510.25, 510.25, null],
    ['213', '农林水支出', 331.82, null, 331.82],
  ]),
]);

const amounts = (change: (value: number) => Cell) =>
  mapCells(TABLE, (cell) => (typeof cell?.value === 'number' ? change(cell.value) : cell));
const findings = (workbook: typeof TABLE): string[] =>
  validate(recognize(workbook))
    .findings.filter(({ category }) => category !== 'completeness')
    .map(({ severity, rule }) => `${severity} ${rule}`);

describe('amounts that are shown otherwise than stored', () => {
  it('元 scaled to 万元 by the format are 万元', () => {
    const workbook = amounts((value) => ({
      value: Math.round(value * 10_000),
      format: '0!.0,',
      shown: value.toFixed(1),
    }));
    const total = recognize(workbook).tables[0]!.panels[0]!.rows[0]!.facts[0]!.amount!;
    assert.deepEqual([total.value.toString(), total.unit, total.decimals], ['842.07', 'ten-thousand-yuan', 1]);
    assert.deepEqual(findings(workbook), []);
  });

  it('in a date format are no amounts, and said so once a table', () => {
    const date = { value: '1902年4月', format: 'yyyy"年"m"月"', shown: '1902年4月' };
    const workbook = amounts(() => date);
    const [table] = recognize(workbook).tables;
    assert.deepEqual([table!.amounts.read, table!.amounts.unreadable.length, table!.empty], [0, 7, false]);
    assert.deepEqual(findings(workbook), ['error cell.date-format']);
  });

  it('a column of dates beside them holds no amounts', () => {
    const date = { value: '2024年3月', format: 'yyyy"年"m"月"', shown: '2024年3月' };
    const workbook = mapCells(TABLE, (cell, row, column) => {
      if (column !== 5 || row < 2) return cell;
      return row === 2 ? { value: '开工时间' } : date;
    });
    assert.deepEqual([findings(workbook), recognize(workbook).tables[0]!.amounts.read], [[], 7]);
  });

  it('with their unit behind them are in that unit, and contradict a head that says another', () => {
    const workbook = amounts((value) => ({ value: `${value.toFixed(2)}元` }));
    const [table] = recognize(workbook).tables;
    assert.equal(table!.unit, 'yuan');
    assert.deepEqual(findings(workbook), ['warning unit.contradiction']);
    assert.deepEqual(findings(amounts((value) => ({ value: `${value.toFixed(2)}万元` }))), []);
  });

  it('a year that a head shows is no amount', () => {
    const workbook = mapCells(TABLE, (cell, row, column) =>
      row === 2 && column === 2 ? { value: 2024, format: '0"年"', shown: '2024年' } : cell,
    );
    assert.deepEqual(findings(workbook), []);
    assert.deepEqual(recognize(workbook).tables[0]!.panels[0]!.columns[0]!.heads, ['2024年']);
  });
});
