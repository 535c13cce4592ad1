import type { Disclosure, Fact, Table } from '../disclosure/model.js';
import { allFacts } from '../disclosure/query.js';
import { VALUE_HEAD } from '../taxonomy/heads.js';
import type { Result } from './equation.js';
import type { Coverage } from './finding.js';

/** Counts the amounts that computed relations read. What could not be computed reaches nothing. */
export function coverageOf(disclosure: Disclosure, results: readonly Result[]): Coverage {
  const read = new Set<Fact>();
  for (const { equation, outcome } of results) {
    if (outcome === 'not-computed' || outcome === 'void') continue;
    for (const { fact } of equation.left) read.add(fact);
    for (const { fact } of equation.right) read.add(fact);
  }
  const amounts = disclosure.tables.flatMap(moneyFacts);
  const unreached = amounts.filter((fact) => !read.has(fact)).map(({ cell }) => cell);
  return { cells: amounts.length, reached: amounts.length - unreached.length, unreached };
}

/** Amounts other than zero; not counts of persons or cars, not percentages. 资产 tables print both, told apart by the head. */
function moneyFacts(table: Table): Fact[] {
  return allFacts(table).flatMap(({ row, column, fact }) => {
    const { quantity, change } = column.dimensions;
    if (!fact.amount || fact.amount.value.isZero() || quantity || change === 'percent' || row.item === 'count') return [];
    return table.kind !== 'assets' || column.heads.some((head) => VALUE_HEAD.test(head)) ? [fact] : [];
  });
}
