import { equal } from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Constraint } from '../../../src/core/constraints/constraint.js';
import { evaluate, sumOf } from '../../../src/core/constraints/evaluate.js';
import { readAs, type Term } from '../../../src/core/constraints/figure.js';
import { solve } from '../../../src/core/constraints/solve.js';
import { atMost, ratio, read, sum } from './figures.js';

const solved = (
  constraint: Constraint<Term<string>>,
  fact: string,
  printed: Readonly<Record<string, string>>,
): string | null => solve(constraint, fact, read(printed))?.toString() ?? null;

describe('the value that makes a constraint hold', () => {
  it('is found on either side of a sum, whatever its sign', () => {
    const printed = { whole: '10.00', one: '3.00', two: '5.00' };
    equal(solved(sum('whole', 'one + two'), 'whole', printed), '8');
    equal(solved(sum('whole', 'one + two'), 'two', printed), '7');
    equal(solved(sum('whole', 'one − two'), 'two', printed), '-7');
    equal(solved(atMost('whole', 'one + two'), 'whole', printed), '8');
  });

  it('is shared by a fact that stands there twice, and there is none where it cancels out', () => {
    equal(solved(sum('whole', 'one + one'), 'one', { whole: '10.00', one: '3.00' }), '5');
    equal(solved(sum('whole + one', 'one'), 'one', { whole: '10.00', one: '3.00' }), null);
    equal(solved(sum('whole', 'one'), 'other', { whole: '10.00', one: '3.00' }), null);
  });

  it('counts constants', () =>
    equal(
      solved({ ...sum('whole', ''), constants: { left: new Decimal(2), right: new Decimal(9) } }, 'whole', {
        whole: '1.00',
      }),
      '7',
    ));

  it('is the percentage, the part or the whole of a ratio', () => {
    const printed = { percent: '20', part: '30.00', whole: '120.00' };
    equal(solved(ratio('percent', 'part', 'whole'), 'percent', printed), '25');
    equal(solved(ratio('percent', 'part', 'whole'), 'part', printed), '24');
    equal(solved(ratio('percent', 'part', 'whole'), 'whole', printed), '150');
    equal(solved(ratio('percent', 'part', 'whole'), 'whole', { ...printed, percent: '0' }), null);
  });

  it('is last year’s figure where it stands above and below', () =>
    equal(
      solved(ratio('percent', 'now − before', 'before'), 'before', { percent: '50', now: '30.00', before: '1.00' }),
      '20',
    ));

  it('does make it hold', () => {
    const amount = fc.integer({ min: 1, max: 9_999_999 }).map((fen) => (fen / 100).toFixed(2));
    const names: readonly string[] = ['whole', 'one', 'two', 'three', 'percent'];
    const constraints = [
      sum('whole', 'one + two + three'),
      sum('whole + one', 'two − three'),
      ratio('percent', 'one', 'whole'),
      ratio('percent', 'whole − one', 'one + two'),
    ];
    fc.assert(
      fc.property(
        fc.record({ whole: amount, one: amount, two: amount, three: amount, percent: amount }),
        fc.constantFrom(...constraints),
        fc.constantFrom(...names),
        (printed, constraint, fact) => {
          const value = solve(constraint, fact, read(printed));
          if (value === null) return;
          const reading = readAs(read(printed), new Map([[fact, value]]));
          const { outcome, difference } = evaluate(constraint, reading);
          // of less than nothing there is no percentage
          if (outcome === 'not-computed') return;
          equal(outcome, 'held');
          // the percentage of a whole near nothing is moved by the last digit of what was solved: its amount is not
          const amountOff =
            constraint.kind === 'ratio'
              ? difference.times(sumOf(constraint.denominator, reading)).div(100)
              : difference;
          equal(amountOff.abs().lt('1e-9'), true, amountOff.toString());
        },
      ),
    );
  });
});
