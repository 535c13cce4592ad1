import assert from 'node:assert/strict';
import { progressOf } from '../../src/cli/progress.js';

describe('the line of progress', () => {
  it('tells the time left as soon as it can be told', () => {
    let now = 0;
    const said: string[] = [];
    const terminal = { out: assert.fail, complain: assert.fail, progress: (text: string) => void said.push(text) };
    const progress = progressOf(1000, terminal, () => now);
    for (const [passed, name] of [
      [0, 'a'],
      [2_000, 'b'],
      [10_000, 'c'],
      [15_000, 'd'],
    ] as const) {
      now = passed;
      progress(`${name}.xlsx`);
    }
    assert.deepEqual(said, [
      '[1/1000] a.xlsx',
      '[2/1000] b.xlsx',
      // 2 in 10 s: 998 in 4,990 s
      '[3/1000] c.xlsx，约剩 1 小时 24 分钟',
      // 3 in 15 s: 997 in 4,985 s
      '[4/1000] d.xlsx，约剩 1 小时 24 分钟',
    ]);
  });

  it('is rough below a minute', () => {
    let now = 0;
    const said: string[] = [];
    const terminal = { out: assert.fail, complain: assert.fail, progress: (text: string) => void said.push(text) };
    const progress = progressOf(10, terminal, () => now);
    for (let file = 0; file < 10; file += 1, now += 4_000) progress('a');
    assert.deepEqual(said.slice(-2), ['[9/10] a，约剩 10 秒', '[10/10] a，约剩 5 秒']);
  });
});
