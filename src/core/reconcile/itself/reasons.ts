import { isNamedSet } from '../../taxonomy/named-parts.js';
import { changedNoun } from '../../claims/lexicon/comparisons.js';
import { nounOf } from '../../claims/clauses/nouns.js';
import type { Claim, Statement } from '../../claims/index.js';
import { holds, isFigure, type Context } from './context.js';
import { signed, type Relation } from './relation.js';

/**
 * "增加11万元，主要原因是基本支出增加15万元，项目支出减少4万元": what is told why comes to the change. Reasons need not be
 * all, so that they only bear each other out, unless they are all there can be.
 */
export function reasonsOfChanges(context: Context): Relation[] {
  const { claims } = context.document;
  return context.document.statements.flatMap((statement): Relation[] => {
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
      left: [signedBy(change.difference)],
      right: reasons.map(signedBy),
    };
    return holds(relation, context) || isWhole(statement, reasons) ? [relation] : [];
  });
}

/** The figures of the reason right behind a change, as far as each says whether it grew. */
function reasonsBehind(last: Claim, claims: readonly Claim[]): Claim[] {
  const reasons: Claim[] = [];
  for (let at = last.index + 1; at < claims.length; at += 1) {
    const claim = claims[at]!;
    if (claim.paragraph !== last.paragraph) break;
    if (claim.kind === 'year' || claim.kind === 'subject') continue;
    if (claim.role !== 'reason') break;
    if (claim.kind === last.kind || claim.kind === 'amount') {
      if (!isMoved(claim)) return [];
      reasons.push(claim);
    }
  }
  return reasons;
}

function isMoved(claim: Claim | null): claim is Claim {
  if (!isFigure(claim) || claim.kind !== 'amount' || claim.value!.isNegative()) return false;
  return claim.direction === 'more' || claim.direction === 'less';
}

function signedBy(claim: Claim): ReturnType<typeof signed> {
  return signed(claim, claim.direction === 'more' ? 1 : -1);
}

/** 基本支出 and 项目支出, of which any change is made up. */
function isWhole({ noun }: Statement, reasons: readonly Claim[]): boolean {
  const names = reasons.map((claim) => nounOf(changedNoun(claim.noun), []));
  return noun.includes('支出') && isNamedSet(names);
}
