import type { Cell, Grid, Range, Workbook } from '../../src/core/sheet/grid.js';
import type { PushEvent } from './protocol.js';

/** A sheet whose cells may change while the host runs. */
export interface HostGrid extends Grid {
  readonly rows: (readonly (Cell | undefined)[] | undefined)[];
}

type Rows = HostGrid['rows'];

/** A rule of a sheet, under an id that no other has. */
export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: string;
  readonly areas: readonly Range[];
  readonly type: string;
  formula: string;
  fill: string | null;
}

/** A chart on a sheet, with what has been set of it. */
export interface HostChart {
  readonly sheet: string;
  readonly type: string;
  readonly source: Range;
  /** From cell to cell. */
  position: string | null;
  /** "Title.Text", "Series.0.Format.Fill.Color", …, as last set. */
  readonly set: Map<string, unknown>;
}

/** What the tests may look at or change while the host runs. */
export interface HostState {
  /** A sheet's id is its place among all that there ever were. */
  readonly workbook: Omit<Workbook, 'grids'> & { readonly grids: HostGrid[] };
  /** 20 for ExcelApi 1.20. */
  readonly api: number;
  /** Names of sheets that are gone. */
  readonly deleted: Set<string>;
  /** Names of sheets whose cells may not be selected. */
  readonly locked: Set<string>;
  /** Names of sheets under protection, with the cells that may be written into all the same ("E7"). */
  readonly protected: Map<string, readonly string[]>;
  /** Names of sheets that only a macro can bring back. */
  readonly veryHidden: Set<string>;
  active: string | null;
  selected: string | null;
  /** XML of the custom parts that the workbook carries, in the order they were added. */
  readonly parts: string[];
  /** In base64, the files that were opened as new workbooks. */
  readonly created: string[];
  /** Cells of a range beyond which Excel gives null for values, without an error. Excel's own limit is five million. */
  readonly mostCells: number;
  /** Names of sheets by their first names, once the user has renamed them. */
  readonly renamed: Map<string, string>;
  readonly calculation: { readonly mode: 'Automatic' | 'Manual'; readonly state: 'Done' | 'Calculating' | 'Pending' };
  /** Rows and columns that are 0 high or wide, without being hidden. */
  readonly flat: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Names of sheets whose cells Excel will not hand over, however few: not documented, as some add-ins report. */
  readonly broken: Set<string>;
  /** Conditional formats, those of the first rank first. */
  readonly formats: ConditionalFormat[];
  readonly charts: HostChart[];
  /** Kinds of events that the add-in listens to. */
  readonly listening: Set<EventKind>;
  /** Events that the add-in is not told of yet. */
  readonly outbox: PushEvent[];
}

/** The library's numbers for the events of a workbook's sheets, by the name of the method that registers for them. */
export const EVENTS = {
  DataChangedEvent: 10,
  AddedEvent: 13,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  EventNameChanged: 25,
} as const;

export type EventKind = keyof typeof EVENTS;

/** Puts an event of the sheets into the outbox, where the add-in listens to such. */
export function tell({ listening, outbox }: HostState, kind: EventKind, message: object): void {
  if (listening.has(kind)) outbox.push({ type: EVENTS[kind], target: 'Workbook', message });
}

/** The state's own copy of a workbook, so that what is written into it stays out of the test's. */
export function copyOf(workbook: Workbook): HostState['workbook'] {
  return { ...workbook, grids: workbook.grids.map((grid) => ({ ...grid, rows: grid.rows.slice() as Rows })) };
}

/** Puts a cell into a sheet; null blanks it. */
export function putCell({ rows }: HostGrid, row: number, column: number, cell: Cell | null): void {
  const line = rows[row]?.slice() ?? [];
  if (cell === null) delete line[column];
  else line[column] = cell;
  rows[row] = line;
}

/** A blank sheet behind the others, as the add-in asks for it. */
export function addSheet(state: HostState, name: string): HostGrid {
  const added: HostGrid = { name, hidden: false, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  state.workbook.grids.push(added);
  tell(state, 'AddedEvent', { worksheetId: idOf(state, added), source: 'Local' });
  return added;
}

export function present(state: HostState): HostGrid[] {
  return state.workbook.grids.filter((grid) => !state.deleted.has(grid.name));
}

export function nameOf({ renamed }: HostState, { name }: Grid): string {
  return renamed.get(name) ?? name;
}

export function idOf(state: HostState, grid: HostGrid): string {
  return `{${state.workbook.grids.indexOf(grid)}}`;
}

export function findSheet(state: HostState, key: string): HostGrid | undefined {
  return present(state).find((grid) => nameOf(state, grid) === key || idOf(state, grid) === key);
}
