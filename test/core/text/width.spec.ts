import assert from 'node:assert/strict';
import { alignColumns } from '../../../src/core/report/align-columns.js';
import { displayWidth } from '../../../src/core/text/width.js';

describe('the width of text in a terminal', () => {
  it('counts two for Chinese characters and full-width signs, one for the rest', () => {
    assert.deepEqual(['', 'a1', '表', '（表）', '表-1', '𠀀'].map(displayWidth), [0, 2, 2, 6, 4, 2]);
  });

  it('puts columns under each other, numbers to the right, and leaves no blanks at the end', () => {
    assert.deepEqual(
      alignColumns([
        ['名', '数', '注'],
        ['某局', 7, '长长的注'],
        ['ab', 12, ''],
      ]),
      ['名    数  注', '某局   7  长长的注', 'ab    12'],
    );
  });

  it('makes no lines of no rows', () => assert.deepEqual(alignColumns([]), []));
});
