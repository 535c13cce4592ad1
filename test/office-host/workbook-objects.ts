import { parseAddress, rangeAddress } from '../../src/core/sheet/address.js';
import type { Grid, Range } from '../../src/core/sheet/grid.js';
import { NOTHING, type HostObject } from './objects.js';
import { customXmlParts } from './custom-xml-parts.js';
import { charts } from './charts.js';
import { conditionalFormats } from './conditional-formats.js';
import { HostFault } from './protocol.js';
import { rangeFormat } from './range-format.js';
import { clear, writeFormulas, writeValues } from './write-range.js';
import { cellArrays, usedRange } from './cells.js';
import {
  addSheet,
  tell,
  EVENTS,
  findSheet,
  idOf,
  nameOf,
  present,
  type EventKind,
  type HostGrid,
  type HostState,
} from './host-state.js';

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
  const item = (key: string): HostObject => {
    const grid = findSheet(state, key);
    if (!grid) throw new HostFault('ItemNotFound');
    return worksheet(state, grid);
  };
  return {
    type: 'WorksheetCollection',
    items: () => present(state).map((grid) => worksheet(state, grid)),
    paths: {
      '': item,
      'GetItem': item,
      'Add': (name: string) => {
        if (findSheet(state, name)) throw new HostFault('ItemAlreadyExists');
        return worksheet(state, addSheet(state, name));
      },
      'GetItemOrNullObject': (key: string) => (findSheet(state, key) ? item(key) : NOTHING),
    },
    methods: registrations(state),
  };
}

/** Onto the names of sheets one may listen since ExcelApi 1.17 only. */
function registrations(state: HostState): NonNullable<HostObject['methods']> {
  return Object.fromEntries(
    (Object.keys(EVENTS) as EventKind[]).map((kind) => [
      `_Register${kind}`,
      () => {
        if (kind === 'EventNameChanged' && state.api < 17) throw new HostFault('ApiNotFound');
        state.listening.add(kind);
      },
    ]),
  );
}

function visibilityOf(state: HostState, grid: Grid): string {
  if (state.veryHidden.has(grid.name)) return 'VeryHidden';
  return grid.hidden ? 'Hidden' : 'Visible';
}

function worksheet(state: HostState, grid: HostGrid): HostObject {
  return {
    type: 'Worksheet',
    properties: {
      id: () => idOf(state, grid),
      name: () => nameOf(state, grid),
      visibility: () => visibilityOf(state, grid),
      position: () => present(state).indexOf(grid),
    },
    paths: {
      Charts: () => charts(state, grid),
      FreezePanes: () => ({ type: 'WorksheetFreezePanes', methods: { FreezeRows: () => undefined } }),
      Protection: () => ({
        type: 'WorksheetProtection',
        properties: { protected: () => state.protected.has(grid.name) },
      }),
      GetRange: (address?: string) => range(state, grid, address ? parseRange(address) : WHOLE),
      GetRanges: (addresses: string) => {
        if (addresses.length > 8_192) throw new HostFault('InvalidArgument');
        return rangeAreas(state, grid, addresses.split(',').map(parseRange));
      },
      GetRangeByIndexes: (top: number, left: number, height: number, width: number) =>
        range(state, grid, { top, left, bottom: top + height - 1, right: left + width - 1 }),
      GetUsedRangeOrNullObject: (valuesOnly?: boolean) => {
        if (valuesOnly !== true) throw new HostFault('InvalidArgument'); // formatted empty cells would count
        const used = usedRange(grid);
        return used ? range(state, grid, used) : NOTHING;
      },
    },
    methods: {
      Delete: () => {
        state.deleted.add(grid.name);
        tell(state, 'DeletedEvent', { worksheetId: idOf(state, grid), source: 'Local' });
      },
      Activate: () => {
        if (grid.hidden) throw new HostFault('InvalidOperation');
        state.active = grid.name;
      },
    },
  };
}

const WHOLE: Range = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

function parseRange(address: string): Range {
  const [first, last] = address.split(':');
  const from = parseAddress(first!);
  const to = parseAddress(last ?? first!);
  if (!from || !to) throw new HostFault('InvalidArgument');
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}

function range(state: HostState, grid: HostGrid, area: Range): HostObject {
  const within = (index: number, from: number, to: number) => index >= from && index <= to;
  return {
    type: 'Range',
    area: { sheet: grid.name, ...area },
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
    setters: {
      Values: (values: readonly (readonly unknown[])[]) => writeValues(state, grid, area, values),
      Formulas: (formulas: readonly (readonly unknown[])[]) => writeFormulas(state, grid, area, formulas),
      NumberFormat: (formats: readonly (readonly string[])[]) => {
        if (formats.length !== area.bottom - area.top + 1) throw new HostFault('InvalidArgument');
      },
    },
    paths: {
      ConditionalFormats: () => conditionalFormats(state, grid, [area]),
      Format: () => rangeFormat(state, grid, area),
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
      Clear: () => clear(state, grid, area),
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

function rangeAreas(state: HostState, grid: HostGrid, areas: readonly Range[]): HostObject {
  return {
    type: 'RangeAreas',
    paths: {
      ConditionalFormats: () => conditionalFormats(state, grid, areas),
      Areas: () => ({ type: 'RangeCollection', items: () => areas.map((area) => range(state, grid, area)) }),
    },
  };
}
