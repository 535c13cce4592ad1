import type { Disclosure } from '../disclosure/model.js';
import { diagnoseCells, type Diagnosis } from './diagnose.js';
import type { Result } from './equation.js';
import type { Finding, Suspect } from '../finding/finding.js';
import { suspectsOf } from './suspects.js';
import { findExtraRows, findRows, type Wholesale } from './wholesale/index.js';
import { findReadings } from './wholesale/search.js';

/** Up to so many wrong cells that mend everything are likelier than a stretch that was moved. */
const FEW_REPAIRS = 2;
const NOTHING_WRONG: Diagnosis = { repairs: [], faults: 0, settled: true };

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

/** What is usual only may be broken with no cell wrong. */
function isStrict({ equation: { rule, kind } }: Result): boolean {
  return rule.severity === 'error' && kind === 'sum';
}

/**
 * What broke the relations: lines missing or printed twice, a line too many where it explains everything, then single
 * cells; amounts that stand in each other's place or a row off only where one cell does not explain it.
 */
export function explain(disclosure: Disclosure, results: readonly Result[]): Explanation {
  const rows = withExtraRows(disclosure, findRows(disclosure, results));
  const alone = rows.rest.some(isBroken) ? diagnoseCells(rows.rest) : NOTHING_WRONG;
  const told = (suspected: Diagnosis['repairs'], named: Wholesale['repairs']): Suspect[] =>
    suspectsOf([...named, ...suspected], results);
  // 决算 above 预算 in every line is no pair of columns exchanged: where the law holds, nothing stands elsewhere
  const lawful = !rows.rest.some((result) => isBroken(result) && result.equation.rule.severity === 'error');
  if (lawful || (alone.settled && alone.faults <= 1)) return { ...rows, suspects: told(alone.repairs, rows.repairs) };
  const moved = findReadings(disclosure, rows.rest, {
    exchangesOnly: alone.settled && alone.faults <= FEW_REPAIRS,
    nothingElse: alone.faults === 0 && rows.rest.filter(isBroken).every(isStrict),
  });
  if (moved.findings.length === 0) return { ...rows, suspects: told(alone.repairs, rows.repairs) };
  const { repairs } = moved.rest.some(isBroken) ? diagnoseCells(moved.rest) : NOTHING_WRONG;
  const others = repairs.filter(
    ({ corrections }) => ![...corrections.keys()].some(({ fact }) => moved.moved.has(fact)),
  );
  return {
    findings: [...rows.findings, ...moved.findings],
    explained: new Set([...rows.explained, ...moved.explained]),
    suspects: told(others, [...rows.repairs, ...moved.repairs]),
  };
}

/**
 * A line too many is told by its sum alone: only where nothing else is broken, and nothing that would be said of its
 * amount is lost.
 */
function withExtraRows(disclosure: Disclosure, rows: Wholesale): Wholesale {
  const extra = findExtraRows(disclosure, rows.rest);
  if (
    extra.findings.length === 0 ||
    extra.rest.some(isBroken) ||
    [...extra.explained].some(({ equation }) => equation.rule.severity !== 'error')
  )
    return rows;
  return {
    ...extra,
    findings: [...rows.findings, ...extra.findings],
    explained: new Set([...rows.explained, ...extra.explained]),
    repairs: [...rows.repairs, ...extra.repairs],
  };
}
