import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { laterFlag } from '../../src/cli/optimize-later.js';

describe('the flag that makes V8 optimize later', () => {
  it('is one that this version knows', () => {
    const flag = laterFlag(process.versions.v8);
    const { stderr, status } = spawnSync(process.execPath, [
      '-e',
      `require('node:v8').setFlagsFromString('${flag ?? '--opt'}')`,
    ]);
    assert.deepEqual([status, stderr.toString()], [0, '']);
  });

  it('is none for a version that was not measured', () => {
    assert.equal(laterFlag('99.1.2'), null);
  });
});
