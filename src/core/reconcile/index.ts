import { readDocument, type Document } from './claims/index.js';
import type { TextFinding } from './finding.js';
import { checkItself } from './itself/index.js';
import { slipsIn } from './slips/index.js';

export type { TextFinding } from './finding.js';

export interface TextReport {
  readonly document: Document;
  readonly findings: readonly TextFinding[];
}

/** A 说明 read on its own, without the workbook. */
export function reconcileText(text: string): TextReport {
  const document = readDocument(text);
  const { findings } = checkItself(document);
  return { document, findings: [...findings, ...slipsIn(document)].sort((a, b) => a.start - b.start) };
}
