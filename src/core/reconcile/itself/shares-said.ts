import { figureNamed } from '../../taxonomy/figure-names.js';
import { printedFigure } from '../printed-figure.js';
import { isExhaustive } from './closed-sets.js';
import type { Claim } from '../../claims/index.js';
import { isFigure, type Context } from './context.js';
import type { Found } from './statement-fault.js';

/** Shares of one list: their sum unless one of them is told already, and a base that one of them names otherwise. */
export function shareFaults({ document }: Context, told: ReadonlySet<Claim>): Found[] {
  return document.lists.flatMap(({ readings }) => {
    const parts = readings[0]!.filter(({ share }) => isFigure(share?.claim ?? null));
    if (parts.length < 2 || parts.length < readings[0]!.length) return [];
    const found: Found[] = [];
    const sum = parts.reduce(
      (total, { share }) => total.plus(share!.claim.value!),
      parts[0]!.share!.claim.value!.times(0),
    );
    const last = parts.at(-1)!.share!.claim;
    const unnamed = parts.every(({ share }) => share!.base === parts[0]!.share!.base);
    if (
      unnamed &&
      !parts.some(({ share }) => told.has(share!.claim)) &&
      sum.gt(100.05 + 0.01 * parts.length) &&
      (isExhaustive(parts) || sum.gt(101))
    ) {
      found.push({
        start: last.start,
        end: last.end,
        rule: 'share.sum',
        severity: 'warning',
        stated: sum.toString(),
        expected: '100',
        said: { type: 'share.sum', sum: sum.toString() },
      });
    }
    const bases = parts.map(({ share }) => share!.base);
    const odd = parts.find(
      ({ share, noun }) =>
        isOtherSide(share!.base, noun) &&
        bases.some((base) => base !== share!.base && base !== '' && !isOtherSide(base, noun)),
    );
    if (odd) {
      const usual = bases.find((base) => base !== odd.share!.base)!;
      found.push({
        start: odd.share!.claim.start,
        end: odd.share!.claim.end,
        rule: 'share.base',
        severity: 'warning',
        stated: printedFigure(odd.share!.claim),
        said: { type: 'share.base', said: odd.share!.base, others: usual },
      });
    }
    return found;
  });
}

/** A part of the expenditure said to be a share of the income, or the other way round. */
function isOtherSide(base: string, noun: string): boolean {
  const key = figureNamed(base)?.key ?? base;
  if (noun.includes(SIDES.expenditure) && isOfSide(key, 'income')) return true;
  // 财政拨款收入 may be told of in the expenditure's place
  return noun.includes(SIDES.income) && !noun.includes('财政拨款收入') && isOfSide(key, 'expenditure');
}

const SIDES = { income: '收入', expenditure: '支出' } as const;

/** Of a key of taxonomy/figure-names, or of the words where they are no such figure. */
function isOfSide(key: string, side: keyof typeof SIDES): boolean {
  return key.includes(side) || key.includes(SIDES[side]);
}
