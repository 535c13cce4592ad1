import assert from 'node:assert/strict';
import { partWords, secondsLeft } from '../../../src/taskpane/model/progress.js';

describe('how long a step still takes', () => {
  const after = (share: number | null, milliseconds: number) => secondsLeft({ at: 1, of: 2, share }, milliseconds);

  it('is told by what it has taken so far', () => {
    assert.equal(after(0.25, 2_000), 6);
    assert.equal(after(0.5, 60_000), 60);
  });

  it('is not told where nobody can tell, too early, or of hardly any', () => {
    assert.deepEqual(
      [after(null, 9_000), after(0, 9_000), after(0.01, 900), after(0.5, 3_000)],
      [null, null, null, null],
    );
  });

  it('stands beside the sheet that is at hand, where there are several', () => {
    assert.equal(partWords({ at: 3, of: 12, share: 0.2 }, 8), '第 3 张表，共 12 张，约剩 8 秒');
    assert.equal(partWords({ at: 3, of: 12, share: null }, null), '第 3 张表，共 12 张');
    assert.equal(partWords({ at: 1, of: 1, share: 0.2 }, 240), '约剩 4 分钟');
    assert.equal(partWords({ at: 1, of: 1, share: null }, null), '');
  });
});
