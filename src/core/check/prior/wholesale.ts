import type { Table } from '../../disclosure/model.js';
import type { Result } from '../equation.js';
import type { Finding } from '../../finding/finding.js';
import { rowRef, tableRef } from '../../finding/references.js';
import { exactAmount } from '../../finding/plain-amount.js';
import type { PriorSaid } from '../../finding/said/prior.js';
import { scaleOfFirst } from './scale-of-first.js';
import { gather } from '../../sheet/gather.js';

/** A column of which so many lines differ from the other workbook is named once. */
const FEWEST = 3;
const MOST_OF = 0.5;

export interface Wholesale {
  readonly findings: readonly Finding[];
  /** Named with their column, not one by one. */
  readonly named: ReadonlySet<Result>;
  /** Of columns that differ as a whole: another 口径 or a wrong workbook, no slip in a cell. */
  readonly noSlip: ReadonlySet<Result>;
}

/** Gathers relations with the other workbook that do not hold by table, relation and column. */
export function gatherColumns(results: readonly Result[]): Wholesale {
  const columns = new Map<string, Result[]>();
  const tables = new Map<Table, number>();
  for (const result of results) {
    const { rule, left } = result.equation;
    if (result.outcome === 'void' || result.outcome === 'not-computed' || left.length === 0) continue;
    const { table, column } = left[0]!;
    if (!tables.has(table)) tables.set(table, tables.size);
    const key = `${tables.get(table)!}/${rule.id}/${column.index}`;
    const known = columns.get(key);
    if (known) known.push(result);
    else columns.set(key, [result]);
  }
  const findings: Finding[] = [];
  const named = new Set<Result>();
  const noSlip = new Set<Result>();
  for (const compared of columns.values()) {
    const broken = compared.filter(({ outcome }) => outcome === 'failed');
    if (broken.length < FEWEST) continue;
    findings.push(columnFinding(broken, compared.length));
    for (const result of broken) {
      named.add(result);
      if (broken.length > compared.length * MOST_OF) noSlip.add(result);
    }
  }
  return { findings, named, noSlip };
}

function columnFinding(broken: readonly Result[], compared: number): Finding {
  const { rule } = broken[0]!.equation;
  const priorCells = gather(broken, ({ equation }) => equation.right.map(({ fact }) => fact.cell));
  return {
    rule: rule.id,
    severity: rule.severity,
    category: rule.category,
    relation: rule.sentence,
    said: columnSaid(broken, compared),
    cells: gather(broken, ({ equation }) => equation.left.map(({ fact }) => fact.cell)),
    ...(priorCells.length > 0 ? { priorCells } : {}),
  };
}

/** Figures named one by one among many. */
const MOST_NAMED = 3;

/** The largest differences, and of how many. */
function columnSaid(broken: readonly Result[], compared: number): PriorSaid {
  const {
    equation: { left, rule },
  } = broken[0]!;
  const { table, column } = left[0]!;
  const against = gather(broken, ({ equation }) => equation.right.map((term) => term.prior)).find(Boolean);
  const largest = [...broken]
    .sort((one, other) => other.difference.abs().comparedTo(one.difference.abs()))
    .slice(0, MOST_NAMED);
  return {
    type: 'prior.column',
    table: tableRef(table),
    heads: column.heads,
    compared,
    differing: broken.length,
    against: against ?? null,
    expects: rule.expects,
    largest: largest.map((result) => {
      const scale = scaleOfFirst([...result.equation.left, ...result.equation.right]);
      return {
        row: rowRef(result.equation.left[0]!.row),
        here: exactAmount(result.left, scale),
        there: exactAmount(result.right, scale),
      };
    }),
    exception: rule.exception ?? null,
  };
}
