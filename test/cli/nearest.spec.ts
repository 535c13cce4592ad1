import assert from 'node:assert/strict';
import { nearest } from '../../src/cli/nearest.js';

const WORDS = ['check', 'narrate', 'tables', 'templates', 'reconcile'];

describe('the word that was likely meant', () => {
  it('is near by a sign left out, put in, put for another, or two changed about', () =>
    assert.deepEqual(
      ['chek', 'checkk', 'chack', 'cehck', 'Check', 'reconsile', 'tabels'].map((word) => nearest(word, WORDS)),
      ['check', 'check', 'check', 'check', 'check', 'reconcile', 'tables'],
    ));

  it('is none where more than two signs differ, or half of a short word', () =>
    assert.deepEqual(
      ['cat', 'chief', 'x', '', '公开表'].map((word) => nearest(word, WORDS)),
      [null, null, null, null, null],
    ));
});
