import assert from 'node:assert/strict';
import { matchesIn } from '../../../src/core/text/matches.js';

describe('the places where a text holds a pattern', () => {
  const found = (text: string, pattern: RegExp): (readonly [number, string | undefined])[] =>
    matchesIn(text, pattern).map(({ index, 1: group }) => [index, group]);

  it('are told with their groups, from left to right', () => {
    assert.deepEqual(found('收入3万元，支出5万元', /(\d)万元/g), [
      [2, '3'],
      [8, '5'],
    ]);
  });

  it('are the same whatever was looked through before', () => {
    const pattern = /([增减])/g;
    pattern.test('增加');
    assert.deepEqual(found('增减', pattern), [
      [0, '增'],
      [1, '减'],
    ]);
    assert.deepEqual(found('持平', pattern), []);
  });

  it('come to an end where a pattern holds nothing', () => {
    assert.deepEqual(found('甲乙', /(乙?)/g), [
      [0, ''],
      [1, '乙'],
      [2, ''],
    ]);
  });
});
