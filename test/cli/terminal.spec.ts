import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fixture, scratch } from './command.js';

const GONGKAI = fileURLToPath(new URL('../../src/cli/gongkai.ts', import.meta.url));

describe('what reaches a terminal', () => {
  const at = scratch();

  it('holds no control and no direction character of a file’s name, neither as a result nor as a complaint', () => {
    copyFileSync(fixture('lingshou-2021-budget.xlsx'), at('表\u009b31m\u001b]0;x\u0007\u202e.xlsx'));
    writeFileSync(at('坏\u009b31m\u202e.xlsx'), '');
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', GONGKAI, 'tables', at()], {
      encoding: 'utf8',
    });
    assert.match(stdout, /^表 31m \]0;x \.xlsx\n灵寿县/);
    assert.match(stderr, /^“坏 31m\.xlsx”/);
    for (const text of [stdout, stderr])
      assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
