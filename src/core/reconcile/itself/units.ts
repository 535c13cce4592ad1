import type { Document } from '../../claims/index.js';
import { isPerPiece } from '../../claims/lexicon/shares.js';
import { printedFigure } from '../printed-figure.js';
import { inUnitOf } from './precision.js';
import type { Found } from './statement-fault.js';

/** 13.52元 among 万元; an amount with no unit. */
export function unitFaults({ claims, decimals }: Document): Found[] {
  const amounts = claims.filter(
    ({ kind, role, value }) => kind === 'amount' && role !== 'bound' && value !== null && !value.isZero(),
  );
  const inWan = amounts.filter(({ unit }) => unit === '万元').length;
  if (inWan < 4 || inWan < amounts.length * 0.7) return [];
  return amounts.flatMap((claim): Found[] => {
    const place = { start: claim.start, end: claim.end, stated: printedFigure(claim) };
    if (claim.unit === '')
      return [
        {
          ...place,
          rule: 'unit.missing',
          severity: 'warning',
          expected: `${printedFigure(claim)}万元`,
          said: { type: 'figure.no-unit', figure: printedFigure(claim) },
        },
      ];
    if (claim.unit !== '元' || claim.decimals === 0 || claim.decimals > 2 || decimals === null) return [];
    if (
      claim.role === 'reason' ||
      claim.role === 'other' ||
      isPerPiece(claim.noun) ||
      inUnitOf(claim, claim.value!).gte(10_000)
    )
      return [];
    return [
      {
        ...place,
        rule: 'unit.slip',
        severity: 'warning',
        expected: `${printedFigure(claim).slice(0, -claim.unit.length)}万元`,
        said: { type: 'figure.slip', figure: printedFigure(claim), relation: null },
      },
    ];
  });
}
