import assert from 'node:assert/strict';
import type { Grid } from '../../../src/core/sheet/grid.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { tablesText } from '../../../src/core/report/tables-text.js';
import { validate } from '../../../src/core/check/index.js';
import { sayUnread } from '../../../src/core/report/say/completeness.js';

const cover: Grid = { name: '封面', hidden: false, rows: [[{ value: '2024年部门预算' }]], merges: [] };
const huge: Grid = {
  name: '流水',
  hidden: false,
  rows: [],
  merges: [],
  unread: { reason: 'too-large', cells: 6_000_000 },
};

describe('a sheet that the host did not hand over', () => {
  const findingsOf = (grids: Grid[]) => validate(recognize({ name: '公开表.xlsx', grids })).findings;
  const unreadIn = (...grids: Grid[]) => findingsOf(grids).filter(({ rule }) => rule === 'sheet.unread');

  it('is an error, since a 公开表 may stand in it; a warning where it is hidden', () => {
    const found = unreadIn(cover, huge, { ...huge, name: '底稿', hidden: true });
    assert.deepEqual(
      found.map(({ severity, cells }) => [severity, cells]),
      [
        ['error', [{ sheet: '流水', address: 'A1' }]],
        ['warning', [{ sheet: '底稿', address: 'A1' }]],
      ],
    );
  });

  it('is no word where all were read', () =>
    assert.deepEqual(unreadIn(cover, { ...cover, name: '空表', rows: [] }), []));

  it('is told from those that are no 公开表', () => {
    assert.match(
      tablesText(recognize({ name: '公开表.xlsx', grids: [cover, { ...huge, hidden: true }] })),
      /未识别的工作表：封面、流水（隐藏，未读取）/,
    );
  });

  it('is named with its size and what to do', () => {
    const said = (cells: number) => sayUnread('流水', { reason: 'too-large', cells });
    assert.match(said(6_000_000), /^工作表“流水”有 600 万个单元格，太大，没有读取也没有核对；/);
    assert.match(said(17_179_869_184), /有 171\.8 亿个单元格/);
    assert.match(
      sayUnread('表3', { reason: 'refused', code: 'GeneralException' }),
      /^工作表“表3”的内容读不出来（GeneralException），没有核对；/,
    );
  });
});
