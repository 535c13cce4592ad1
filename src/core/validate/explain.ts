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

/**
 * What broke the relations: lines missing or printed twice, a line too many where it explains everything, then single cells; stretches of
 * cells only where those do not.
 */
export function explain(disclosure: Disclosure, results: readonly Result[]): Explanation {
  const rows = withExtraRows(disclosure, findRows(disclosure, results));
  const alone = rows.rest.some(isBroken) ? diagnose(rows.rest) : NOTHING_WRONG;
  if (alone.settled && alone.repairs <= FEW_REPAIRS) return { ...rows, suspects: alone.suspects };
  const moved = findReadings(disclosure, rows.rest);
  if (moved.findings.length === 0) return { ...rows, suspects: alone.suspects };
  const cells = new Set([...moved.moved].map(({ cell }) => `${cell.sheet}!${cell.address}`));
  const { suspects } = moved.rest.some(isBroken) ? diagnose(moved.rest) : NOTHING_WRONG;
  return {
    findings: [...rows.findings, ...moved.findings], explained: new Set([...rows.explained, ...moved.explained]),
    suspects: suspects.filter(({ sheet, address }) => !cells.has(`${sheet}!${address}`)),
  };
}

/** A line too many is told by its sum alone: only where nothing else is broken, and nothing that would be said of its amount is lost. */
function withExtraRows(disclosure: Disclosure, rows: Wholesale): Wholesale {
  const extra = findExtraRows(disclosure, rows.rest);
  if (extra.findings.length === 0 || extra.rest.some(isBroken) || [...extra.explained].some(({ equation }) => equation.rule.severity !== 'error')) return rows;
  return { ...extra, findings: [...rows.findings, ...extra.findings], explained: new Set([...rows.explained, ...extra.explained]) };
}
