import type { Range } from '../../src/core/sheet/grid.js';
import type { HostGrid, HostState } from './host-state.js';
import type { HostObject } from './objects.js';
import { HostFault } from './protocol.js';

/** A rule of a sheet, under an id that no other has. */
export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: string;
  readonly areas: readonly Range[];
  readonly type: string;
  formula: string;
  fill: string | null;
}

let formats = 0;

/** The rules whose cells meet an area, the first in rank first, as Excel lists them. */
export function conditionalFormats(state: HostState, grid: HostGrid, areas: readonly Range[]): HostObject {
  const within = (): ConditionalFormat[] =>
    state.formats.filter(
      (one) => one.sheet === grid.name && one.areas.some((own) => areas.some((area) => meets(own, area))),
    );
  const object = (format: ConditionalFormat): HostObject => formatObject(state, grid, format);
  const byId = (id: string): HostObject => {
    const found = within().find((one) => one.id === id);
    if (!found) throw new HostFault('ItemNotFound');
    return object(found);
  };
  return {
    type: 'ConditionalFormatCollection',
    items: () => within().map(object),
    paths: {
      '': byId,
      'GetItem': byId,
      'Add': (type: string) => {
        refuseProtected(state, grid);
        const id = `{${(formats += 1)}}`;
        const fresh: ConditionalFormat = { id, sheet: grid.name, areas, type, formula: '', fill: null };
        state.formats.unshift(fresh);
        return object(fresh);
      },
    },
  };
}

function formatObject(state: HostState, grid: HostGrid, format: ConditionalFormat): HostObject {
  const custom = (): HostObject => ({
    type: 'CustomConditionalFormat',
    paths: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        properties: { formula: () => format.formula },
        setters: { Formula: (formula: string) => (format.formula = formula) },
      }),
      Format: () => ({
        type: 'ConditionalRangeFormat',
        paths: {
          Fill: () => ({
            type: 'ConditionalRangeFill',
            setters: { Color: (color: string) => (format.fill = color) },
          }),
        },
      }),
    },
  });
  return {
    type: 'ConditionalFormat',
    properties: { id: () => format.id, type: () => format.type },
    paths: {
      Custom: () => {
        if (format.type !== 'Custom') throw new HostFault('InvalidOperation');
        return custom();
      },
    },
    methods: {
      Delete: () => {
        refuseProtected(state, grid);
        state.formats.splice(state.formats.indexOf(format), 1);
      },
    },
  };
}

function refuseProtected(state: HostState, grid: HostGrid): void {
  if (state.protected.has(grid.name)) throw new HostFault('AccessDenied');
}

function meets(left: Range, right: Range): boolean {
  return left.top <= right.bottom && right.top <= left.bottom && left.left <= right.right && right.left <= left.right;
}
