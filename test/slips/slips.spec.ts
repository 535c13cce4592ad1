import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { workbookOf } from '../e2e/fixtures.js';
import { CLEAN } from './clean.js';
import { measure, together } from './measure.js';
import { seeded, slipped } from './slip.js';

describe('a slip in one figure of a sound workbook', () => {
  it('is raised, and its cell suspected first with the right value (every seventh amount)', () => {
    const measured = CLEAN.map((name, index) => measure(workbookOf(name), { step: 7, seed: 2021 + index }));
    const { slips, raised, errors, right, unchanged, missed } = together(measured);
    assert.equal(unchanged, 0);
    assert.ok(slips > 500, `${slips} slips`);
    assert.ok(raised / slips >= 0.97, `${raised} of ${slips} raised; missed: ${missed.join(', ')}`);
    assert.ok(right / errors >= 0.88, `${right} of ${errors} errors with the right first suspect`);
  }).timeout(120_000);
});

describe('the slips that are measured', () => {
  const value = fc.integer({ min: 100, max: 999_999_999 }).map((cents) => cents / 100);
  const some = (kind: 'digit' | 'swap' | 'point', check: (figure: number, wrong: number) => boolean): void =>
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 2 ** 30 }), (figure, seed) => {
        const wrong = slipped(figure, 2, kind, seeded(seed));
        return wrong === undefined || check(figure, wrong!);
      }),
    );
  const digits = (figure: number): string => figure.toFixed(2);

  it('change one digit', () =>
    some('digit', (figure, wrong) => {
      const [before, after] = [digits(figure), digits(wrong).padStart(digits(figure).length, '0')];
      return before.length === after.length && [...before].filter((char, index) => char !== after[index]).length === 1;
    }));

  it('swap two neighbours', () =>
    some(
      'swap',
      (figure, wrong) =>
        wrong !== figure &&
        [...digits(wrong).padStart(digits(figure).length, '0')].sort().join('') === [...digits(figure)].sort().join(''),
    ));

  it('move the decimal point by one place', () =>
    some(
      'point',
      (figure, wrong) => Math.abs(wrong - figure * 10) < 1e-6 || Math.abs(wrong - figure / 10) < 1e-3 + 1e-9,
    ));

  it('turn the sign, or leave nothing', () => {
    assert.equal(slipped(5.5, 1, 'sign', seeded(1)), -5.5);
    assert.equal(slipped(5.5, 1, 'blank', seeded(1)), null);
    assert.equal(slipped(5, 0, 'swap', seeded(1)), undefined);
  });
});
