import { equal } from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import type { Claim, Document } from '../../../src/core/claims/index.js';
import type { Binding } from '../../../src/core/match/index.js';
import { isClosedShare } from '../../../src/core/reconcile/against/closed-shares.js';

/** A share as the text prints it and as the tables have it, of one whole unless another is named. */
type Share = readonly [printed: string, exact: string, whole?: string, paragraph?: number];

/** Whether the last of the shares may give way. */
function closed(...shares: readonly Share[]): boolean {
  const claims = shares.map(([printed, , , paragraph = 0], index) => ({
    index,
    paragraph,
    section: null,
    kind: 'percent',
    value: new Decimal(printed),
    decimals: printed.split('.')[1]?.length ?? 0,
  })) as unknown as Claim[];
  const bindings = new Map(
    shares.map(([, exact, name = '支出'], index) => [
      index,
      { aspect: '占', value: new Decimal(exact), whole: { name } } as unknown as Binding,
    ]),
  );
  return isClosedShare(claims.at(-1)!, { claims } as unknown as Document, bindings);
}

const THIRD = '33.33333333';

describe('shares closed to 100', () => {
  it('one of three thirds gives way by a last place', () => {
    equal(closed(['33.33', THIRD], ['33.33', THIRD], ['33.34', THIRD]), true);
  });

  it('by less than a last place only', () => {
    equal(closed(['33.3', THIRD], ['33.3', THIRD], ['33.4', THIRD]), true);
    equal(closed(['33.33', THIRD], ['33.32', THIRD], ['33.35', THIRD]), false);
    equal(closed(['33.33', THIRD], ['33.33', THIRD], ['33.34', '33.33']), false);
  });

  it('the shares must add to 100 as they are printed', () => {
    equal(closed(['33.33', THIRD], ['33.33', THIRD], ['33.33', THIRD]), false);
  });

  it('and not if they were rounded', () => {
    equal(closed(['50.1', '50.06'], ['49.9', '49.94']), false);
  });

  it('a share alone is not closed', () => {
    equal(closed(['100.00', '99.994']), false);
  });

  it('shares of another whole are others', () => {
    equal(closed(['33.33', THIRD, '收入'], ['33.33', THIRD], ['33.34', THIRD]), false);
  });

  it('shares stand as many paragraphs away as there are of them', () => {
    const apart = (paragraph: number): boolean =>
      closed(['33.33', THIRD, '支出', 0], ['33.33', THIRD, '支出', 1], ['33.34', THIRD, '支出', paragraph]);
    equal(apart(3), true);
    equal(apart(4), false);
  });
});
