import { equal } from 'node:assert/strict';
import { textAllClear } from '../../../src/core/report/reconcile-words.js';

describe('a text in which nothing was found', () => {
  it('is not called right as far as nothing could be compared', () => {
    equal(textAllClear({ claims: 12, matched: 12, unverifiable: 0 }), '能核对的 12 个数字都相符；没有发现文字疏漏。');
    equal(textAllClear({ claims: 12, matched: 9, unverifiable: 3 }), '能核对的 9 个数字都相符，另有 3 个无从核对；没有发现文字疏漏。');
    equal(textAllClear({ claims: 5, matched: 0, unverifiable: 5 }), '读出的 5 个数字都无从核对；没有发现文字疏漏。');
    equal(textAllClear({ claims: 0, matched: 0, unverifiable: 0 }), '文中没有读出数字；没有发现文字疏漏。');
  });
});
