import type { Workbook } from '../../src/core/sheet/grid.js';
import { copyOf, type HostState } from './host-state.js';
import { HostUser } from './host-user.js';
import { OfficeHost, type Faults as OfficeFaults } from './office-host.js';
import { workbookObject } from './workbook-objects.js';

export type Faults = OfficeFaults<HostState> &
  Partial<Pick<HostState, 'mostCells' | 'calculation' | 'flat' | 'broken' | 'api'>>;

/** Excel's documented limit of a get operation. */
const FIVE_MILLION = 5_000_000;

/** An Excel over Grids. */
export class SimulatedHost extends OfficeHost<HostState> {
  /** The one who sits before this Excel. */
  readonly user: HostUser;
  /** Another one, who has the same workbook open. */
  readonly colleague: HostUser;

  constructor(workbook: Workbook, faults: Faults = {}) {
    const {
      mostCells = FIVE_MILLION,
      calculation = { mode: 'Automatic', state: 'Done' },
      flat = { rows: [], columns: [] },
      broken = new Set(),
      api = 20,
      ...office
    } = faults;
    const state: HostState = {
      workbook: copyOf(workbook),
      api,
      deleted: new Set(),
      renamed: new Map(),
      locked: new Set(),
      protected: new Map(),
      veryHidden: new Set(),
      active: null,
      selected: null,
      parts: [],
      created: [],
      mostCells,
      calculation,
      flat,
      broken,
      formats: [],
      charts: [],
      listening: new Set(),
      outbox: [],
    };
    super(state, workbookObject, office);
    this.user = new HostUser(state, 'Local', () => this.flush());
    this.colleague = new HostUser(state, 'Remote', () => this.flush());
  }

  /** What the add-in itself has changed it is told of after its answer. */
  override sendMessageToHost(json: string): void {
    super.sendMessageToHost(json);
    setTimeout(() => this.flush());
  }

  private flush(): void {
    this.push(...this.state.outbox.splice(0));
  }
}
