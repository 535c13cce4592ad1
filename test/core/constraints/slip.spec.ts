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

  const figures: readonly (readonly [stated: string, proposed: string, likelihood: number, why: string])[] = [
    ['0', '12.00', 2, 'left at nothing'],
    ['1.20', '12.00', 3, 'point moved by one'],
    ['120.00', '12.00', 3, 'point moved by one'],
    ['0.12', '12.00', 3, 'point moved by two'],
    ['1200.00', '12.00', 3, 'point moved by two'],
    ['0.012', '12.00', 3, 'point moved by three'],
    ['12000.00', '12.00', 3, 'point moved by three'],
    ['0.0012', '12.00', 2, '万元 for 元'],
    ['120000.00', '12.00', 2, '元 for 万元'],
    ['-12.50', '12.60', 0, 'a sign and a digit'],
    ['1234.00', '3214.00', 1, 'digits exchanged that are no neighbours'],
    ['1234.00', '1256.00', 1, 'two other digits'],
    ['1234.00', '1253.00', 1, 'one digit moved on'],
    ['1234.00', '1245.00', 1, 'one digit moved back'],
    ['1234.00', '1567.00', 1, 'three digits'],
    ['1234.00', '2135.00', 1, 'two neighbours exchanged and another digit'],
    ['1234.56', '124.56', 2, 'a digit too many'],
    ['124.56', '1234.56', 2, 'a digit too few'],
    ['12.34', '567.89', 0, 'another number with a digit more'],
    ['1234567.00', '13467.00', 0, 'two digits too many'],
  ];
  for (const [stated, proposed, expected, why] of figures)
    it(`${stated} for ${proposed}: ${why}`, () => assert.equal(likelihood(stated, proposed), expected));
});
