import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { parseAmount } from '../../../src/core/money/parse.js';
import { printDecimal, printPercent, printYuan } from '../../../src/core/money/print.js';

describe('printing amounts', () => {
  it('prints 元 as 万元 with two decimals, half up', () => {
    assert.equal(printYuan(new Decimal(11_675_370), { unit: 'ten-thousand-yuan', decimals: 2 }), '1167.54');
    assert.equal(printYuan(new Decimal(1_246_650), { unit: 'ten-thousand-yuan', decimals: 2 }), '124.67');
    assert.equal(printYuan(new Decimal(-50), { unit: 'ten-thousand-yuan', decimals: 2 }), '-0.01');
  });

  it('never prints a negative zero', () => {
    assert.equal(printDecimal(new Decimal('-0.001'), 2), '0.00');
  });

  it('groups and trims when asked', () => {
    assert.equal(printDecimal(new Decimal('1234567.5'), 2, { grouped: true }), '1,234,567.50');
    assert.equal(printDecimal(new Decimal('683.70'), 2, { trimZeros: true }), '683.7');
    assert.equal(printDecimal(new Decimal('100'), 2, { trimZeros: true }), '100');
  });

  it('takes percentages from the exact ratio', () => {
    assert.equal(printPercent(new Decimal(6_675_370).div(11_675_370)), '57.17');
    assert.equal(printPercent(new Decimal('0.5')), '50.00');
    assert.equal(printPercent(new Decimal('0.5'), 2, true), '50');
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(fc.integer(), (cents) => {
        const parsed = parseAmount(printDecimal(new Decimal(cents).div(100), 2, { grouped: true }));
        assert.ok(parsed.state === 'amount' && parsed.value.times(100).eq(cents));
      }),
    );
  });
});
