import type { Claim } from '../../claims/index.js';
import { slipLikelihood } from '../../constraints/slip.js';
import type { TextContext } from './context.js';
import { samePassages, type Passage } from './passages.js';
import { inUnitOf } from './precision.js';
import { sameFigure, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/**
 * "因防汛仓库搬迁增加租金36.5万元" in two chapters: who tells a reason or a use again copies its words, and its figures are
 * then the same. Told where all tellings but one agree, or where the clause beside it is the same in both, and the
 * figure is one that fingers make of the other.
 */
export function wordedAgain(context: TextContext): Relation[] {
  return gather(samePassages(context), (same) => gather(same[0]!.claims, (_, at) => differing(same, at)));
}

function differing(same: readonly Passage[], at: number): Relation[] {
  const values = new Map<string, Passage[]>();
  for (const passage of same) {
    const value = passage.claims[at]!.value!.toString();
    const known = values.get(value);
    if (known) known.push(passage);
    else values.set(value, [passage]);
  }
  const [most, others] = [...values.values()].sort((a, b) => b.length - a.length);
  if (others?.length !== 1 || values.size > 2) return [];
  const [other] = others as [Passage];
  const right = most!.find((one) => isBesideSame(one, other)) ?? (most!.length > 1 ? most![0]! : null);
  if (right === null || right.paragraph === other.paragraph) return [];
  const [meant, claim] = [right.claims[at]!, other.claims[at]!];
  return isSlip(meant, claim) ? [sameFigure(meant, claim, { severity: 'warning', about: claim.noun })] : [];
}

/** The clause in front or behind says the same, with the same figures. */
function isBesideSame(one: Passage, other: Passage): boolean {
  const isSame = (a: Passage | null, b: Passage | null): boolean =>
    a !== null && a.words === b?.words && a.figures === b.figures && a.claims.some(isTelling);
  return isSame(one.before, other.before) || isSame(one.behind, other.behind);
}

/** Digits that a figure must have: of one, another is easily meant. */
const LEAST_DIGITS = 2;
const LIKELY = 3;

function isTelling(claim: Claim): boolean {
  return claim.value !== null && inUnitOf(claim, claim.value).precision(true) >= LEAST_DIGITS;
}

function isSlip(right: Claim, other: Claim): boolean {
  if (!isTelling(right) || !isTelling(other) || right.unit !== other.unit) return false;
  const [wanted, stated] = [inUnitOf(right, right.value!), inUnitOf(other, other.value!)];
  return slipLikelihood(stated, wanted, right.decimals) >= LIKELY;
}
