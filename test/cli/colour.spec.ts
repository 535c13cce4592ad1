import assert from 'node:assert/strict';
import { painted, wantsColour } from '../../src/cli/colour.js';

describe('colours', () => {
  it('mark heads, verdicts and lines of a paper, and change no word', () => {
    const text = '表.xlsx\n3 处错误，归为 1 个原因 · 已核对 9 条\n\n错误（3）\n    · 错误（3）\n  不符合  公开收入表\n';
    const shown = painted(text);
    assert.equal(
      shown,
      '表.xlsx\n\u001b[31m3 处错误\u001b[0m，归为 1 个原因 · 已核对 9 条\n\n\u001b[31m错误（3）\u001b[0m\n    · 错误（3）\n' +
        '\u001b[31m  不符合\u001b[0m  公开收入表\n',
    );
    assert.equal(shown.replace(/\u001b\[\d+m/g, ''), text);
    assert.equal(painted('{"message":"错误（3）"}\n'), '{"message":"错误（3）"}\n');
  });

  it('are for a terminal alone, and not where NO_COLOR is set', () => {
    assert.equal(wantsColour(true, {}), true);
    assert.equal(wantsColour(true, { NO_COLOR: '' }), true);
    assert.equal(wantsColour(false, {}), false);
    assert.equal(wantsColour(true, { NO_COLOR: '1' }), false);
    assert.equal(wantsColour(true, { TERM: 'dumb' }), false);
  });
});
