import { deepEqual } from 'node:assert/strict';
import type { Rows } from '../../forms/builder.js';
import { linesIn, read } from '../../forms/layouts.js';

const sides = (...rows: Rows): unknown[] => read(rows).tables[0]!.panels.map(({ side }) => side);
const LINES: Rows = [
  ['一、财政拨款收入', 30.5, '一、教育支出', 30.5],
  ['本年收入合计', 30.5, '本年支出合计', 30.5],
];

describe('the sides of a 收支总表', () => {
  const title: Rows = [['部门收支总表'], ['单位：万元']];

  it('are those that the heads name', () => {
    deepEqual(sides(...title, ['收入项目', '预算数', '支出项目', '预算数'], ...LINES), ['income', 'expenditure']);
    deepEqual(
      sides(
        ...title,
        ['支出项目', '预算数', '收入项目', '预算数'],
        ...LINES.map(([income, received, expenditure, spent]) => [expenditure!, spent!, income!, received!]),
      ),
      ['expenditure', 'income'],
    );
  });

  it('are 收入 on the left and 支出 on the right where the heads name none', () => {
    deepEqual(sides(...title, ['项目', '预算数', '项目', '预算数'], ...LINES), ['income', 'expenditure']);
    deepEqual(sides(...title, ['项目', '预算数'], ...LINES.map((row) => row.slice(0, 2))), ['income']);
  });

  it('are told of a fund that prints both, and of none that prints one', () => {
    const fund: Rows = [['政府性基金预算收支表'], ['单位：万元']];
    deepEqual(sides(...fund, ['收入项目', '预算数', '支出项目', '预算数'], ...LINES), ['income', 'expenditure']);
    deepEqual(sides(...fund, ['科目编码', '科目名称', '预算数'], ['212', '城乡社区支出', 30.5]), [null]);
  });
});

describe('a line by 科目 without figures', () => {
  it('is part of nothing: a heading or a remark', () =>
    deepEqual(
      linesIn(
        read([
          ['部门支出总表'],
          ['单位：万元'],
          ['科目编码', '科目名称', '合计', '基本支出'],
          [null, '合计', 30.5, 30.5],
          ['205', '教育支出', 30.5, 30.5],
          [null, '某某县教育局', null, null],
        ]).tables[0]!,
      ),
      ['total 合计 30.5 30.5', '  205 教育支出 30.5 30.5', 'organization 某某县教育局 . .'],
    ));
});

describe('三公 with a line a year for every 单位', () => {
  it('knows a 单位 by its name, code and number in it, and not by the number of the line', () => {
    const lines = linesIn(
      read([
        ['“三公”经费支出预算表'],
        ['单位：万元'],
        ['序号', '单位名称', '年度', '三公经费合计', '因公出国（境）费', '公务接待费'],
        [1, '合计', '2024年', 6, 0, 6],
        [2, '合计', '2025年', 5, 0, 5],
        [3, '105001甲单位', '2024年', 3, 0, 3],
        [4, '105001甲单位', '2025年', 2, 0, 2],
        [5, '第二幼儿园1', '2024年', 3, 0, 3],
        [6, '第二幼儿园1', '2025年', 3, 0, 3],
      ]).tables[0]!,
    );
    deepEqual(
      lines.filter((line) => line.startsWith('three-public-total')),
      [
        'three-public-total 三公经费合计 6 5',
        'three-public-total 三公经费合计 3 2',
        'three-public-total 三公经费合计 3 3',
      ],
    );
  });
});
