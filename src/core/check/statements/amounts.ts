import type { Fact, Table } from '../../disclosure/model.js';
import { allFacts } from '../../disclosure/query.js';
import type { Result } from '../equation.js';
import type { Finding } from '../../finding/finding.js';
import type { CellRef } from '../../sheet/grid.js';
import { tableRef } from '../../finding/references.js';

/** Cells that are named one by one. */
const FIRST_ADDRESSES = 4;
const FIRST_CELLS = 3;

/**
 * What of a table's amounts was not read, one finding for those whose line or column nobody understands and one for
 * those that are no amounts. The latter is an error where a relation could not be computed for it, and where a formula
 * has failed. Dates have a finding of their own, and so
 * have amounts that show as ###.
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
  const hashes = facts.filter(({ state }) => state === 'hashes').map(({ cell }) => cell);
  if (hashes.length > 0) findings.push(hashesFinding(table, hashes));
  const others = facts.filter(({ state }) => state === 'text' || state === 'error');
  if (others.length > 0) {
    const grave = others.some((fact) => fact.state === 'error') || isWanting(others, results);
    findings.push({
      rule: 'amounts.unreadable',
      severity: grave ? 'error' : 'warning',
      category: 'format',
      said: {
        type: 'amounts.unreadable',
        table: tableRef(table),
        cells: others
          .slice(0, FIRST_CELLS)
          .map(({ cell, state, text = '' }) => ({ address: cell.address, error: state === 'error', text })),
        of: others.length,
      },
      cells: others.map(({ cell }) => cell),
    });
  }
  return findings;
}

/** The amounts are there, in the workbook if not in this file: nothing is wrong with them. */
function hashesFinding(table: Table, cells: readonly CellRef[]): Finding {
  return {
    rule: 'amounts.unreadable',
    severity: 'warning',
    category: 'format',
    said: {
      type: 'amounts.hashes',
      table: tableRef(table),
      addresses: cells.slice(0, FIRST_ADDRESSES).map(({ address }) => address),
      of: cells.length,
    },
    cells,
  };
}

/** A relation was not computed because it would have read one of them. */
function isWanting(facts: readonly Fact[], results: readonly Result[]): boolean {
  const unread = new Set(facts);
  return results.some(
    ({ outcome, equation }) =>
      outcome === 'not-computed' && [...equation.left, ...equation.right].some(({ fact }) => unread.has(fact)),
  );
}
