import type { Workbook } from '../../src/core/sheet/grid.js';
import { EtWorld } from './et-application.js';
import { etApplication } from './et-objects.js';
import { bookState } from './et-state.js';
import { EtUser } from './et-user.js';

/** WPS is synchronous: its stand-in runs in the page itself, bundled by test/browser/in-wps.ts. */
Object.assign(globalThis, {
  openInEt: (workbook: Workbook) => {
    const world = new EtWorld(bookState(workbook));
    Object.assign(globalThis, { Application: etApplication(world), world, user: new EtUser(world) });
  },
});
