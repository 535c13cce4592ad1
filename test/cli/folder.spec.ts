import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { fixture, gongkai, lines, scratch } from './command.js';

describe('a folder', () => {
  const at = scratch();
  before(() => {
    mkdirSync(at('套/乙局'), { recursive: true });
    for (const name of ['套/a.xlsx', '套/乙局/b.xlsx']) copyFileSync(fixture('lingshou-2021-budget.xlsx'), at(name));
    for (const name of [
      '套/~$a.xlsx',
      '套/说明.docx',
      '套/乙局/.隐.xlsx',
      '套/预决算公开情况检查表.xlsx',
      '套/未回答 (2).xlsx',
    ])
      writeFileSync(at(name), '');
    symlinkSync(at('套'), at('套/乙局/回到上面'));
  });

  it('gives the workbooks of its subfolders too, each once though a link leads round, and says what it passed over', async () => {
    const { status, out, complaints } = await gongkai('tables', at('套'), '--format', 'json');
    assert.equal(status, 0);
    assert.deepEqual(
      lines(out).map(({ path }) => path),
      [at('套/a.xlsx'), at('套/乙局/b.xlsx')],
    );
    assert.equal(
      complaints,
      `“${at('套')}”跳过 6 个（不是工作簿 1 个，Excel 打开时的锁定文件 1 个，隐藏文件 1 个，本程序写出的清单 2 个，已经到过的文件夹 1 个）。\n`,
    );
  });
});
