import type { Disclosure, Table } from '../../disclosure/model.js';
import { columnIndex, linesOf } from '../../disclosure/query.js';
import type { Dimensions } from '../../taxonomy/dimensions.js';
import { squash } from '../../text/squash.js';
import type { LinesRelation, LineSource } from '../../taxonomy/relations/cross.js';
import { termAt, type Equation, type Term } from '../equation.js';
import { gather } from '../../sheet/gather.js';

/**
 * Projects that both tables call by exactly the same name, one line each with an amount; the same name on several lines
 * (several 科目, several indicators) says nothing about one of them. Each project may have a table of its own: all
 * visible tables of the kind are read.
 */
export function projectEquations(disclosure: Disclosure, relation: LinesRelation): Equation[] {
  const stated = projectsOf(disclosure, relation.left);
  const expected = projectsOf(disclosure, relation.right[0]!);
  return gather([...stated], ([name, left]): Equation[] => {
    const right = expected.get(name);
    return right && left.length === 1 && right.length === 1 ? [{ rule: relation, kind: 'sum', left, right }] : [];
  });
}

function projectsOf({ tables }: Disclosure, { kind, column }: LineSource): Map<string, Term[]> {
  const found = new Map<string, Term[]>();
  for (const table of tables) {
    if (table.kind !== kind || table.hidden) continue;
    for (const [name, term] of namedTerms(table, column)) found.set(name, [...(found.get(name) ?? []), term]);
  }
  return found;
}

function namedTerms(table: Table, column: Dimensions): [string, Term][] {
  return gather(linesOf(table, { item: 'project' }), ({ panel, row }): [string, Term][] => {
    const position = columnIndex(panel, column);
    if (position < 0 || row.ofWhich || row.name === '' || !row.facts[position]!.amount) return [];
    return [[squash(row.name), termAt(table, panel, row, position)]];
  });
}
