import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import * as ofNode from '../../src/cli/inflate.js';
import * as ofLibrary from '../../src/hosts/file/ooxml/inflate.js';
import { Refusal } from '../../src/hosts/file/unreadable-workbook.js';
import { fixture } from './command.js';

const parts = Object.values(unzipSync(readFileSync(fixture('xinping-2021-final.xlsx')))).filter(
  ({ length }) => length > 0,
);
/** Hardly packed, so that what is packed is more than the library unpacks at once. */
const noise = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index * 2_654_435_761) >>> 11);

/** The bytes, "too-large", or that the library failed. */
function outcome(inflate: typeof ofNode.inflate, packed: Uint8Array, promised: number): unknown {
  try {
    return Buffer.from(inflate(packed, promised));
  } catch (error) {
    return error instanceof Refusal ? error.code : 'failed';
  }
}

/** What both make of it, which is the same. */
function both(packed: Uint8Array, promised: number): unknown {
  const [node, library] = [ofNode, ofLibrary].map(({ inflate }) => outcome(inflate, packed, promised));
  assert.deepEqual(node, library);
  return node;
}

describe("Node's own unpacking", () => {
  it('gives what the library gives, with its checksum', () => {
    assert.ok(parts.length > 10);
    for (const part of [...parts, noise, new Uint8Array(0)]) {
      assert.deepEqual(both(deflateRawSync(part), part.length), Buffer.from(part));
      assert.equal(ofNode.crc32(part), ofLibrary.crc32(part));
    }
  });

  it('stops where more comes than was promised, however much', () => {
    for (const part of [...parts, noise])
      for (const less of [1, Math.ceil(part.length / 2)])
        assert.equal(both(deflateRawSync(part), part.length - less), 'too-large');
    assert.equal(both(deflateRawSync(new Uint8Array(5_000_000)), 0), 'too-large');
  });

  it('gives less where less comes', () =>
    assert.equal((both(deflateRawSync(noise), 300_000) as Buffer).length, 200_000));

  it('fails where the bytes end too early or are none that were deflated', () => {
    for (const part of [...parts, noise]) {
      const packed = deflateRawSync(part);
      assert.equal(both(packed.subarray(0, packed.length >> 1), part.length), 'failed');
    }
    assert.equal(both(Uint8Array.of(0xff, 0xff, 0xff), 100), 'failed');
  });
});
