import assert from 'node:assert/strict';
import { checkText } from '../../../src/core/report/check-text.js';
import { tablesText } from '../../../src/core/report/tables-text.js';
import { disclosure, finding, report, SENTENCE, table } from './sample.js';

const CELL = { sheet: '公开02表', address: 'E7' };
const AMOUNTS = { read: 60, unplaced: [CELL, CELL], unreadable: [CELL] };

describe('checkText', () => {
  it('gives verdict, findings by severity and table, suspects and what was not recognized', () => {
    const suspects = [{ sheet: '公开02表', address: 'E7', stated: '5566280.53', proposed: '5556280.53', mends: 3 }];
    const warning = finding({ severity: 'warning', said: { type: 'table.missing', name: '政府性基金表' }, cells: [] });
    const uncomputed = [
      { rule: 'income.fund', relation: '收入表基金列与政府性基金表一致', missing: ['fund' as const] },
    ];
    assert.equal(
      checkText(
        disclosure({ tables: [table({ amounts: AMOUNTS })] }),
        report([warning, finding()], { suspects, uncomputed }),
      ),
      `公开表.xlsx
某局 · 2021年部门决算
1 处错误 · 1 处提醒 · 已核对 412 条，四舍五入差 9 条，未能核对 3 条

错误（1）
  收入决算表（公开02表）
    · ${SENTENCE}
      公开02表!E7

提醒（1）
  整套公开表
    · 工作簿中没有找到政府性基金表，请确认是否应当公开。

最可能写错的格
  公开02表!E7 现为 5,566,280.53，应为 5,556,280.53；改这一格，3 条关系同时成立

未能核对的表间关系
  · 工作簿里没有政府性基金预算支出表：1 条

认出的公开表
  · 收入决算表（收入总表，元，读出 60 个金额，2 个行列不明，1 个没有读懂）

未识别的工作表：封面
`,
    );
  });

  it('names the tables that no relation reads, and sheets with amounts that were not recognized', () => {
    const unchecked = {
      tables: [{ kind: 'assets' as const, title: '国有资产占用情况表', sheet: '表12', amounts: 18 }],
      sheets: [{ sheet: '附表', amounts: 7 }],
      amounts: 0,
      nothing: null,
    };
    const text = checkText(disclosure(), report([], { unchecked }));
    assert.match(text, /\n已核对部分没有错误 · 1 张表未能核对 · 1 张工作表没有认出 · 已核对 412 条/);
    assert.match(
      text,
      /\n没有核对的表\n {2}· 国有资产占用情况表（表12）：18 个金额，没有关系可核\n {2}· 工作表“附表”：没有认出是什么表，有 7 个带小数的数\n/,
    );
  });
});

describe('tablesText', () => {
  it('names each table with place, kind, unit and whether it is empty or hidden', () => {
    const tables = [
      table({ amounts: AMOUNTS }),
      table({ kind: 'fund', title: '', unit: null, empty: true, hidden: true, sheet: '表5' }),
    ];
    assert.equal(
      tablesText(disclosure({ tables, unrecognized: [{ sheet: '封面', hidden: true }] })),
      `公开表.xlsx
某局 · 2021年部门决算
  公开02表 A1:K24  收入决算表（收入总表，元，读出 60 个金额，2 个行列不明，1 个没有读懂）
  表5 A1:K24  政府性基金预算支出表（单位不明，空表，隐藏）
未识别的工作表：封面（隐藏）
`,
    );
  });
});
