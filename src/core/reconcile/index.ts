import { readDocument, type Claim, type Document } from './claims/index.js';
import type { TextFinding } from './finding.js';
import { checkItself } from './itself/index.js';
import { slipsIn } from './slips/index.js';

export type { TextFinding } from './finding.js';

export interface TextReport {
  readonly document: Document;
  readonly findings: readonly TextFinding[];
  /** Figures of the disclosure that the text prints: years, 科目 and bounds such as 50万元以上 are none. */
  readonly claims: number;
  /** Those that at least one relation holds to another figure. */
  readonly matched: number;
  /** Those that nothing could be compared with: never counted as right. */
  readonly unverifiable: number;
}

/** A 说明 read on its own, without the workbook. */
export function reconcileText(text: string): TextReport {
  const document = readDocument(text);
  const { findings, held, failed } = checkItself(document);
  const claims = document.claims.filter(isFigureOfDisclosure);
  const matched = claims.filter((claim) => held.has(claim) && !failed.has(claim)).length;
  const faulted = claims.filter((claim) => failed.has(claim)).length;
  return {
    document, findings: [...findings, ...slipsIn(document)].sort((a, b) => a.start - b.start),
    claims: claims.length, matched, unverifiable: claims.length - matched - faulted,
  };
}

function isFigureOfDisclosure({ kind, role }: Claim): boolean {
  return (kind === 'amount' || kind === 'percent' || kind === 'count') && role !== 'bound';
}
