import type { Panel, Row, Table } from '../../disclosure/model.js';
import type { Ledger } from './ledger.js';
import { compareReadings, tryReading, type Place, type Reading } from './reading.js';
import { bestStretches, brokenIn, brokenLines, differs, isSearched, type Lines, type Readings } from './stretch.js';
import { gather } from '../../sheet/gather.js';

const STEPS = [1, -1, 2, -2];
/** Up to so many columns with amounts every run of them is tried as one block. */
const MOST_RUNS = 8;

/**
 * A column, or columns beside each other, whose amounts stand one or two rows too low or too high from some line on.
 */
export function movedColumns(ledger: Ledger, table: Table, panel: Panel, fewest?: number): Reading[] {
  if (!isSearched(panel.rows.length)) return [];
  const broken = brokenLines(ledger, panel);
  const byIndex = new Map(panel.rows.map((row) => [row.index, row]));
  const blocks = blocksOf(ledger, panel).map((columns) => ({ columns, broken: brokenIn(broken, columns) }));
  for (const steps of [STEPS.slice(0, 2), STEPS.slice(2)]) {
    const found = gather(steps, (by) =>
      gather(blocks, (block) => {
        const place: Place = { kind: 'shift', table, panel, columns: block.columns, by };
        const at = (line: number): Readings => movedLine(ledger, place, panel.rows[line]!, byIndex);
        return moves(ledger, place, { count: panel.rows.length, broken: block.broken, at }, fewest);
      }),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** What the cells of a line would read with the amounts of the line they were moved from. */
function movedLine(ledger: Ledger, { columns, by }: Place, row: Row, byIndex: ReadonlyMap<number, Row>): Readings {
  const source = byIndex.get(row.index + by);
  return columns.map(
    (position) => [row.facts[position]!, source ? ledger.amountOf(source.facts[position]!) : null] as const,
  );
}

function moves(ledger: Ledger, place: Place, moved: Lines, fewest: number | undefined): Reading[] {
  const { panel, columns, by } = place;
  const stretches = bestStretches(ledger, moved);
  if (stretches.length === 0) return [];
  const lines = panel.rows.map((_, line) => moved.at(line));
  return gather(stretches, ({ first, last }) => {
    const tried = gather(endsOf(ledger, lines, by > 0 ? last : first, by), (end) => {
      const overwritten = end.map((line) => columns.map((position) => panel.rows[line]!.facts[position]!));
      return tryReading(ledger, place, lines.slice(first, last + 1), overwritten, fewest) ?? [];
    });
    return tried.sort(compareReadings).slice(0, 1);
  });
}

/**
 * The lines whose own amounts may have been overwritten: next to the stretch, or after lines that would read the same
 * when moved.
 */
function endsOf(ledger: Ledger, lines: readonly Readings[], end: number, by: number): number[][] {
  const step = Math.sign(by);
  const ends: number[][] = [];
  for (let line = end + step; ; line += step) {
    const readings = lines[line];
    const next = Array.from({ length: Math.abs(by) }, (_, further) => line + further * step).filter(
      (one) => lines[one] !== undefined,
    );
    if (ends.length === 0 || readings?.some(([fact]) => ledger.isBroken(fact))) ends.push(next);
    if (readings === undefined || readings.some(([fact, amount]) => differs(ledger, fact, amount))) return ends;
  }
}

/**
 * Single columns with a broken relation, and runs of columns beside each other; those that are blank throughout do not
 * count.
 */
function blocksOf(ledger: Ledger, panel: Panel): number[][] {
  const filled = gather(panel.columns, (_, position) =>
    panel.rows.some((row) => ledger.amountOf(row.facts[position]!)) ? [position] : [],
  );
  const broken = new Set(filled.filter((position) => panel.rows.some((row) => ledger.isBroken(row.facts[position]!))));
  const runs: number[][] = [];
  for (let from = 0; from < filled.length; from += 1) {
    for (let to = from; to < filled.length; to += 1) {
      const run = filled.slice(from, to + 1);
      const tried = run.length === 1 || run.length === filled.length || filled.length <= MOST_RUNS;
      if (tried && run.some((position) => broken.has(position))) runs.push(run);
    }
  }
  return runs;
}
