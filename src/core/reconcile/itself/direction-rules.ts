import type { Decimal } from 'decimal.js';
import type { Claim } from '../../claims/index.js';
import { printedFigure } from '../printed-figure.js';
import { isFigure } from './context.js';
import { printedAs } from './precision.js';
import { isNothing, placeOf, type StatementRule } from './statement-fault.js';

/** "减少5万元，增长3%". */
const differs: StatementRule = ({ noun, change, amount }) => {
  const { difference = null, percent = null } = change ?? {};
  if (difference === null || percent === null || !isOpposite(difference, percent)) return null;
  if (isNothing(difference) || isNothing(percent)) return null;
  return {
    ...placeOf(isAgainst(difference, amount, change!.base) ? difference : percent),
    rule: 'direction',
    severity: 'error',
    said: {
      type: 'direction.differs',
      noun,
      first: { direction: difference.direction!, figure: printedFigure(difference) },
      second: { direction: percent.direction!, figure: printedFigure(percent) },
    },
  };
};

/** The two amounts, where they are told, say that it moved the other way. */
function isAgainst({ direction }: Claim, now: Claim | null, base: Claim | null): boolean {
  if (!isFigure(now) || !isFigure(base) || now.kind !== base.kind) return false;
  return direction === (now.value!.gt(base.value!) ? 'less' : 'more');
}

/** What has a sign of its own says its direction twice, and no other one. */
function isOpposite(a: Claim, b: Claim): boolean {
  if (a.value?.isNegative() === true || b.value?.isNegative() === true) return false;
  return (a.direction === 'more' && b.direction === 'less') || (a.direction === 'less' && b.direction === 'more');
}

/** "80万元，比上年50万元减少30万元", "减少60%": the difference or the rate is right, its word is not. */
const wrong: StatementRule = ({ noun, change, amount }, { document: { decimals } }) => {
  if (change === null || change.unsure || (change.direction !== 'more' && change.direction !== 'less')) return null;
  const { base, difference, percent, direction } = change;
  if (!isFigure(base) || !isFigure(amount) || base.kind !== amount.kind) return null;
  const grown = amount.value!.minus(base.value!);
  const isAsSaid = grown.isPositive() === (direction === 'more');
  if (grown.isZero() || isAsSaid) return null;
  const told = difference ?? percent;
  if (told !== null && (!isFigure(told) || !isAsFar(told, grown.abs(), base.value!, decimals))) return null;
  return {
    ...placeOf(told ?? amount),
    rule: 'direction',
    severity: 'error',
    said: { type: 'direction.wrong', noun, base: printedFigure(base), now: printedFigure(amount), said: direction },
  };
};

/** The figure of a change says by how much it moved, whatever its word says. */
function isAsFar(told: Claim, moved: Decimal, base: Decimal, decimals: number | null): boolean {
  if (told.kind !== 'percent') return moved.eq(told.value!);
  if (base.isZero()) return false;
  return printedAs(told, moved.div(base).times(100), decimals).eq(told.value!);
}

/** Nothing can lose more than all of it. */
const overHundred: StatementRule = ({ noun, change }) => {
  const percent = change?.percent ?? null;
  if (percent?.direction !== 'less' || !isFigure(percent) || !percent.value!.gt(100)) return null;
  return {
    ...placeOf(percent),
    rule: 'change.over-hundred',
    severity: 'error',
    said: { type: 'change.over-hundred', noun, percent: printedFigure(percent) },
  };
};

/** The first that applies is told. */
export const DIRECTION_RULES: readonly StatementRule[] = [differs, wrong, overHundred];
