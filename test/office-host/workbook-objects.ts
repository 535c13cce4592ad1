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
  active: string | null;
  selected: string | null;
  /** XML of the custom parts that the workbook carries, in the order they were added. */
  readonly parts: string[];
}

export function workbookObject(state: HostState): HostObject {
  return {
    type: 'Workbook',
    properties: { name: () => state.workbook.name },
    paths: { Worksheets: () => worksheets(state), CustomXmlParts: () => customXmlParts(state) },
  };
}

function worksheets(state: HostState): HostObject {
  const present = () => state.workbook.grids.filter((grid) => !state.deleted.has(grid.name));
  const find = (key: string) => present().find((grid) => grid.name === key || idOf(state, grid) === key);
  const item = (key: string): HostObject => {
    const grid = find(key);
    if (!grid) throw new HostFault('ItemNotFound');
    return worksheet(state, grid);
  };
  return {
    type: 'WorksheetCollection',
    items: () => present().map((grid) => worksheet(state, grid)),
    paths: { '': item, GetItem: item, GetItemOrNullObject: (key: string) => (find(key) ? item(key) : NOTHING) },
  };
}

function idOf(state: HostState, grid: Grid): string {
  return `{${state.workbook.grids.indexOf(grid)}}`;
}

function worksheet(state: HostState, grid: Grid): HostObject {
  return {
    type: 'Worksheet',
    properties: {
      id: () => idOf(state, grid),
      name: () => grid.name,
      visibility: () => (grid.hidden ? 'Hidden' : 'Visible'),
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
  const cell = parseAddress(address);
  if (!cell) throw new HostFault('InvalidArgument');
  return { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
}

function range(state: HostState, grid: Grid, area: Range): HostObject {
  const within = (index: number, from: number, to: number) => index >= from && index <= to;
  return {
    type: 'Range',
    properties: {
      ...cellArrays(grid, area),
      rowIndex: () => area.top,
      columnIndex: () => area.left,
      rowCount: () => area.bottom - area.top + 1,
      columnCount: () => area.right - area.left + 1,
    },
    paths: {
      GetMergedAreasOrNullObject: () => {
        const merges = grid.merges.filter((m) => within(m.top, area.top, area.bottom) && within(m.left, area.left, area.right));
        if (merges.length > 512) throw new HostFault('GeneralException');
        return merges.length > 0 ? rangeAreas(state, grid, merges) : NOTHING;
      },
    },
    methods: {
      GetRowProperties: () => lines(area.top, area.bottom, 'Row', grid.hiddenRows),
      GetColumnProperties: () => lines(area.left, area.right, 'Column', grid.hiddenColumns),
      Select: () => {
        if (state.locked.has(grid.name)) throw new HostFault('AccessDenied');
        if (state.active !== grid.name) throw new HostFault('InvalidSelection');
        state.selected = rangeAddress(area).split(':')[0]!;
      },
    },
  };
}

/** Row and column properties come in camelCase, unlike everything else. */
function lines(first: number, last: number, kind: 'Row' | 'Column', hidden: readonly number[] = []) {
  const name = kind.toLowerCase();
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    [`${name}Hidden`]: hidden.includes(first + i),
    [`${name}Index`]: first + i,
  }));
}

function rangeAreas(state: HostState, grid: Grid, areas: readonly Range[]): HostObject {
  return {
    type: 'RangeAreas',
    paths: { Areas: () => ({ type: 'RangeCollection', items: () => areas.map((area) => range(state, grid, area)) }) },
  };
}
