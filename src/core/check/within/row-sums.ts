import type { Panel, Table } from '../../disclosure/model.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { evaluate, termAt, type Equation } from '../equation.js';
import { rowSums, type RowSum } from './head-tree.js';
import { gather } from '../../sheet/gather.js';

/** Rows in which a pattern must hold before a row that breaks it is called out. */
const PATTERN_ROWS = 4;
const PATTERN_SHARE = 0.8;

/** 合计 = Σ of its columns, 其中 ≤ its column, in every line of a panel that has a name. */
export function rowSumEquations(table: Table): Equation[] {
  const named = table.panels.map((panel) => ({ ...panel, rows: panel.rows.filter((row) => !row.unnamed) }));
  return gather(named, (panel) => gather(rowSums(panel), (sum) => equationsOf(table, panel, sum)));
}

function equationsOf(table: Table, panel: Panel, sum: RowSum): Equation[] {
  if (sum.ofWhich) return ofWhichEquations(table, panel, sum);
  const all = instances(table, panel, sum.total, sum.parts);
  if (sum.doubtful.length === 0 || sum.doubtful.length === sum.parts.length || breaches(all) === 0) return all;
  const without = instances(
    table,
    panel,
    sum.total,
    sum.parts.filter((part) => !sum.doubtful.includes(part)),
  );
  if (breaches(without) === 0) return without;
  // neither reading of an unknown head holds throughout: say nothing rather than something wrong, unless one nearly
  // does
  const better = breaches(without) < breaches(all) ? without : all;
  const counted = better.filter((equation) => evaluate(equation).outcome !== 'void').length;
  return counted >= PATTERN_ROWS && breaches(better) <= counted * (1 - PATTERN_SHARE)
    ? better
    : all.map((equation) => ({ ...equation, right: [], optional: true }));
}

function instances(table: Table, panel: Panel, total: number, parts: readonly number[]): Equation[] {
  const printed = panel.rows.some((row) => parts.some((part) => row.facts[part]!.state !== 'blank'));
  return panel.rows
    .filter((row) => row.item !== 'count')
    .map((row) => ({
      rule: WITHIN.rowTotal,
      kind: 'sum',
      left: [termAt(table, panel, row, total)],
      right: parts.map((part) => termAt(table, panel, row, part)),
      // columns that the whole table leaves blank are not filled in at all
      ...(printed ? {} : { optional: true }),
    }));
}

function breaches(equations: readonly Equation[]): number {
  return equations.filter((equation) => evaluate(equation).outcome === 'failed').length;
}

/**
 * 其中 columns are at most their whole; where they make up the whole in nearly every line, the odd line is called out.
 */
function ofWhichEquations(table: Table, panel: Panel, sum: RowSum): Equation[] {
  const equal = instances(table, panel, sum.total, sum.parts).map((equation) => ({
    ...equation,
    rule: WITHIN.rowPattern,
  }));
  const counted = equal.filter((equation) => !['void', 'not-computed'].includes(evaluate(equation).outcome));
  const broken = breaches(equal);
  if (counted.length >= PATTERN_ROWS && broken <= counted.length * (1 - PATTERN_SHARE)) return equal;
  return panel.rows
    .filter((row) => row.item !== 'count')
    .map((row) => ({
      rule: WITHIN.rowOfWhich,
      kind: 'at-most',
      left: sum.parts.map((part) => termAt(table, panel, row, part)),
      right: [termAt(table, panel, row, sum.total)],
    }));
}
