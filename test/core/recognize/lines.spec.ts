import { deepEqual, equal } from 'node:assert/strict';
import { isStatementRow } from '../../../src/core/recognize/meta-rows.js';
import { viewSheet } from '../../../src/core/recognize/sheet-view.js';
import { sheetOf, type Rows } from '../../forms/builder.js';
import { linesIn, read } from '../../forms/layouts.js';

const tableOf = (...rows: Rows) =>
  read([['部门支出总表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出'], ...rows]).tables[0]!;
const lines = (...rows: Rows): string[] => linesIn(tableOf(...rows));

describe('the lines of a table by 科目', () => {
  it('are parts of 小计 where no 合计 is printed, and of 合计 where both are', () => {
    deepEqual(lines([null, '小计', 30.5, 30.5], ['205', '教育支出', 30.5, 30.5]), [
      'total 小计 30.5 30.5',
      '  205 教育支出 30.5 30.5',
    ]);
    deepEqual(lines([null, '小计', 30.5, 30.5], ['205', '教育支出', 30.5, 30.5], [null, '合计', 30.5, 30.5]), [
      'unknown 其中小计 30.5 30.5',
      '  205 教育支出 30.5 30.5',
      'total 合计 30.5 30.5',
    ]);
  });

  it('are parts of 共计 too, in every kind of table', () => {
    deepEqual(lines([null, '共计', 30.5, 30.5], ['205', '教育支出', 30.5, 30.5]), [
      'total 共计 30.5 30.5',
      '  205 教育支出 30.5 30.5',
    ]);
    const sided = read([
      ['部门收支总表'],
      ['单位：万元'],
      ['收入', null, '支出', null],
      ['项目', '金额', '项目', '金额'],
      ['其他收入', 5, '教育支出', 5],
      ['共计', 5, '共计', 5],
    ]);
    deepEqual(
      sided.tables[0]!.panels.map(({ rows }) => rows.at(-1)!.item),
      ['total-income', 'total-expenditure'],
    );
    const costs = read([
      ['一般公共预算“三公”经费支出表'],
      ['单位：万元'],
      ['项目', '预算数'],
      ['共计', 5],
      ['公务接待费', 5],
    ]);
    deepEqual(linesIn(costs.tables[0]!), ['three-public-total 共计 5', '  reception 公务接待费 5']);
  });

  it('end before the notes, unless a 科目 or a 合计 follows', () => {
    const line = ['205', '教育支出', 30.5, 30.5];
    const note = ['注：本表已核对。'];
    deepEqual(lines(line, note, [null, '某种事情', 5, 5]), ['205 教育支出 30.5 30.5']);
    deepEqual(lines(line, note, ['213', '农林水支出', 5, 5]), ['205 教育支出 30.5 30.5', '213 农林水支出 5 5']);
    deepEqual(lines(line, note, [null, '合计', 30.5, 30.5]), ['  205 教育支出 30.5 30.5', 'total 合计 30.5 30.5']);
    deepEqual(lines(line, note, [null, '213农林水支出', 5, 5]), ['205 教育支出 30.5 30.5', '213 农林水支出 5 5']);
  });

  it('without name and code are told, and used in no sum', () => {
    const { panels, amounts } = tableOf(['205', '教育支出', 30.5, 30.5], [null, null, 5.5, 5.5]);
    deepEqual(
      panels[0]!.rows.map(({ name, unnamed }) => [name, unnamed]),
      [
        ['教育支出', undefined],
        ['', true],
      ],
    );
    deepEqual([amounts.read, amounts.unplaced.map(({ address }) => address)], [2, ['C5', 'D5']]);
  });
});

describe('a row that only states who, when and in which unit', () => {
  const states = (...row: Rows[number]): boolean => isStatementRow(viewSheet(sheetOf('1', [row])), 0);

  it('says so in every cell', () => {
    for (const text of [
      '2024',
      '2024年',
      '2024年度',
      '单位：万元',
      '金额单位:元',
      '部门：某某局',
      '编制单位：某某局',
      '预算年度：2024',
      '公开03表',
    ])
      equal(states(text), true, text);
    equal(states('部门：某某局', null, '2024年度', '单位：万元'), true);
  });

  it('says nothing else', () => {
    for (const text of ['截至2024年', '2024年预算数', '某某局', '合计', '单位(项目)：甲', '12024'])
      equal(states(text), false, text);
    equal(states('部门：某某局', '合计'), false);
    equal(states(), false);
  });
});
