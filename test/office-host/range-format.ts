import type { Range } from '../../src/core/sheet/grid.js';
import type { HostGrid, HostState } from './host-state.js';
import type { HostObject } from './objects.js';
import { isLocked } from './write-range.js';

/** How cells look is taken and not kept: no test here looks at it. */
const taken = (): void => undefined;

export function rangeFormat(state: HostState, grid: HostGrid, area: Range): HostObject {
  return {
    type: 'RangeFormat',
    setters: { VerticalAlignment: taken, WrapText: taken, ColumnWidth: taken },
    paths: {
      Fill: () => ({ type: 'RangeFill', setters: { Color: taken } }),
      Font: () => ({ type: 'RangeFont', setters: { Bold: taken, Size: taken } }),
      Protection: () => ({
        type: 'FormatProtection',
        properties: { locked: () => isLocked(state, grid, area.top, area.left) },
      }),
    },
  };
}
