import { parseAddress } from '../../src/core/sheet/address.js';
import { cellAt, type Cell, type CellValue, type Grid } from '../../src/core/sheet/grid.js';
import { findSheet, idOf, nameOf, putCell, tell, type HostGrid, type HostState } from './host-state.js';

type Values = Readonly<Record<string, CellValue>>;

/** What people do in the workbook while the add-in looks on; Excel tells it what it listens to. */
export class HostUser {
  constructor(
    private readonly state: HostState,
    private readonly source: 'Local' | 'Remote',
    private readonly flush: () => void,
  ) {}

  /** Types values into cells, one after the other, over formulas too; null empties a cell. */
  types(sheet: string, values: Values): void {
    const grid = this.find(sheet);
    for (const [address, value] of Object.entries(values)) {
      const before = this.put(grid, address, value);
      this.tellChange(grid, address, 'RangeEdited', { valueBefore: before?.value ?? '', valueAfter: value ?? '' });
    }
    this.flush();
  }

  /** Pastes values at once: one event, for the whole range that `address` names. */
  pastes(sheet: string, address: string, values: Values): void {
    const grid = this.find(sheet);
    for (const [cell, value] of Object.entries(values)) this.put(grid, cell, value);
    this.tellChange(grid, address, 'RangeEdited');
    this.flush();
  }

  /** Excel has computed formulas anew: their cells keep the formula and show another value. */
  recomputes(sheet: string, values: Values): void {
    const grid = this.find(sheet);
    for (const [address, value] of Object.entries(values)) {
      const { row, column } = parseAddress(address)!;
      putCell(grid, row, column, { ...cellAt(grid, row, column)!, value });
    }
    const { api } = this.state;
    const address = api >= 11 ? { address: Object.keys(values).join() } : {};
    tell(this.state, 'CalculatedEvent', { worksheetId: idOf(this.state, grid), ...address });
    this.flush();
  }

  /** Takes a whole row out; those below move up. */
  deletesRow(sheet: string, number: number): void {
    const grid = this.find(sheet);
    grid.rows.splice(number - 1, 1);
    this.tellChange(grid, `${number}:${number}`, 'RowDeleted', { shiftDirection: 'ShiftCellUp' });
    this.flush();
  }

  addsSheet(grid: Grid): void {
    const added: HostGrid = { ...grid, rows: grid.rows.slice() };
    this.state.workbook.grids.push(added);
    tell(this.state, 'AddedEvent', { worksheetId: idOf(this.state, added), source: this.source });
    this.flush();
  }

  deletesSheet(sheet: string): void {
    const grid = this.find(sheet);
    tell(this.state, 'DeletedEvent', { worksheetId: idOf(this.state, grid), source: this.source });
    this.state.deleted.add(grid.name);
    this.flush();
  }

  renames(sheet: string, name: string): void {
    const grid = this.find(sheet);
    const nameBefore = nameOf(this.state, grid);
    this.state.renamed.set(grid.name, name);
    tell(this.state, 'EventNameChanged', {
      worksheetId: idOf(this.state, grid),
      nameBefore,
      nameAfter: name,
      source: this.source,
    });
    this.flush();
  }

  private find(sheet: string): HostGrid {
    return findSheet(this.state, sheet)!;
  }

  /** What stood there before. */
  private put(grid: HostGrid, address: string, value: CellValue): Cell | undefined {
    const { row, column } = parseAddress(address)!;
    const before = cellAt(grid, row, column);
    const format = before?.format === undefined ? {} : { format: before.format };
    putCell(grid, row, column, value === null ? null : { value, ...format });
    return before;
  }

  private tellChange(grid: HostGrid, address: string, changeType: string, more: object = {}): void {
    tell(this.state, 'DataChangedEvent', {
      worksheetId: idOf(this.state, grid),
      address,
      changeType,
      source: this.source,
      ...(this.state.api >= 14 ? { triggerSource: 'Unknown' } : {}),
      ...more,
    });
  }
}
