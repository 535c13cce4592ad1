import assert from 'node:assert/strict';
import { fold } from '../../../src/core/text/fold.js';
import { plainSign, withoutRadicals } from '../../../src/core/text/radicals.js';
import { squash } from '../../../src/core/text/squash.js';

/** 支门车页 as a browser writes them: a Kangxi radical and three of the supplement. */
const RADICALS = '\u2f40\u2ed4\u2ecb\u2eda';

describe('Radicals printed for characters', () => {
  it('are read as the characters, sign for sign', () => {
    assert.equal(withoutRadicals(`部${RADICALS[1]!}公务用${RADICALS[2]!}`), '部门公务用车');
    assert.equal(withoutRadicals(RADICALS), '支门车页');
    assert.equal(squash(`${RADICALS[0]!} 出`), '支出');
    const text = `部${RADICALS[1]!}${RADICALS[0]!}出1．5`;
    assert.deepEqual(fold(text, [{ start: 0, end: text.length }]), {
      text: '部门支出1.5',
      offsets: [0, 1, 2, 3, 4, 5, 6, 7],
    });
  });

  it('that are parts of characters only, and other signs, stay', () => {
    for (const sign of ['\u2e85', '支', '、', '１', '\ufa6c']) assert.equal(plainSign(sign), sign);
  });
});
