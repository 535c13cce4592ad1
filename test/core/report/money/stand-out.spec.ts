import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { standOut } from '../../../../src/core/report/money/stand-out.js';

/** Amounts of this year and last, "-" where last year's is not known. */
const of = (...items: readonly string[]): boolean[] =>
  standOut(
    items.map((item) => {
      const [now, before] = item.split(' ');
      return { now: new Decimal(now!), before: before === '-' ? null : new Decimal(before!) };
    }),
  );

describe('a change that stands out', () => {
  it('is of more than half, and of a tenth of the whole, while the others hardly changed', () =>
    assert.deepEqual(of('500 490', '300 310', '180 100'), [false, false, false]));

  it('is one of half of last year’s amount', () => {
    assert.deepEqual(of('500 490', '300 310', '250 100'), [false, false, true]);
    assert.deepEqual(of('500 490', '300 310', '30 250'), [false, false, true]);
  });

  it('is none of half where it is little of the whole', () =>
    assert.deepEqual(of('500 490', '300 310', '40 10'), [false, false, false]));

  it('is none where another large item changed by a quarter', () =>
    assert.deepEqual(of('500 490', '400 310', '250 100'), [false, false, false]));

  it('is one whatever a small item did', () =>
    assert.deepEqual(of('500 490', '300 310', '250 100', '20 2'), [false, false, true, false]));

  it('is none beside one other item alone', () => assert.deepEqual(of('500 490', '250 100'), [false, false]));

  it('is one from nothing', () => assert.deepEqual(of('500 490', '300 310', '150 0'), [false, false, true]));

  it('is none where last year is not known', () => {
    assert.deepEqual(of('500 490', '300 310', '250 -'), [false, false, false]);
    assert.deepEqual(of('500 -', '300 -', '250 -'), [false, false, false]);
  });

  it('is none where nothing changed', () => assert.deepEqual(of('500 500', '300 300', '0 0'), [false, false, false]));
});
