import type { Panel, Row, Table } from '../../src/core/disclosure/model.js';
import { recognize } from '../../src/core/recognize/index.js';
import { addressOf, parseAddress } from '../../src/core/sheet/address.js';
import type { Cell, Grid, Workbook } from '../../src/core/sheet/grid.js';

/** A whole line that is gone, stands twice, or has its amounts exchanged with the line below. */
export const LINE_FAULTS = ['line dropped', 'line doubled', 'rows swapped', 'columns swapped'] as const;

export type LineFaultKind = (typeof LINE_FAULTS)[number];

/** One of them, put into a sound workbook. */
export interface LineFault {
  readonly kind: LineFaultKind;
  readonly workbook: Workbook;
  readonly sheet: string;
  /** What a finding must name: a sheet row's line, by its name. */
  readonly name: string;
  /**
   * Cells of whose amounts the first suspect must be one, as they should be; of a doubled line those of either copy.
   */
  readonly cells: ReadonlyMap<string, number | null>;
  readonly place: string;
}

/** Every fault of the kind that the workbook has room for. */
export function lineFaults(workbook: Workbook, kind: LineFaultKind): LineFault[] {
  return recognize(workbook)
    .tables.filter((table) => !table.hidden && !table.empty && table.kind !== 'assets')
    .flatMap((table) =>
      table.panels.flatMap((panel, index) => (isList(panel) ? faultsIn(workbook, table, panel, index, kind) : [])),
    );
}

function faultsIn(workbook: Workbook, table: Table, panel: Panel, index: number, kind: LineFaultKind): LineFault[] {
  const grid = workbook.grids.find(({ name }) => name === table.sheet)!;
  const alone = table.panels.every(
    (other, at) => at === index || !other.rows.some((row) => panel.rows.some((own) => own.index === row.index)),
  );
  const fault = (row: Row, changed: Grid, cells: LineFault['cells'], place: string): LineFault => ({
    kind,
    workbook: { ...workbook, grids: workbook.grids.map((one) => (one === grid ? changed : one)) },
    sheet: grid.name,
    name: row.name,
    cells,
    place: `${grid.name}!${place} ${row.code ?? ''}${row.name}`,
  });
  const carrying = panel.rows.filter((row) => row.item !== 'count' && row.facts.some(isMoney));
  switch (kind) {
    case 'line dropped':
      return carrying.map((row) =>
        fault(row, alone ? without(grid, row.index) : blanked(grid, row), new Map(), row.labelCell.address),
      );
    case 'line doubled':
      return !alone
        ? []
        : carrying.map((row) => fault(row, doubled(grid, row.index), twice(row), row.labelCell.address));
    case 'rows swapped':
      return panel.rows.slice(1).flatMap((row, at) => {
        const above = panel.rows[at]!;
        const cells = new Map<string, number | null>();
        row.facts.forEach((fact, position) =>
          exchange(cells, [above.facts[position]!.cell.address, fact.cell.address], grid),
        );
        return cells.size === 0 || above.item === 'count' || row.item === 'count'
          ? []
          : [
              fault(
                row,
                withValues(grid, cells),
                restored(cells, grid),
                `${above.facts[0]!.cell.address}/${row.index + 1}`,
              ),
            ];
      });
    case 'columns swapped':
      return panel.columns.slice(1).flatMap((column, at) => {
        const cells = new Map<string, number | null>();
        for (const { facts, item } of panel.rows)
          if (item !== 'count') exchange(cells, [facts[at]!.cell.address, facts[at + 1]!.cell.address], grid);
        const money =
          !column.dimensions.quantity &&
          !column.dimensions.change &&
          !panel.columns[at]!.dimensions.quantity &&
          !panel.columns[at]!.dimensions.change;
        return cells.size === 0 || !money
          ? []
          : [fault(panel.rows[0]!, withValues(grid, cells), restored(cells, grid), `${column.heads.join('·')}`)];
      });
  }
}

const isMoney = ({ amount }: Row['facts'][number]): boolean => amount !== null && !amount.value.isZero();
const isList = ({ rows }: Panel): boolean => rows.every((row, at) => at === 0 || row.index > rows[at - 1]!.index);

function cellAt(grid: Grid, address: string): Cell | undefined {
  const { row, column } = parseAddress(address)!;
  return grid.rows[row]?.[column];
}

const numberAt = (grid: Grid, address: string): number | null => {
  const value = cellAt(grid, address)?.value;
  return value === undefined || value === null || value === '' ? null : Number(String(value).replace(/,/g, ''));
};

/** Two cells that say something different, each to say what the other did. */
function exchange(cells: Map<string, number | null>, [one, other]: readonly [string, string], grid: Grid): void {
  const [left, right] = [numberAt(grid, one), numberAt(grid, other)];
  if (Number.isNaN(left) || Number.isNaN(right) || (left ?? 0) === (right ?? 0)) return;
  cells.set(one, right);
  cells.set(other, left);
}

function restored(cells: ReadonlyMap<string, number | null>, grid: Grid): Map<string, number | null> {
  return new Map([...cells.keys()].map((address) => [address, numberAt(grid, address)]));
}

function withValues(grid: Grid, cells: ReadonlyMap<string, number | null>): Grid {
  const rows = grid.rows.map((line) => (line ? Array.from(line) : line)) as (Cell | undefined)[][];
  for (const [address, value] of cells) {
    const { row, column } = parseAddress(address)!;
    rows[row]![column] = value === null ? undefined : { ...cellAt(grid, address), value };
  }
  return { ...grid, rows };
}

function twice(row: Row): Map<string, number | null> {
  return new Map(
    row.facts.filter(isMoney).flatMap(
      ({ column }) =>
        [
          [addressOf(row.index, column), null],
          [addressOf(row.index + 1, column), null],
        ] as const,
    ),
  );
}

/** The cells of one line of a table whose panels stand beside each other. */
function blanked(grid: Grid, row: Row): Grid {
  const columns = [row.labelCell, ...(row.codeCell ? [row.codeCell] : []), ...row.facts.map(({ cell }) => cell)].map(
    ({ address }) => parseAddress(address)!.column,
  );
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  return {
    ...grid,
    rows: grid.rows.map((cells, index) =>
      index === row.index
        ? Array.from(cells ?? [], (cell, column) => (column >= from && column <= to ? undefined : cell))
        : cells,
    ),
  };
}

function without(grid: Grid, row: number): Grid {
  return { ...grid, rows: grid.rows.filter((_, index) => index !== row), merges: movedMerges(grid, row, -1) };
}

function doubled(grid: Grid, row: number): Grid {
  return {
    ...grid,
    rows: [...grid.rows.slice(0, row + 1), grid.rows[row], ...grid.rows.slice(row + 1)],
    merges: movedMerges(grid, row + 1, 1),
  };
}

/** Merges below a row that was put in or taken out; those of the row itself go with it. */
export function movedMerges(grid: Grid, row: number, by: 1 | -1): Grid['merges'] {
  return grid.merges.flatMap((merge) => {
    if (merge.bottom < row) return [merge];
    if (merge.top > row || (by === 1 && merge.top === row))
      return [{ ...merge, top: merge.top + by, bottom: merge.bottom + by }];
    return merge.top === merge.bottom ? [] : [{ ...merge, bottom: merge.bottom + by }];
  });
}
