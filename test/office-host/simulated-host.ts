import type { Workbook } from '../../src/core/sheet/grid.js';
import { OfficeHost, type Faults as OfficeFaults } from './office-host.js';
import { workbookObject, type HostState } from './workbook-objects.js';

export type Faults = OfficeFaults<HostState>;

/** An Excel over Grids. */
export class SimulatedHost extends OfficeHost<HostState> {
  constructor(workbook: Workbook, faults: Faults = {}) {
    super({ workbook, deleted: new Set(), locked: new Set(), active: null, selected: null, parts: [] }, workbookObject, faults);
  }
}
