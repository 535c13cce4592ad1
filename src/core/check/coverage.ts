import type { Column, Disclosure, Fact, Row, Table } from '../disclosure/model.js';
import { allFacts } from '../disclosure/query.js';
import { VALUE_HEAD } from '../taxonomy/heads.js';
import type { Result } from './equation.js';
import type { Coverage } from '../finding/finding.js';

/** The amounts that computed relations read. What could not be computed reads nothing. */
export function factsRead(results: readonly Result[]): ReadonlySet<Fact> {
  const read = new Set<Fact>();
  for (const { equation, outcome } of results) {
    if (outcome === 'not-computed' || outcome === 'void') continue;
    for (const { fact } of equation.left) read.add(fact);
    for (const { fact } of equation.right) read.add(fact);
  }
  return read;
}

/** Counts the amounts that relations read. */
export function coverageOf(disclosure: Disclosure, read: ReadonlySet<Fact>): Coverage {
  const unreached: Fact[] = [];
  let cells = 0;
  for (const table of disclosure.tables) {
    for (const { row, column, fact } of allFacts(table)) {
      if (!isMoney(table, row, column, fact)) continue;
      cells += 1;
      if (!read.has(fact)) unreached.push(fact);
    }
  }
  return { cells, reached: cells - unreached.length, unreached: unreached.map(({ cell }) => cell) };
}

/**
 * An amount other than zero; no count of persons or cars, no percentage. 资产 tables print both, told apart by the head.
 */
export function isMoney(table: Table, row: Row, { dimensions, heads }: Column, fact: Fact): boolean {
  if (
    !fact.amount ||
    fact.amount.value.isZero() ||
    dimensions.quantity ||
    dimensions.change === 'percent' ||
    row.item === 'count'
  )
    return false;
  return table.kind !== 'assets' || heads.some((head) => VALUE_HEAD.test(head));
}
