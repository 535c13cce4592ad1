import { deepEqual } from 'node:assert/strict';
import { reconcileText, type TextFinding } from '../../../../src/core/reconcile/index.js';
import { printedValue } from '../../../../src/core/report/say/printed.js';
import { budgetOf } from '../sample.js';

/** A text, by its lines below the first chapter, and what is found in it. */
export type Row = readonly [what: string, lines: readonly string[], finds: readonly string[]];

/** "error same 40.00万元 → 30": severity, rule, words and what should stand there, where the finding tells it. */
export function toldOf(findings: readonly TextFinding[]): string[] {
  return findings.map(({ severity, rule, quote, expected }) =>
    [severity, rule, quote, ...(expected === undefined ? [] : ['→', printedValue(expected)])].join(' '),
  );
}

export function told(text: string): string[] {
  return toldOf(reconcileText(text).findings);
}

/** One test a row. */
export function holdRows(rows: readonly Row[], textOf: (...lines: string[]) => string = budgetOf): void {
  for (const [what, lines, finds] of rows) it(what, () => deepEqual(told(textOf(...lines)), finds));
}
