import type { Workbook } from '../../src/core/sheet/grid.js';
import { OfficeHost, type Faults as OfficeFaults } from './office-host.js';
import { workbookObject, type HostState } from './workbook-objects.js';

export type Faults = OfficeFaults<HostState> &
  Partial<Pick<HostState, 'mostCells' | 'calculation' | 'flat' | 'broken'>>;

/** Excel's documented limit of a get operation. */
const FIVE_MILLION = 5_000_000;

/** An Excel over Grids. */
export class SimulatedHost extends OfficeHost<HostState> {
  constructor(workbook: Workbook, faults: Faults = {}) {
    const {
      mostCells = FIVE_MILLION,
      calculation = { mode: 'Automatic', state: 'Done' },
      flat = { rows: [], columns: [] },
      broken = new Set(),
      ...office
    } = faults;
    const sheets = {
      deleted: new Set<string>(),
      renamed: new Map<string, string>(),
      locked: new Set<string>(),
      veryHidden: new Set<string>(),
    };
    super(
      {
        workbook,
        ...sheets,
        active: null,
        selected: null,
        parts: [],
        created: [],
        mostCells,
        calculation,
        flat,
        broken,
      },
      workbookObject,
      office,
    );
  }
}
