import type { Claim, Statement } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { Span } from '../../text/span.js';
import type { Context } from './context.js';

export type Found = Omit<TextFinding, 'quote' | 'cells'>;

/** What one statement can be reproached with by itself; null where it cannot. */
export type StatementRule = (statement: Statement, context: Context) => Found | null;

export function placeOf({ start, end }: Span): Span {
  return { start, end };
}

/** Zero, or left blank. */
export function isNothing(claim: Claim): boolean {
  return claim.value === null || claim.value.isZero();
}
