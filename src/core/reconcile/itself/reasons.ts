import type { Decimal } from 'decimal.js';
import { isNamedSet } from '../../taxonomy/named-parts.js';
import { movedFirst } from '../../claims/lexicon/changes.js';
import { changedNoun } from '../../claims/lexicon/comparisons.js';
import { nounOf } from '../../claims/clauses/nouns.js';
import type { Claim, Statement } from '../../claims/index.js';
import { solutions } from '../../constraints/solve.js';
import { holds, isFigure, type Context } from './context.js';
import { inUnitOf } from './precision.js';
import { claimsOf, signed, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/**
 * "增加11万元，主要原因是基本支出增加15万元，项目支出减少4万元": what is told why comes to the change. Reasons need not be
 * all, so that they only bear each other out, unless they are all there can be, or one digit keeps them from it.
 */
export function reasonsOfChanges(context: Context): Relation[] {
  const { claims } = context.document;
  return gather(context.document.statements, (statement): Relation[] => {
    const { change } = statement;
    if (change === null || change.unsure || !isMoved(change.difference)) return [];
    const reasons = reasonsBehind(change.percent ?? change.difference, claims);
    if (reasons.length === 0) return [];
    const relation: Relation = {
      kind: 'sum',
      rule: 'change.sum',
      severity: 'warning',
      blamed: change.difference,
      about: statement.noun,
      left: [signed(change.difference, change.difference.direction === 'more' ? 1 : -1)],
      right: reasons.map(({ claim, sign }) => signed(claim, sign)),
    };
    return holds(relation, context) || isWhole(statement, reasons) || isOneDigitOff(relation, context)
      ? [relation]
      : [];
  });
}

/** A figure of a reason, and whether it grew. */
interface Reason {
  readonly claim: Claim;
  readonly sign: 1 | -1;
}

/**
 * The figures of the reason right behind a change, as far as each says whether it grew: "增加甲4万元，乙6万元；减少丙2万元",
 * where a word in front holds until the next.
 */
function reasonsBehind(last: Claim, claims: readonly Claim[]): Reason[] {
  const reasons: Reason[] = [];
  let carried: Reason['sign'] | null = null;
  for (let at = last.index + 1; at < claims.length; at += 1) {
    const claim = claims[at]!;
    if (claim.paragraph !== last.paragraph) break;
    if (claim.kind === 'year' || claim.kind === 'subject') continue;
    if (claim.role !== 'reason') break;
    if (claim.kind === last.kind || claim.kind === 'amount') {
      carried = claim.direction === null ? (SIGNS[movedFirst(claim.noun) ?? ''] ?? carried) : null;
      const sign: Reason['sign'] | null = SIGNS[claim.direction ?? ''] ?? carried;
      if (sign === null || !isPlain(claim)) return [];
      reasons.push({ claim, sign });
    }
  }
  return reasons;
}

const SIGNS: Readonly<Record<string, 1 | -1>> = { more: 1, less: -1 };

function isMoved(claim: Claim | null): claim is Claim {
  return isPlain(claim) && (claim.direction === 'more' || claim.direction === 'less');
}

function isPlain(claim: Claim | null): claim is Claim {
  return isFigure(claim) && claim.kind === 'amount' && !claim.value!.isNegative();
}

/** The change with several reasons; of more, one is near by chance what would make them come to it. */
const [FEWEST, MOST] = [4, 9];
/** Digits that the change must have: of few, one is easily another. */
const LEAST_DIGITS = 4;

/** One figure read with one other digit makes the reasons come to the change exactly. */
function isOneDigitOff(relation: Relation, { reading }: Context): boolean {
  const { length } = claimsOf(relation);
  const { blamed } = relation;
  if (length < FEWEST || length > MOST || inUnitOf(blamed, blamed.value!).precision() < LEAST_DIGITS) return false;
  return Array.from(solutions(relation, reading)).some(
    ([claim, wanted]) => wanted !== null && isOtherDigit(claim, inUnitOf(claim, wanted)),
  );
}

function isOtherDigit(claim: Claim, wanted: Decimal): boolean {
  const [stated, meant] = [inUnitOf(claim, claim.value!).toFixed(claim.decimals), wanted.toFixed(claim.decimals)];
  if (!wanted.eq(meant) || stated.length !== meant.length) return false;
  return Array.from(stated).filter((digit, at) => digit !== meant[at]).length === 1;
}

/** 基本支出 and 项目支出, of which any change is made up. */
function isWhole({ noun }: Statement, reasons: readonly Reason[]): boolean {
  const names = reasons.map(({ claim }) => nounOf(changedNoun(claim.noun), []));
  return noun.includes('支出') && isNamedSet(names);
}
