import type { Claim } from '../claims/index.js';

/** "1937.43 万元": as the text prints it, without emphasis and line breaks. */
export function printedFigure(claim: Claim): string {
  return claim.quote.replace(/\*\*|\s/g, '');
}

/** The unit in which a figure is said; an amount without one is taken for 万元, a rate for a percentage. */
export function unitOf({ unit, kind }: Claim): string {
  if (unit !== '') return unit;
  return kind === 'percent' ? '%' : '万元';
}
