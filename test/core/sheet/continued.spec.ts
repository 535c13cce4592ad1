import assert from 'node:assert/strict';
import { columnsInBoth, isContinued, withContinued } from '../../../src/core/sheet/continued.js';
import type { Grid } from '../../../src/core/sheet/grid.js';

const rows = (...lines: readonly string[]): string[][] => lines.map((line) => line.split(' '));

function grid(title: string, merges: Grid['merges'], ...lines: readonly string[]): Grid {
  const cells = [title, ...lines].map((line) =>
    line.split(' ').map((value) => (value === '.' ? undefined : { value })),
  );
  return { name: title, hidden: false, rows: cells, merges };
}

const said = ({ rows: lines }: Grid): string[] =>
  lines.map((row) => Array.from(row!, (cell) => String(cell?.value ?? '.')).join(' '));

describe('a table whose columns go on in another', () => {
  it('is told by its title', () => {
    assert.ok(isContinued('支出决算表(续)', '支出决算表'));
    assert.ok(isContinued('支出决算表（续表）', '支出决算表'));
    assert.ok(!isContinued('支出决算表', '支出决算表'));
    assert.ok(!isContinued('收入决算表（续）', '支出决算表'));
  });

  it('has the same columns at the left in both parts', () => {
    const first = rows('编码 名称 合计', '201 服务 5', '208 保障 7');
    assert.equal(columnsInBoth(first, rows('编码 名称 项目', '201 服务 2', '208 保障 3')), 2);
  });

  it('stays apart where the lines are others', () => {
    const first = rows('编码 合计', '201 5', '208 7');
    assert.equal(columnsInBoth(first, rows('编码 项目', '201 2')), null);
    assert.equal(columnsInBoth(first, rows('科目 项目', '301 2', '302 3')), null);
  });

  it('is one sheet again, merges and all', () => {
    const over = { top: 0, left: 0, bottom: 0, right: 2 };
    const head = { top: 1, left: 2, bottom: 2, right: 2 };
    const [whole, ...others] = withContinued([
      grid('支出表', [over, head], '编码 名称 合计', '. . .', '201 服务 5'),
      grid(
        '支出表（续）',
        [
          { ...over, right: 3 },
          { top: 1, left: 2, bottom: 1, right: 3 },
        ],
        '编码 名称 项目',
        '. . 甲 乙',
        '201 服务 2 3',
      ),
      grid('收入表', [], '编码 名称 合计', '201 服务 5'),
    ]);
    assert.deepEqual(said(whole!), ['支出表', '编码 名称 合计 项目', '. . . 甲 乙', '201 服务 5 2 3']);
    assert.deepEqual(whole!.merges, [
      { top: 0, left: 0, bottom: 0, right: 4 },
      head,
      { top: 1, left: 3, bottom: 1, right: 4 },
    ]);
    assert.deepEqual(
      others.map(({ name }) => name),
      ['收入表'],
    );
  });
});
