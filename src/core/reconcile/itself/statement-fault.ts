import type { Claim, Statement } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { Span } from '../../text/span.js';
import type { TextContext } from './context.js';

export type Found = Omit<TextFinding, 'quote' | 'cells'>;

/** What one statement can be reproached with by itself; null where it cannot. */
export type StatementRule = (statement: Statement, context: TextContext) => Found | null;

export function placeOf({ start, end }: Span): Span {
  return { start, end };
}

/** Zero, or left blank. */
export function isNothing(claim: Claim): boolean {
  return claim.value === null || claim.value.isZero();
}

/** In whole 万元 of a text that prints no others: its 0 may be some thousand 元. */
export function isWhole({ kind, unit, decimals }: Claim, usual: number | null): boolean {
  return kind === 'amount' && unit !== '元' && Math.max(decimals, usual ?? 0) === 0 && usual !== null;
}
