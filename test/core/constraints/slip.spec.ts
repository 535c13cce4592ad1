import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { slipLikelihood } from '../../../src/core/constraints/slip.js';

const likelihood = (stated: string | null, proposed: string): number =>
  slipLikelihood(stated === null ? null : new Decimal(stated), new Decimal(proposed), 2);

describe('how likely a figure is a slip of another', () => {
  it('puts one digit, swapped neighbours, sign and decimal point first', () => {
    assert.equal(likelihood('5566280.53', '5556280.53'), 3);
    assert.equal(likelihood('1357.83', '1357.38'), 3);
    assert.equal(likelihood('135.78', '137.58'), 3);
    assert.equal(likelihood('-28.00', '28.00'), 3);
    assert.equal(likelihood('13.57', '135.70'), 3);
  });

  it('then a dropped or doubled digit, a blank, 元 for 万元', () => {
    assert.equal(likelihood('55628.53', '556280.53'), 2);
    assert.equal(likelihood(null, '12.00'), 2);
    assert.equal(likelihood('1167.54', '11675400'), 2);
  });

  it('and leaves what has nothing in common last', () => {
    assert.equal(likelihood('29.50', '14.75'), 1);
    assert.equal(likelihood('29.50', '1475.25'), 0);
    assert.equal(likelihood('29.50', '0'), 0);
  });
});
