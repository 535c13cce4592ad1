import { strict as assert } from 'node:assert';
import { addAll, leastOf, mostOf } from '../../../src/core/sheet/extremes.js';

describe('Extremes of long lists', () => {
  // as arguments of Math.max so many numbers overflow the stack
  const many = Array.from({ length: 300_000 }, (_, index) => index - 5);

  it('are found among more numbers than a call takes as arguments', () => {
    assert.equal(leastOf(many), -5);
    assert.equal(mostOf(many), 299_994);
  });

  it('are what is given where there is none, or none beyond it', () => {
    assert.deepEqual([leastOf([], 7), leastOf([9], 7), mostOf([], 7), mostOf([3], 7)], [7, 7, 7, 7]);
  });

  it('a long list is added to another', () => {
    const list = [0];
    addAll(list, many);
    assert.equal(list.length, 300_001);
  });
});
