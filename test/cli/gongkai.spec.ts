import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { USAGE } from '../../src/cli/usage.js';
import { sheetXml, workbookZip } from '../hosts/file/workbook-zip.js';
import { fixture, scratch } from './command.js';

const ENTRY = fileURLToPath(new URL('../../src/cli/gongkai.ts', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ENTRY, ...args], { encoding: 'utf8' });

describe('the gongkai process', function () {
  this.timeout(60_000);
  const at = scratch();

  it('ends with 2 and one sentence, without a stack, for what cannot be read', () => {
    writeFileSync(at('坏.xlsx'), 'PK\u0003\u0004 cut off');
    const { status, stdout, stderr } = run('check', at('坏.xlsx'));
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^“坏\.xlsx”不完整或已损坏[^\n]*。\n$/);
  });

  it('prints help, version, and the usage for a call without command', () => {
    assert.deepEqual([run('--help').stdout, run('--help').status], [USAGE, 0]);
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/);
    const { status, stdout, stderr } = run();
    assert.deepEqual([status, stdout, stderr.includes('用法')], [2, '', true]);
  });

  it('says nothing about progress where nobody watches', () => {
    const { stderr } = run('tables', fixture('lingshou-2021-budget.xlsx'), fixture('ruoqiang-2024-budget.xlsx'));
    assert.equal(stderr, '');
  });

  it('ends quietly when the reader leaves early', async () => {
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      ENTRY,
      'check',
      ...Array<string>(40).fill(fixture('lingshou-2021-budget.xlsx')),
      '--format',
      'json',
    ]);
    let complaints = '';
    child.stderr.on('data', (data: Buffer) => {
      complaints += data.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    assert.deepEqual([status, complaints], [0, '']);
  });

  it('takes less than 500 MB for a sheet of a million formatted blank cells', () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, row) =>
        `<row r="${row + 1}">${Array.from({ length: 25 }, (__, column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" s="1"/>`).join('')}</row>`,
    );
    writeFileSync(at('空格.xlsx'), workbookZip({ 表1: sheetXml(rows.join('')) }));
    const script = `process.on('exit', () => console.log(process.resourceUsage().maxRSS)); process.argv.splice(1, 0, ''); await import(${JSON.stringify(ENTRY)});`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script, 'check', at('空格.xlsx')],
      { encoding: 'utf8' },
    );
    assert.equal(status, 2, stderr);
    assert.match(stderr, /没有认出公开表/);
    assert.ok(Number(stdout) > 10_000 && Number(stdout) < 500 * 1024, stdout);
  });
});
