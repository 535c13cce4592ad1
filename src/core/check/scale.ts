import type { Table } from '../disclosure/model.js';
import type { Unit } from '../money/amount.js';
import { evaluateAs, termsOf, type Result } from './equation.js';
import { inUnit } from './figures.js';
import type { Finding } from '../finding/finding.js';
import { tableRef } from '../finding/references.js';
import { gather } from '../sheet/gather.js';

/** A table whose figures are in the other unit than it states, and the relations that were broken by that alone. */
export interface ScaleSlip {
  readonly table: Table;
  readonly likely: Unit;
  readonly mended: number;
  /** Every broken relation between it and others. */
  readonly broken: readonly Result[];
}

const FEWEST_MENDED = 2;
/** Of the table's relations with others, this part must ask for the other unit. */
const NEARLY_ALL = 0.8;

/** Tables that agree with the others only after × or ÷ 10,000: the one with the most such equalities first. */
export function findScaleSlips(results: readonly Result[]): ScaleSlip[] {
  const slips: ScaleSlip[] = [];
  let across = results.filter(isAcross);
  for (;;) {
    const broken = across.filter(({ outcome }) => outcome === 'failed');
    const tables = new Set(gather(broken, ({ equation }) => termsOf(equation).map((term) => term.table)));
    const found = gather([...tables], (table) => slipOf(table, across) ?? []);
    const best = found.reduce<ScaleSlip | null>(
      (leader, slip) => (leader === null || slip.mended > leader.mended ? slip : leader),
      null,
    );
    if (best === null) return slips;
    slips.push(best);
    across = across.filter((result) => !touches(result, best.table));
  }
}

export function scaleFinding({ table, likely, mended }: ScaleSlip): Finding {
  const stated = table.unitStatements.find((statement) => statement.place === 'header') ?? table.unitStatements[0];
  return {
    rule: 'unit.scale',
    severity: 'error',
    category: 'unit',
    said: { type: 'unit.scale', table: tableRef(table), count: mended, likely },
    cells: [stated?.cell ?? table.titleCell],
  };
}

/** Relations of printed amounts between two tables or more. */
function isAcross({ equation, outcome }: Result): boolean {
  const terms = termsOf(equation);
  return (
    (outcome === 'failed' || outcome === 'held' || outcome === 'rounding') &&
    terms.some((term) => term.table !== terms[0]!.table)
  );
}

function touches({ equation }: Result, table: Table): boolean {
  return termsOf(equation).some((term) => term.table === table);
}

function slipOf(table: Table, across: readonly Result[]): ScaleSlip | null {
  if (table.unit === null) return null;
  const own = across.filter((result) => touches(result, table));
  // nothing equals nothing in any unit, and an inequality proves none
  const telling = own.filter(
    ({ equation, left, right }) => equation.kind === 'sum' && !left.isZero() && !right.isZero(),
  );
  const likely = table.unit === 'yuan' ? 'ten-thousand-yuan' : 'yuan';
  const mended = telling.filter(({ outcome, equation }) => {
    const own = new Set(gather(termsOf(equation), (term) => (term.table === table ? [term.fact] : [])));
    const rescaled = outcome === 'failed' && evaluateAs(equation, inUnit(likely, own)).outcome;
    return rescaled === 'held' || rescaled === 'rounding';
  }).length;
  if (mended < FEWEST_MENDED || mended < telling.length * NEARLY_ALL) return null;
  return {
    table,
    likely,
    mended,
    broken: own.filter(({ outcome }) => outcome === 'failed'),
  };
}
