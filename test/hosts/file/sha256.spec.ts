import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../src/hosts/file/sha256.js';

describe('sha256', () => {
  it('is that of the standard’s own example', () =>
    assert.equal(
      sha256(new TextEncoder().encode('abc')),
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ));

  it('is that of Node, whatever the length', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        assert.equal(sha256(bytes), createHash('sha256').update(bytes).digest('hex'));
      }),
    ));
});
