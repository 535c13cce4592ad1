import { deepEqual, equal } from 'node:assert/strict';
import { chineseNumeral, chineseValue } from '../../../src/core/text/numerals.js';

describe('a Chinese numeral', () => {
  it('is written as headings count', () => {
    deepEqual([1, 9, 10, 11, 20, 21, 99].map(chineseNumeral), ['一', '九', '十', '十一', '二十', '二十一', '九十九']);
  });

  it('is read back to its number, up to 99', () => {
    for (let value = 1; value < 100; value += 1) equal(chineseValue(chineseNumeral(value)), value);
  });

  it('is none where other signs stand', () => {
    deepEqual(['', '表', '甲乙'].map(chineseValue), [0, 0, 0]);
  });
});
