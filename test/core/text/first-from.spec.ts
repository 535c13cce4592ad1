import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { firstFrom } from '../../../src/core/text/first-from.js';

describe('the first place that is not below', () => {
  it('is the one that a search from the first finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, least) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const first = sorted.findIndex((number) => number >= least);
        equal(
          firstFrom(sorted.length, (at) => sorted[at]! < least),
          first < 0 ? sorted.length : first,
        );
      }),
    );
  });
});
