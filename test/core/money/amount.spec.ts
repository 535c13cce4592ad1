import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { fromYuan, halfPlaceInYuan, toYuan, UNIT_NAME, type Amount } from '../../../src/core/money/amount.js';

const amount = (value: string, unit: Amount['unit'], decimals = 2): Amount => ({
  value: new Decimal(value),
  unit,
  decimals,
});

describe('an amount in another unit', () => {
  it('is exact in 元, each time it is asked for', () => {
    const printed = amount('555.628053', 'ten-thousand-yuan', 6);
    assert.equal(toYuan(printed).toString(), '5556280.53');
    assert.equal(toYuan(printed).toString(), '5556280.53');
    assert.equal(toYuan(amount('5556280.53', 'yuan')).toString(), '5556280.53');
  });

  it('is exact in 万元', () => {
    assert.equal(fromYuan(new Decimal('5556280.53'), 'ten-thousand-yuan').toString(), '555.628053');
    assert.equal(fromYuan(new Decimal('5556280.53'), 'yuan').toString(), '5556280.53');
  });

  it('stands for half of its last place more or less', () => {
    const half = (unit: Amount['unit'], decimals: number): string => halfPlaceInYuan({ unit, decimals }).toString();
    assert.equal(half('yuan', 2), '0.005');
    assert.equal(half('yuan', 0), '0.5');
    assert.equal(half('ten-thousand-yuan', 2), '50');
    assert.equal(half('ten-thousand-yuan', 0), '5000');
    assert.equal(half('ten-thousand-yuan', 6), '0.005');
  });

  it('is named as it is printed', () => assert.deepEqual(Object.values(UNIT_NAME), ['元', '万元']));
});
