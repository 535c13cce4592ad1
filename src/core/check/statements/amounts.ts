import type { Fact, Table } from '../../disclosure/model.js';
import { allFacts } from '../../disclosure/query.js';
import type { Result } from '../equation.js';
import type { Finding } from '../../finding/finding.js';
import { tableRef } from '../../finding/references.js';

/** Cells that are named one by one. */
const FIRST_ADDRESSES = 4;
const FIRST_CELLS = 3;

/**
 * What of a table's amounts was not read, one finding for those whose line or column nobody understands and one for
 * those that are no amounts. The latter is an error where a relation could not be computed for it, and where a formula
 * has failed. Dates have a finding of their own.
 */
export function amountFindings(table: Table, results: readonly Result[]): Finding[] {
  const { unplaced, unreadable } = table.amounts;
  const findings: Finding[] = [];
  if (unplaced.length > 0)
    findings.push({
      rule: 'amounts.unplaced',
      severity: 'warning',
      category: 'format',
      said: {
        type: 'amounts.unplaced',
        table: tableRef(table),
        addresses: unplaced.slice(0, FIRST_ADDRESSES).map(({ address }) => address),
        of: unplaced.length,
      },
      cells: unplaced,
    });
  const wanted = new Set(unreadable.map(({ address }) => address));
  const facts =
    wanted.size === 0
      ? []
      : allFacts(table)
          .map(({ fact }) => fact)
          .filter((fact) => wanted.has(fact.cell.address) && !fact.isDate);
  if (facts.length > 0) {
    const grave = facts.some((fact) => fact.state === 'error') || isWanting(facts, results);
    findings.push({
      rule: 'amounts.unreadable',
      severity: grave ? 'error' : 'warning',
      category: 'format',
      said: {
        type: 'amounts.unreadable',
        table: tableRef(table),
        cells: facts
          .slice(0, FIRST_CELLS)
          .map(({ cell, state, text = '' }) => ({ address: cell.address, error: state === 'error', text })),
        of: facts.length,
      },
      cells: facts.map(({ cell }) => cell),
    });
  }
  return findings;
}

/** A relation was not computed because it would have read one of them. */
function isWanting(facts: readonly Fact[], results: readonly Result[]): boolean {
  const unread = new Set(facts);
  return results.some(
    ({ outcome, equation }) =>
      outcome === 'not-computed' && [...equation.left, ...equation.right].some(({ fact }) => unread.has(fact)),
  );
}
