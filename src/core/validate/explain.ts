import type { Disclosure } from '../disclosure/model.js';
import { diagnose, type Diagnosis } from './diagnose.js';
import type { Result } from './equation.js';
import type { Finding, Suspect } from './finding.js';
import { findExtraRows, findReadings, findRows, type Wholesale } from './wholesale/index.js';

/** Up to so many wrong cells that mend everything are likelier than a stretch that was moved. */
const FEW_REPAIRS = 2;
const NOTHING_WRONG: Diagnosis = { suspects: [], repairs: 0, settled: true };

/** Why relations are broken: faults of many cells by name, and of the rest the cells that are likeliest wrong. */
export interface Explanation {
  readonly findings: readonly Finding[];
  /** Broken relations that the findings stand for. */
  readonly explained: ReadonlySet<Result>;
  readonly suspects: readonly Suspect[];
}

function isBroken({ outcome }: Result): boolean {
  return outcome === 'failed';
}

/** What broke the relations: lines too few or too many, then single cells; stretches of cells only where those do not explain it. */
export function explain(disclosure: Disclosure, results: readonly Result[]): Explanation {
  const rows = findRows(disclosure, results);
  const alone = rows.rest.some(isBroken) ? diagnose(rows.rest) : NOTHING_WRONG;
  if (alone.settled && alone.repairs <= FEW_REPAIRS) return { ...rows, suspects: alone.suspects };
  const moved = findReadings(disclosure, rows.rest);
  if (moved.findings.length === 0) return withExtraRows(disclosure, rows, alone);
  const cells = new Set([...moved.moved].map(({ cell }) => `${cell.sheet}!${cell.address}`));
  const { suspects } = moved.rest.some(isBroken) ? diagnose(moved.rest) : NOTHING_WRONG;
  return {
    findings: [...rows.findings, ...moved.findings], explained: new Set([...rows.explained, ...moved.explained]),
    suspects: suspects.filter(({ sheet, address }) => !cells.has(`${sheet}!${address}`)),
  };
}

/** A line too many is told by nothing but its sum: only where neither cells nor stretches explain what is broken. */
function withExtraRows(disclosure: Disclosure, rows: Wholesale, { suspects }: Diagnosis): Explanation {
  const extra = findExtraRows(disclosure, rows.rest);
  if (extra.findings.length === 0) return { ...rows, suspects };
  return {
    findings: [...rows.findings, ...extra.findings], explained: new Set([...rows.explained, ...extra.explained]),
    suspects: extra.rest.some(isBroken) ? diagnose(extra.rest).suspects : [],
  };
}
