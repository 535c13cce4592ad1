import { parseAddress, rangeAddress } from '../../src/core/sheet/address.js';
import type { Grid, Range, Workbook } from '../../src/core/sheet/grid.js';
import { NOTHING, type HostObject } from './objects.js';
import { customXmlParts } from './custom-xml-parts.js';
import { HostFault } from './protocol.js';
import { cellArrays, usedRange } from './cells.js';

/** What the tests may look at or change while the host runs. */
export interface HostState {
  readonly workbook: Workbook;
  /** Names of sheets that are gone. */
  readonly deleted: Set<string>;
  /** Names of sheets whose cells may not be selected. */
  readonly locked: Set<string>;
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
}

export function workbookObject(state: HostState): HostObject {
  return {
    type: 'Workbook',
    properties: { name: () => state.workbook.name },
    paths: {
      Worksheets: () => worksheets(state),
      CustomXmlParts: () => customXmlParts(state),
      Application: () => application(state),
    },
  };
}

function application({ calculation, created }: HostState): HostObject {
  return {
    type: 'Application',
    properties: { calculationMode: () => calculation.mode, calculationState: () => calculation.state },
    paths: {
      CreateWorkbook: (file: string) => ({ type: 'WorkbookCreated', methods: { Open: () => void created.push(file) } }),
    },
  };
}

function worksheets(state: HostState): HostObject {
  const present = () => state.workbook.grids.filter((grid) => !state.deleted.has(grid.name));
  const find = (key: string) => present().find((grid) => nameOf(state, grid) === key || idOf(state, grid) === key);
  const item = (key: string): HostObject => {
    const grid = find(key);
    if (!grid) throw new HostFault('ItemNotFound');
    return worksheet(state, grid);
  };
  return {
    type: 'WorksheetCollection',
    items: () => present().map((grid) => worksheet(state, grid)),
    paths: { '': item, 'GetItem': item, 'GetItemOrNullObject': (key: string) => (find(key) ? item(key) : NOTHING) },
  };
}

function nameOf({ renamed }: HostState, { name }: Grid): string {
  return renamed.get(name) ?? name;
}

function idOf(state: HostState, grid: Grid): string {
  return `{${state.workbook.grids.indexOf(grid)}}`;
}

function visibilityOf(state: HostState, grid: Grid): string {
  if (state.veryHidden.has(grid.name)) return 'VeryHidden';
  return grid.hidden ? 'Hidden' : 'Visible';
}

function worksheet(state: HostState, grid: Grid): HostObject {
  return {
    type: 'Worksheet',
    properties: {
      id: () => idOf(state, grid),
      name: () => nameOf(state, grid),
      visibility: () => visibilityOf(state, grid),
    },
    paths: {
      GetRange: (address: string) => range(state, grid, parseRange(address)),
      GetRangeByIndexes: (top: number, left: number, height: number, width: number) =>
        range(state, grid, { top, left, bottom: top + height - 1, right: left + width - 1 }),
      GetUsedRangeOrNullObject: (valuesOnly?: boolean) => {
        if (valuesOnly !== true) throw new HostFault('InvalidArgument'); // formatted empty cells would count
        const used = usedRange(grid);
        return used ? range(state, grid, used) : NOTHING;
      },
    },
    methods: {
      Activate: () => {
        if (grid.hidden) throw new HostFault('InvalidOperation');
        state.active = grid.name;
      },
    },
  };
}

function parseRange(address: string): Range {
  const [first, last] = address.split(':');
  const from = parseAddress(first!);
  const to = parseAddress(last ?? first!);
  if (!from || !to) throw new HostFault('InvalidArgument');
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}

function range(state: HostState, grid: Grid, area: Range): HostObject {
  const within = (index: number, from: number, to: number) => index >= from && index <= to;
  return {
    type: 'Range',
    properties: {
      ...Object.fromEntries(
        Object.entries(cellArrays(grid, area, state.mostCells)).map(([name, give]) => [
          name,
          () => {
            if (state.broken.has(grid.name)) throw new HostFault('GeneralException');
            return give();
          },
        ]),
      ),
      rowHidden: () => (grid.hiddenRows ?? []).some((row) => within(row, area.top, area.bottom)),
      columnHidden: () => (grid.hiddenColumns ?? []).some((column) => within(column, area.left, area.right)),
      rowIndex: () => area.top,
      columnIndex: () => area.left,
      rowCount: () => area.bottom - area.top + 1,
      columnCount: () => area.right - area.left + 1,
    },
    paths: {
      GetUsedRangeOrNullObject: (valuesOnly?: boolean) => {
        if (valuesOnly !== true) throw new HostFault('InvalidArgument');
        const used = usedRange(grid, area);
        return used ? range(state, grid, used) : NOTHING;
      },
      GetMergedAreasOrNullObject: () => {
        const merges = grid.merges.flatMap((merge) => cutOff(merge, area) ?? []);
        if (merges.length > 512) throw new HostFault('GeneralException');
        return merges.length > 0 ? rangeAreas(state, grid, merges) : NOTHING;
      },
    },
    methods: {
      GetRowProperties: () => lines(area.top, area.bottom, 'Row', grid.hiddenRows, state.flat.rows),
      GetColumnProperties: () => lines(area.left, area.right, 'Column', grid.hiddenColumns, state.flat.columns),
      Select: () => {
        if (state.locked.has(grid.name)) throw new HostFault('AccessDenied');
        if (state.active !== grid.name) throw new HostFault('InvalidSelection');
        state.selected = rangeAddress(area).split(':')[0]!;
      },
    },
  };
}

/** The part of a merge inside an area; null where they do not meet. */
function cutOff(merge: Range, area: Range): Range | null {
  const part = {
    top: Math.max(merge.top, area.top),
    left: Math.max(merge.left, area.left),
    bottom: Math.min(merge.bottom, area.bottom),
    right: Math.min(merge.right, area.right),
  };
  return part.top <= part.bottom && part.left <= part.right ? part : null;
}

/** Row and column properties come in camelCase, unlike everything else. */
function lines(
  first: number,
  last: number,
  kind: 'Row' | 'Column',
  hidden: readonly number[] = [],
  flat: readonly number[] = [],
) {
  const name = kind.toLowerCase();
  const size = kind === 'Row' ? 'rowHeight' : 'columnWidth';
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    [`${name}Hidden`]: hidden.includes(first + i),
    [`${name}Index`]: first + i,
    format: { [size]: flat.includes(first + i) ? 0 : 14.25 },
  }));
}

function rangeAreas(state: HostState, grid: Grid, areas: readonly Range[]): HostObject {
  return {
    type: 'RangeAreas',
    paths: { Areas: () => ({ type: 'RangeCollection', items: () => areas.map((area) => range(state, grid, area)) }) },
  };
}
