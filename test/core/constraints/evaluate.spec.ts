import { deepEqual, equal } from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import type { Constraint } from '../../../src/core/constraints/constraint.js';
import { evaluate } from '../../../src/core/constraints/evaluate.js';
import type { Term } from '../../../src/core/constraints/figure.js';
import { atMost, ratio, read, sum } from './figures.js';

function outcome(constraint: Constraint<Term<string>>, printed: Readonly<Record<string, string>>): string {
  const { outcome: found, difference } = evaluate(constraint, read(printed));
  return `${found} ${difference.toString()}`;
}

describe('a sum of printed figures', () => {
  const whole = sum('whole', 'one + two + three');

  it('holds to the last place', () =>
    equal(outcome(whole, { whole: '6.60', one: '1.10', two: '2.20', three: '3.30' }), 'held 0'));

  it('is rounding up to half a last place for every figure, that included', () => {
    // four figures of two places: 4 × 0.005
    equal(outcome(whole, { whole: '6.62', one: '1.10', two: '2.20', three: '3.30' }), 'rounding 0.02');
    equal(outcome(whole, { whole: '6.58', one: '1.10', two: '2.20', three: '3.30' }), 'rounding -0.02');
    equal(outcome(whole, { whole: '6.63', one: '1.10', two: '2.20', three: '3.30' }), 'failed 0.03');
  });

  it('takes each figure with its own places', () => {
    // 0.5 of the whole and 0.005 of each part
    equal(outcome(whole, { whole: '7', one: '1.10', two: '2.20', three: '3.19' }), 'rounding 0.51');
    equal(outcome(whole, { whole: '7', one: '1.10', two: '2.20', three: '3.18' }), 'failed 0.52');
  });

  it('counts blanks as nothing, without places of their own', () => {
    equal(outcome(whole, { whole: '3.30', one: '1.10', two: '2.20' }), 'held 0');
    equal(outcome(whole, { whole: '3.31', one: '1.10', two: '2.20' }), 'rounding 0.01');
    equal(outcome(whole, { whole: '3.32', one: '1.10', two: '2.20' }), 'failed 0.02');
  });

  it('is not computed with anything that is no figure', () =>
    equal(outcome(whole, { whole: '6.60', one: '1.10', two: '?', three: '3.30' }), 'not-computed 0'));

  it('is void where nothing is said, and holds where zeros say something', () => {
    equal(outcome(whole, {}), 'void 0');
    equal(outcome(whole, { whole: 'nil 0.00', one: 'nil 0.00' }), 'void 0');
    equal(outcome(whole, { whole: '0.00', one: 'nil 0.00' }), 'held 0');
  });

  it('asks for no breakdown that may be left out', () => {
    const optional = { ...whole, optional: true };
    equal(outcome(optional, { whole: '6.60' }), 'not-computed 0');
    equal(outcome(optional, { whole: '6.60', one: 'nil 0.00' }), 'failed 6.6');
  });

  it('adds the constants of its sides', () => {
    const fixed = { ...sum('whole', ''), constants: { left: new Decimal(1), right: new Decimal('7.6') } };
    equal(outcome(fixed, { whole: '6.60' }), 'held 0');
    equal(outcome(fixed, {}), 'failed -6.6');
  });

  it('takes away what stands with a minus, the first of a side too', () => {
    equal(outcome(sum('rest', 'whole − used'), { rest: '4.40', whole: '6.60', used: '2.20' }), 'held 0');
    equal(outcome(sum('rest', '− used + whole'), { rest: '4.40', whole: '6.60', used: '2.20' }), 'held 0');
  });
});

describe('a figure that is at most another', () => {
  it('holds below and at it, fails above it by more than the places allow', () => {
    const below = atMost('part', 'whole');
    deepEqual(
      ['5.00', '6.00', '6.01', '6.02'].map((part) => outcome(below, { part, whole: '6.00' })),
      ['held -1', 'held 0', 'rounding 0.01', 'failed 0.02'],
    );
  });
});

describe('a percentage of printed figures', () => {
  const share = ratio('percent', 'part', 'whole');

  it('holds where the printed figures give it, rounded to its places', () => {
    equal(outcome(share, { percent: '33.33', part: '1.00', whole: '3.00' }).split(' ')[0], 'held');
    equal(outcome(share, { percent: '12.5', part: '1', whole: '8' }), 'held 0');
    // 12.25 lies half a place off
    equal(outcome(share, { percent: '12.2', part: '49.00', whole: '400.00' }), 'held -0.05');
  });

  it('is rounding where only figures that were not rounded could give it', () => {
    // 1.005 of 2.995 are 33.556 %
    equal(outcome(share, { percent: '33.56', part: '1.00', whole: '3.00' }).split(' ')[0], 'rounding');
    equal(outcome(share, { percent: '33.57', part: '1.00', whole: '3.00' }).split(' ')[0], 'failed');
    // the exact corner: 1.5 of 2.5 are 60 %, printed 60
    equal(outcome(share, { percent: '60', part: '1', whole: '3' }), 'rounding 26.666666666666666667');
    equal(outcome(share, { percent: '61', part: '1', whole: '3' }).split(' ')[0], 'failed');
  });

  it('of a change may be above a hundred, and of a decrease is told by the signs of its terms', () => {
    const growth = ratio('percent', 'now − before', 'before');
    equal(outcome(growth, { percent: '150', now: '25.00', before: '10.00' }), 'held 0');
    equal(outcome(growth, { percent: '-60', now: '4.00', before: '10.00' }), 'held 0');
  });

  it('is not computed of nothing, of less than nothing, or of what is no figure', () => {
    equal(outcome(share, { percent: '50', part: '1.00', whole: '0.00' }), 'not-computed 0');
    equal(outcome(share, { percent: '50', part: '1.00', whole: '-2.00' }), 'not-computed 0');
    equal(outcome(share, { percent: '50', part: '?', whole: '2.00' }), 'not-computed 0');
    equal(outcome(share, { percent: '?', part: '1.00', whole: '2.00' }), 'not-computed 0');
  });
});
