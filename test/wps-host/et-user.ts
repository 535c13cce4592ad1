import { parseAddress } from '../../src/core/sheet/address.js';
import type { Cell, Grid } from '../../src/core/sheet/grid.js';
import type { EtWorld } from './et-application.js';
import { areasNamed, rangeObject } from './et-range.js';
import { cellsOf, sheetState, type SheetState } from './et-state.js';

/** What somebody does in WPS 表格 while the pane is open; WPS tells of it as it does. */
export class EtUser {
  constructor(private readonly world: EtWorld) {}

  sheet(name: string): SheetState {
    return this.world.active.book!.sheets.find((one) => one.name === name)!;
  }

  types(name: string, cells: Readonly<Record<string, Cell['value']>>): void {
    this.sets(name, cells);
    for (const address of Object.keys(cells)) this.tells('SheetChange', name, address);
  }

  pastes(name: string, range: string, cells: Readonly<Record<string, Cell['value']>>): void {
    this.sets(name, cells);
    this.tells('SheetChange', name, range);
  }

  recomputes(name: string, cells: Readonly<Record<string, Cell['value']>>): void {
    for (const [address, value] of Object.entries(cells)) this.cell(name, address).value = value;
    this.world.tell('SheetCalculate', this.world.objectOf(this.sheet(name)));
  }

  deletesRow(name: string, row: number): void {
    const { rows } = this.sheet(name);
    const moved = [...rows].filter(([at]) => at !== row).map(([at, cells]) => [at > row ? at - 1 : at, cells] as const);
    rows.clear();
    moved.forEach(([at, cells]) => rows.set(at, cells));
    const whole = [{ top: row, left: 0, bottom: row, right: 16_383 }];
    const sheet = this.sheet(name);
    this.world.tell('SheetChange', this.world.objectOf(sheet), rangeObject(this.world, sheet, whole));
  }

  addsSheet(grid: Grid): void {
    const { book } = this.world.active;
    const added = sheetState(grid);
    book!.sheets.push(added);
    this.world.tell('WorkbookNewSheet', this.world.objectOf(book!), this.world.objectOf(added));
  }

  deletesSheet(name: string): void {
    const { book } = this.world.active;
    this.world.tell('SheetBeforeDelete', this.world.objectOf(this.sheet(name)));
    book!.sheets.splice(book!.sheets.indexOf(this.sheet(name)), 1);
  }

  /** WPS tells nobody. */
  renames(name: string, to: string): void {
    this.sheet(name).name = to;
  }

  private sets(name: string, cells: Readonly<Record<string, Cell['value']>>): void {
    for (const [address, value] of Object.entries(cells)) {
      const { row, column } = parseAddress(address)!;
      const { format } = this.sheet(name).rows.get(row)?.get(column) ?? {};
      if (value === null && format === undefined) this.sheet(name).rows.get(row)?.delete(column);
      else cellsOf(this.sheet(name).rows, row).set(column, { value, ...(format === undefined ? {} : { format }) });
    }
  }

  private cell(name: string, address: string) {
    const { row, column } = parseAddress(address)!;
    return this.sheet(name).rows.get(row)!.get(column)!;
  }

  private tells(event: string, name: string, range: string): void {
    const sheet = this.sheet(name);
    this.world.tell(event, this.world.objectOf(sheet), rangeObject(this.world, sheet, areasNamed(range)));
  }
}
