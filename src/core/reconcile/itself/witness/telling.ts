import type { Claim } from '../../../claims/index.js';
import { isFigure } from '../context.js';
import { inUnitOf } from '../precision.js';

/** From the first digit that is no zero to the last one. */
function digitsOf(claim: Claim): string {
  const printed = inUnitOf(claim, claim.value!).abs().toFixed(claim.decimals);
  return printed.replace('.', '').replace(/^0+/, '');
}

/** A figure that a name bears out: so many digits are printed. */
export function isPrinted(claim: Claim | null | undefined, least: number): claim is Claim {
  return isFigure(claim ?? null) && digitsOf(claim!).length >= least;
}

/** A figure that nothing comes to by chance: round ones, as 50.00, are soon the sum of others. */
export function isTelling(claim: Claim | null | undefined, least: number): claim is Claim {
  return isFigure(claim ?? null) && digitsOf(claim!).replace(/0+$/, '').length >= least;
}
