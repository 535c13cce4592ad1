import type { Claim } from '../../../claims/index.js';
import { isFigure } from '../context.js';
import { factorOf } from '../precision.js';

/** Digits that are printed, from the first that is no zero: by the places of its first and its last one. */
function digitsOf(claim: Claim): number {
  const value = claim.value!;
  return value.isZero() ? 0 : value.e - Math.log10(factorOf(claim)) + claim.decimals + 1;
}

/** A figure that a name bears out: so many digits are printed. */
export function isPrinted(claim: Claim | null | undefined, least: number): claim is Claim {
  return isFigure(claim ?? null) && digitsOf(claim!) >= least;
}

/** A figure that nothing comes to by chance: round ones, as 50.00, are soon the sum of others. */
export function isTelling(claim: Claim | null | undefined, least: number): claim is Claim {
  return isFigure(claim ?? null) && !claim!.value!.isZero() && claim!.value!.precision() >= least;
}
