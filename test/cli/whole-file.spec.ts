import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { once } from 'node:events';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { DISK, writeWhole, type Disk } from '../../src/cli/whole-file.js';
import { amongFiles } from '../../src/cli/same-file.js';
import { fixture, gongkai, scratch } from './command.js';

const coded = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

/** A disk on which the first bytes still find room. */
const FULL: Disk = {
  ...DISK,
  open: (async (path: string, flags: string) => {
    const file = await open(path, flags);
    return Object.assign(file, {
      writeFile: async (content: Uint8Array) => {
        await file.write(content.subarray(0, 4));
        throw coded('ENOSPC');
      },
    });
  }) as Disk['open'],
};

describe('a file written whole', () => {
  const at = scratch();

  it('replaces what was there, keeps its mode, and leaves nothing beside it', async () => {
    mkdirSync(at('甲'));
    writeFileSync(at('甲/报告.txt'), '旧');
    chmodSync(at('甲/报告.txt'), 0o640);
    await writeWhole(at('甲/报告.txt'), '新');
    await writeWhole(at('甲/里/面.txt'), '深');
    assert.deepEqual(
      [readFileSync(at('甲/报告.txt'), 'utf8'), statSync(at('甲/报告.txt')).mode & 0o777],
      ['新', 0o640],
    );
    assert.deepEqual(readdirSync(at('甲')).sort(), ['报告.txt', '里']);
  });

  it('is the old one, whole, where the disk is full or the last step fails', async () => {
    mkdirSync(at('乙'));
    writeFileSync(at('乙/报告.txt'), '旧');
    await assert.rejects(
      writeWhole(at('乙/报告.txt'), new Uint8Array(100), FULL),
      /无法写入“.*报告\.txt”（磁盘已满，原有文件没有改动）。/,
    );
    await assert.rejects(
      writeWhole(at('乙/报告.txt'), '新', { ...DISK, rename: async () => Promise.reject(coded('EBUSY')) }),
      /文件正被其他程序打开/,
    );
    assert.equal(readFileSync(at('乙/报告.txt'), 'utf8'), '旧');
    assert.deepEqual(readdirSync(at('乙')), ['报告.txt']);
  });

  it('goes through a link to the link’s file, and into a device', async () => {
    writeFileSync(at('真.txt'), '旧');
    symlinkSync(at('真.txt'), at('链接.txt'));
    await writeWhole(at('链接.txt'), '新');
    await writeWhole('/dev/null', '无');
    assert.deepEqual([readFileSync(at('真.txt'), 'utf8'), readlinkSync(at('链接.txt'))], ['新', at('真.txt')]);
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('is whole, and alone in its folder, when Ctrl-C comes between', async () => {
    mkdirSync(at('丙'));
    const target = at('丙/报告.txt');
    const source = `
      import { writeWhole } from ${JSON.stringify(pathToFileURL(fileURLToPath(new URL('../../src/cli/whole-file.ts', import.meta.url))).href)};
      const [a, b] = ['甲', '乙'].map((sign) => sign.repeat(2_000_000));
      for (let turn = 0; ; turn += 1) {
        await writeWhole(${JSON.stringify(target)}, turn % 2 === 0 ? a : b);
        if (turn === 1) process.stdout.write('.');
      }`;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGINT'] as const) {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, 3 + Math.random() * 20));
      child.kill(signal);
      const [, ended] = await once(child, 'exit');
      assert.equal(ended, signal);
      assert.deepEqual(readdirSync(at('丙')), ['报告.txt']);
      assert.match(readFileSync(target, 'utf8'), /^(?:甲{2000000}|乙{2000000})$/);
    }
  });
});

describe('a file that is read', () => {
  const at = scratch();

  it('is known under every name', () => {
    writeFileSync(at('表.xlsx'), '');
    writeFileSync(at('别.xlsx'), '');
    symlinkSync(at('表.xlsx'), at('软.xlsx'));
    linkSync(at('表.xlsx'), at('硬.xlsx'));
    const isInput = amongFiles([at('表.xlsx')]);
    assert.deepEqual(
      ['表.xlsx', '软.xlsx', '硬.xlsx', '别.xlsx', '没有.xlsx'].map((name) => isInput(at(name))),
      [true, true, true, false, false],
    );
  });

  it('is never written over, whatever --out calls it', async () => {
    const bytes = readFileSync(fixture('lingshou-2021-budget.xlsx'));
    writeFileSync(at('公开表.xlsx'), bytes);
    symlinkSync(at('公开表.xlsx'), at('软.json'));
    linkSync(at('公开表.xlsx'), at('硬链.xlsx'));
    linkSync(at('公开表.xlsx'), at('硬.docx'));
    for (const args of [
      ['check', '--out', at('软.json')],
      ['check', '--out', at('硬链.xlsx')],
      ['narrate', '--out', at('硬.docx')],
      ['tables', '--out', at('软.json')],
      ['figures', '--out', at('软.json')],
    ]) {
      const { status, complaints } = await gongkai(args[0]!, at('公开表.xlsx'), ...args.slice(1));
      assert.equal(status, 2, args.join(' '));
      assert.match(complaints, /不能是要读取的文件/);
    }
    assert.deepEqual(readFileSync(at('公开表.xlsx')), bytes);
  });
});
