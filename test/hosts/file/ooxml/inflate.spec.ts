import assert from 'node:assert/strict';
import { crc32 as checksum } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../../src/hosts/file/ooxml/inflate.js';

describe('the checksum of a zip', () => {
  it('is the one of zlib, for any bytes and any number of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        assert.equal(crc32(bytes), checksum(bytes));
      }),
    );
  });
});
