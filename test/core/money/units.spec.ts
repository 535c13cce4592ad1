import { deepEqual, equal } from 'node:assert/strict';
import { isMoneyUnit, powerOf, unitNamed, UNIT_FACTOR, UNIT_NAME, yuanPer } from '../../../src/core/money/units.js';

describe('a unit of money', () => {
  it('is one of two in a table', () => {
    deepEqual(['元', '万元', '亿元', '千元', ''].map(unitNamed), ['yuan', 'ten-thousand-yuan', null, null, null]);
    deepEqual(UNIT_FACTOR, { 'yuan': 1, 'ten-thousand-yuan': 10_000 });
    deepEqual(UNIT_NAME, { 'yuan': '元', 'ten-thousand-yuan': '万元' });
  });

  it('may be five in a sentence, where an amount without one is of 万元', () => {
    deepEqual(['元', '千元', '万元', '百万元', '亿元', ''].map(yuanPer), [1, 1e3, 1e4, 1e6, 1e8, 1e4]);
    deepEqual(['百元', '元', '%', '辆'].filter(isMoneyUnit), ['元']);
  });

  it('may be 百元 in a cell too', () => {
    equal(powerOf('百元'), 2);
    equal(powerOf('辆'), null);
  });
});
