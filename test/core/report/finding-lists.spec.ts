import assert from 'node:assert/strict';
import { findingLists } from '../../../src/core/report/finding-lists.js';
import { disclosure, finding, NO_UNIT, report, SENTENCE } from './sample.js';

const UNIT = finding({
  rule: 'unit.missing',
  severity: 'warning',
  category: 'unit',
  said: NO_UNIT,
  cells: [{ sheet: '封面', address: 'A1' }],
});
const bare = ({ stated: _, expected: __, difference: ___, ...rest }: typeof UNIT): typeof UNIT => rest;
const ON = '2024年3月5日';

describe('the findings of one workbook as a list', () => {
  it('has a line a finding: where, the figures as numbers, why, how it is mended', () => {
    const [list] = findingLists(disclosure(), report([bare(UNIT), finding()]), ON);
    const rows = list!.rows.map((row) => Object.fromEntries(row.map((cell, at) => [list!.columns[at]!.name, cell])));
    assert.deepEqual(rows[0], {
      '序号': 1,
      '严重程度': '错误',
      '表': '收入决算表',
      '问题': SENTENCE,
      '单元格': '公开02表!E7',
      '表中': 5566280.53,
      '另一边': 5556280.53,
      '相差': 10000,
      '单位': '元',
      '应为': '',
      '依据': '表内合计关系（财政部部门预算、部门决算公开表样式）',
      '怎么改': '对照报表核实是合计还是明细写错，改写错的那一格；有“最可能写错的格”的先看它。',
      '状态/理由': '',
    });
    assert.deepEqual([rows[1]!['严重程度'], rows[1]!['表'], rows[1]!['表中']], ['提醒', '封面', '']);
  });

  it('says what the likeliest wrong cell should be', () => {
    const suspect = {
      ...{ sheet: '公开02表', address: 'E7', mends: 1 },
      stated: '5566280.53',
      proposed: '5556280.53',
    };
    const found = finding({ terms: [] });
    const [list] = findingLists(disclosure(), report([found], { suspects: [suspect] }), ON);
    assert.equal(list!.rows[0]![9], '最可能写错的是 公开02表!E7，应为 5,556,280.53。');
  });

  it('tells what was ticked off and what a reason answers, which stands last', () => {
    const answered = { ...bare(UNIT), answer: '表样不列单位' };
    const ticked = finding();
    const [list] = findingLists(disclosure(), report([answered, ticked, finding()]), ON, new Set([ticked]));
    assert.deepEqual(
      list!.rows.map((row) => [row[0], row[1], row.at(-1)]),
      [
        [1, '错误', '已处理'],
        [2, '错误', ''],
        [3, '提醒', '已说明：表样不列单位'],
      ],
    );
  });

  it('begins with the verdict, what it does not cover, and what was set', () => {
    const settings = { tolerance: '1.00', off: [{ rule: 'row.total', reason: '另列' }] };
    const [list, uncovered] = findingLists(disclosure(), report([finding()], { settings }), ON);
    assert.deepEqual(list!.caption, [
      '问题清单',
      '1 处错误 · 1 项规则已停用：另列 · 已核对 412 条，四舍五入差 9 条，容差 1.00 元之内 0 条，未能核对 3 条 · 480 格金额中 479 格有关系核对，1 格没有',
      '某局 · 2021年部门决算　　公开表.xlsx　　校验于 2024年3月5日',
      '设置：容差 1.00 元，停用 1 项规则',
    ]);
    assert.deepEqual(
      uncovered!.rows.map(([why]) => why),
      ['停用的规则', '没有勾稽关系可核的金额'],
    );
    assert.match(String(uncovered!.rows[0]![1]), /。原因：另列$/);
    assert.equal(uncovered!.rows[1]![1], '收入决算表：公开02表!E9');
  });

  it('counts the cells that would fill a page', () => {
    const cells = Array.from({ length: 12_000 }, (_, at) => ({ sheet: '表1', address: `C${at + 1}` }));
    const coverage = { cells: 12_000, reached: 0, unreached: cells };
    const [list, uncovered] = findingLists(disclosure(), report([finding({ cells })], { coverage }), ON);
    assert.match(String(list!.rows[0]![4]), /^表1!C1、C2、.*、C12 等 12000 格$/);
    assert.match(String(uncovered!.rows[0]![1]), /^表1：表1!C1、.*、C60 等 12000 格$/);
  });

  it('says of a workbook without tables what it is, and lists nothing more', () => {
    const lists = findingLists(
      disclosure({ tables: [] }),
      report([], { coverage: { cells: 0, reached: 0, unreached: [] } }),
      ON,
    );
    assert.equal(lists.length, 1);
    assert.equal(lists[0]!.caption![1], '“公开表.xlsx”里没有认出公开表，请确认给的是部门预算或决算的公开表。');
  });
});
