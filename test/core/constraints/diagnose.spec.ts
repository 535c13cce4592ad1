import { deepEqual, equal, ok } from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Constraint } from '../../../src/core/constraints/constraint.js';
import { diagnose } from '../../../src/core/constraints/diagnose.js';
import { evaluate } from '../../../src/core/constraints/evaluate.js';
import { readAs, type Term } from '../../../src/core/constraints/figure.js';
import type { Policy } from '../../../src/core/constraints/policy.js';
import { slipLikelihood } from '../../../src/core/constraints/slip.js';
import { atMost, ratio, read, sum } from './figures.js';

type Rule = Constraint<Term<string>>;
type Printed = Readonly<Record<string, string>>;

function policyFor(printed: Printed): Policy<string, Rule> {
  return {
    isFixed: () => false,
    asPrinted: (_, value) => value.toDecimalPlaces(2),
    slip: (fact, value) => slipLikelihood(printed[fact] ? new Decimal(printed[fact]) : null, value, 2),
    blamed: () => null,
    carriedInto: () => null,
    rank: [
      ['net', 'more'],
      ['breaks', 'less'],
      ['facts', 'less'],
      ['slip', 'more'],
    ],
    prefer: [],
    accepts: ({ net }) => net > 0,
    goesOn: 'repaired',
    tellsRest: false,
    most: { repairs: 12, readings: 3, facts: Infinity, constraints: Infinity },
  };
}

function search(rules: readonly Rule[], printed: Printed, policy: Partial<Policy<string, Rule>> = {}) {
  const reading = read(printed);
  const computed = rules.map((constraint) => ({ constraint, ...evaluate(constraint, reading) }));
  return diagnose(computed, reading, { ...policyFor(printed), ...policy });
}

/** "one=2 | two=3" for two readings of one fault. */
function told(rules: readonly Rule[], printed: Printed, policy: Partial<Policy<string, Rule>> = {}): string[] {
  return search(rules, printed, policy).faults.map(({ repairs }) =>
    repairs.map((repair) => Array.from(repair, ([fact, value]) => `${fact}=${value.toString()}`).join(' ')).join(' | '),
  );
}

/** Two lines of two columns with their sums both ways. */
const GRID: readonly Rule[] = [
  sum('total', 'first + second'),
  sum('total', 'left + right'),
  sum('first', 'a + b'),
  sum('second', 'c + d'),
  sum('left', 'a + c'),
  sum('right', 'b + d'),
];
const SOUND = {
  total: '100.00',
  first: '30.00',
  second: '70.00',
  left: '45.00',
  right: '55.00',
  a: '12.00',
  b: '18.00',
  c: '33.00',
  d: '37.00',
};

describe('the search for the wrong figure', () => {
  it('finds nothing where everything holds', () => deepEqual(search(GRID, SOUND), { faults: [], settled: true }));

  it('names the one figure that mends all it breaks', () => {
    deepEqual(told(GRID, { ...SOUND, c: '38.00' }), ['c=33']);
    deepEqual(told(GRID, { ...SOUND, total: '10.00' }), ['total=100']);
    deepEqual(told(GRID, { ...SOUND, d: '' }), ['d=37']);
    equal(search(GRID, { ...SOUND, c: '38.00' }).settled, true);
  });

  it('names two that share no constraint, and which constraints each broke', () => {
    const { faults } = search(GRID, { ...SOUND, a: '21.00', d: '73.00' });
    deepEqual(
      faults.map(({ repairs, broken }) => [[...repairs[0]!.keys()], broken.map((rule) => GRID.indexOf(rule))]),
      [
        [['a'], [2, 4]],
        [['d'], [3, 5]],
      ],
    );
  });

  it('lists readings that nothing tells apart, and leaves out a less likely slip', () =>
    deepEqual(told([sum('whole', 'one + two')], { whole: '30.00', one: '14.00', two: '11.00' }), ['one=19 | two=16']));

  it('asks nothing of what is at most another, and breaks none that holds', () => {
    deepEqual(told([atMost('part', 'whole')], { part: '9.00', whole: '8.00' }), []);
    // 5 for one is as likely a slip of 7, but 7 is above the limit
    deepEqual(
      told([sum('whole', 'one + two'), atMost('one', 'limit')], {
        whole: '10.00',
        one: '5.00',
        two: '3.00',
        limit: '6.00',
      }),
      ['two=5'],
    );
  });

  it('takes a fixed figure as it is', () =>
    deepEqual(told([sum('whole', 'last')], { whole: '10.00', last: '8.00' }, { isFixed: (fact) => fact === 'last' }), [
      'whole=8',
    ]));

  it('mends a sum together with the part that was carried into it', () => {
    const rules = [...GRID, sum('c', 'other')];
    const carried = { ...SOUND, other: '33.00', c: '38.00', second: '75.00' };
    deepEqual(told(rules, carried, { carriedInto: (rule) => (rule === GRID[3] ? 'second' : null) }), [
      'c=33 second=70',
    ]);
  });

  it('mends percentages and sums with one amount', () =>
    deepEqual(
      told([sum('whole', 'one + two'), ratio('share', 'one', 'whole'), ratio('other', 'two', 'whole')], {
        whole: '200.00',
        one: '52.00',
        two: '150.00',
        share: '25.00',
        other: '75.00',
      }),
      ['one=50'],
    ));

  it('never proposes less than nothing for what is not', () =>
    deepEqual(told([sum('whole', 'one + two')], { whole: '3.00', one: '5.00', two: '1.00' }), ['whole=6 | one=2']));

  it('goes on as printed where it is told to, and tells what nothing explains', () => {
    const rules: readonly Rule[] = [sum('whole', 'one + two'), sum('same', 'one'), sum('lone', 'far')];
    const printed = { whole: '5.00', one: '2.00', two: '2.00', same: '3.00', lone: '8.19', far: '7.03' };
    const { faults } = search(rules, printed, {
      accepts: ({ mends }) => mends > 1,
      goesOn: 'as-printed',
      tellsRest: true,
    });
    deepEqual(
      faults.map(({ repairs, broken }) => [
        repairs.map((repair) => [...repair.keys()]),
        broken.map((rule) => rules.indexOf(rule)),
      ]),
      [
        [[['one']], [0, 1]],
        [[], [2]],
      ],
    );
  });

  it('suspects only the blamed figure of a long constraint', () =>
    deepEqual(
      told(
        [sum('whole', 'one + two + three')],
        { whole: '7.00', one: '1.00', two: '2.00', three: '3.00' },
        { blamed: () => 'whole', most: { repairs: 12, readings: 3, facts: 3, constraints: Infinity } },
      ),
      ['whole=6'],
    ));

  describe('counts what else a repair does', () => {
    it('to a percentage that held', () =>
      deepEqual(
        told([sum('whole', 'one + two'), ratio('share', 'one', 'whole')], {
          whole: '10.00',
          one: '5.00',
          two: '3.00',
          share: '50',
        }),
        ['two=5'],
      ));

    it('to a percentage that has no base any more: it is not mended', () =>
      deepEqual(
        told([sum('zero', 'whole'), ratio('share', 'one', 'whole')], {
          zero: '0.00',
          whole: '5.00',
          one: '2.00',
          share: '30',
        }),
        ['share=40', 'zero=5'],
      ));

    it('to a sum that rounding explains, before and after', () =>
      deepEqual(
        told([sum('whole', 'one + two'), sum('same', 'one')], {
          whole: '10.01',
          one: '4.00',
          two: '6.00',
          same: '4.02',
        }),
        ['one=4.02 | same=4'],
      ));

    it('of very many to those first that fail', () => {
      const rules = [sum('other', 'one'), sum('same', 'one')];
      const printed = { other: '4.00', one: '4.00', same: '4.50' };
      const most = { repairs: 12, readings: 3, facts: Infinity };
      deepEqual(told(rules, printed, { most: { ...most, constraints: 2 } }), ['same=4']);
      deepEqual(told(rules, printed, { most: { ...most, constraints: 1 } }), ['one=4.5 | same=4']);
    });
  });

  it('tells no more repairs, and no more readings of one fault, than are asked for', () => {
    const rules = [sum('whole', 'one + two + three')];
    const printed = { whole: '30.00', one: '11.00', two: '12.00', three: '2.00' };
    const most = { facts: Infinity, constraints: Infinity };
    deepEqual(told(rules, printed), ['one=16 | two=17 | three=7']);
    deepEqual(told(rules, printed, { most: { ...most, repairs: 12, readings: 2 } }), ['one=16 | two=17']);
    deepEqual(told(rules, printed, { most: { ...most, repairs: 1, readings: 3 } }), ['one=16']);
  });

  it('prefers what makes more hold to the last place', () => {
    const rules = [sum('same', 'one'), sum('whole', 'one + two + three')];
    const printed = { same: '4.02', one: '4.00', two: '6.00', three: '2.00', whole: '12.02' };
    deepEqual(told(rules, printed), ['same=4 | one=4.02']);
    deepEqual(told(rules, printed, { prefer: [['exact', 'more']] }), ['one=4.02 | same=4']);
  });

  it('ranks first what its constraint blames', () =>
    deepEqual(
      told(
        [sum('whole', 'one + two')],
        { whole: '30.00', one: '14.00', two: '11.00' },
        {
          rank: [
            ['net', 'more'],
            ['blamed', 'more'],
          ],
          blamed: () => 'two',
        },
      ),
      ['two=16'],
    ));

  it('takes for another reading of a fault only what mends it too', () =>
    deepEqual(
      told(
        [sum('first', 'one'), sum('second', 'one')],
        { first: '3.00', one: '2.00', second: '5.00' },
        { goesOn: 'as-printed' },
      ),
      ['first=2 | one=3', 'second=2'],
    ));

  it('mends what it says it mends, and all where it says so', () => {
    const fen = fc.integer({ min: 0, max: 99_999 }).map((value) => (value / 100).toFixed(2));
    const names = Object.keys(SOUND) as (keyof typeof SOUND)[];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fen, { maxKeys: 4 }), (slips) => {
        const printed = { ...SOUND, ...slips };
        const { faults, settled } = search(GRID, printed);
        const repaired = new Map<string, Decimal>();
        const fails = (rule: Rule): boolean => evaluate(rule, readAs(read(printed), repaired)).outcome === 'failed';
        for (const { repairs, broken } of faults) {
          ok(broken.length > 0 && broken.every(fails));
          for (const [fact, value] of repairs[0]!) repaired.set(fact, value);
          ok(!broken.some(fails));
        }
        equal(!GRID.some(fails), settled);
      }),
    );
  });
});
