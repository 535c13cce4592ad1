import assert from 'node:assert/strict';
import type { TextCell } from '../../../../src/core/claims/index.js';
import { isContinued, joined } from '../../../../src/core/reconcile/own-tables/continued.js';

const rows = (...lines: readonly string[]): TextCell[][] =>
  lines.map((line) => line.split(' ').map((text) => ({ text, start: 0, end: text.length })));
const said = (table: ReturnType<typeof joined>): string[] | undefined =>
  table?.map((row) => row.map(({ text }) => text).join(' '));

describe('a table whose columns go on in another', () => {
  it('is told by its title', () => {
    assert.ok(isContinued('支出决算表(续)', '支出决算表'));
    assert.ok(isContinued('支出决算表（续）', '支出决算表'));
    assert.ok(!isContinued('支出决算表', '支出决算表'));
    assert.ok(!isContinued('收入决算表（续）', '支出决算表'));
  });

  it('is one again, the columns that name the lines once', () => {
    const first = rows('编码 名称 合计', '201 服务 5', '208 保障 7');
    assert.deepEqual(said(joined(first, rows('编码 名称 项目', '201 服务 2', '208 保障 3'))), [
      '编码 名称 合计 项目',
      '201 服务 5 2',
      '208 保障 7 3',
    ]);
  });

  it('stays apart where the lines are others', () => {
    const first = rows('编码 合计', '201 5', '208 7');
    assert.equal(joined(first, rows('编码 项目', '201 2')), null);
    assert.equal(joined(first, rows('科目 项目', '301 2', '302 3')), null);
  });
});
