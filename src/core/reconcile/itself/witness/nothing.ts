import type { Claim, Document } from '../../../claims/index.js';
import { saysNone, saysNoneBefore } from '../../../claims/lexicon/none-said.js';
import { signAt } from '../../../text/fold.js';
import { isFigure, type TextContext } from '../context.js';

/** "年初预算0万元，…因年初未安排", "上年预算0万元，为新增项目", "0万元，未发生": nothing, and the sentence says so in words. */
export function saidNothing({ document }: TextContext): Claim[] {
  return document.claims.filter(
    (claim) => claim.kind === 'amount' && isFigure(claim) && claim.value!.isZero() && isSaid(claim, document),
  );
}

function isSaid(claim: Claim, { paragraphs }: Document): boolean {
  const { folded } = paragraphs[claim.paragraph]!;
  const from = signAt(folded, claim.end - 1) + 1;
  const rest = folded.text.slice(from, from + BEHIND).split('。')[0]!;
  if (claim.role === 'budget' || claim.role === 'base') return saysNoneBefore(rest);
  return claim.role !== 'change' && saysNone(rest);
}

/** Signs behind a figure that are looked through. */
const BEHIND = 60;
