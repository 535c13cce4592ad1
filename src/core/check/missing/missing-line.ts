import type { Fact, Panel, Row, Table } from '../../disclosure/model.js';
import { hasHashes } from '../../disclosure/query.js';
import type { CellRef } from '../../sheet/grid.js';
import type { CompletenessSaid } from '../../finding/said/completeness.js';
import { gather } from '../../sheet/gather.js';

/** A line that a table should print and does not. */
export interface MissingLine {
  readonly table: Table;
  /** Its 科目 code; null for totals and named lines. */
  readonly code: string | null;
  readonly said: CompletenessSaid;
  /** Where it is felt: lines that stand without it, then where another table prints it. */
  readonly cells: readonly CellRef[];
  /** Its sisters stand here and another table prints it. */
  readonly certain: boolean;
}

export function hasMoney({ item, facts }: Row): boolean {
  return item !== 'count' && facts.some(isMoney);
}

export function isMoney({ amount }: Fact): boolean {
  return amount !== null && !amount.value.isZero();
}

/** Tables with lines below each other on one side, all of whose amounts show; not 资产, 绩效 and 三公. */
export function isList(table: Table): boolean {
  const { kind, panels, hidden, empty } = table;
  return (
    !hidden &&
    !hasHashes(table) &&
    !empty &&
    kind !== 'assets' &&
    kind !== 'performance' &&
    kind !== 'three-public' &&
    panels.every(({ side }) => side === null)
  );
}

export function isSided(table: Table): boolean {
  const { panels, hidden, empty } = table;
  return !hidden && !empty && !hasHashes(table) && panels.some(({ side }) => side !== null);
}

const rowsByPanels = new WeakMap<readonly Panel[], readonly Row[]>();

/** The rows of all panels; joined once for a table, since every table asks for those of all others. */
export function rowsOf(panels: readonly Panel[]): readonly Row[] {
  let rows = rowsByPanels.get(panels);
  if (rows === undefined) {
    rows = gather(panels, (panel) => panel.rows);
    rowsByPanels.set(panels, rows);
  }
  return rows;
}
