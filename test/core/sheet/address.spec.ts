import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addressOf, parseAddress, rangeAddress } from '../../../src/core/sheet/address.js';

describe('A1 addresses', () => {
  it('names the corners of a sheet', () => {
    assert.equal(addressOf(0, 0), 'A1');
    assert.equal(addressOf(6, 26), 'AA7');
    assert.equal(addressOf(1_048_575, 16_383), 'XFD1048576');
    assert.equal(rangeAddress({ top: 0, left: 0, bottom: 37, right: 3 }), 'A1:D38');
  });

  it('refuses what is no address', () => {
    assert.deepEqual(['', 'A0', '1A', 'ABCD1', 'A1:B2'].map(parseAddress), [null, null, null, null, null]);
  });

  it('takes signs of dollar and small letters, three letters and seven digits', () => {
    assert.deepEqual(parseAddress('$b$12'), { row: 11, column: 1 });
    assert.deepEqual(parseAddress('aZ$7'), { row: 6, column: 51 });
    const others = ['$', 'A', 'A01', 'A$', '$$A1', 'A1 ', ' A1', 'A12345678', '[1', '`1', '{1', '中1', 'A１'];
    for (const text of others) assert.equal(parseAddress(text), null, text);
  });

  it('reads back every address it writes', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        assert.deepEqual(parseAddress(addressOf(row, column)), { row, column });
      }),
    );
  });
});
