import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gather } from '../../../src/core/sheet/gather.js';

describe('what each of a list gives', () => {
  it('is one list, whether it gives several, one or none', () => {
    const given: readonly (string | string[])[] = [['a', 'a'], 'b', []];
    assert.deepEqual(
      gather(given, (one) => one),
      ['a', 'a', 'b'],
    );
  });

  it('is what flatMap makes of it', () => {
    const one = fc.oneof(fc.integer(), fc.array(fc.oneof(fc.integer(), fc.array(fc.integer()))));
    fc.assert(
      fc.property(fc.array(one), (list) => {
        assert.deepEqual(
          gather<unknown, unknown>(list, (given) => given),
          list.flatMap((given): unknown => given),
        );
      }),
    );
  });
});
