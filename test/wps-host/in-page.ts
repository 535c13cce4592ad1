import type { Workbook } from '../../src/core/sheet/grid.js';
import { EtWorld } from './et-application.js';
import { etApplication } from './et-objects.js';
import { bookState } from './et-state.js';
import { EtUser } from './et-user.js';

/** WPS is synchronous: its stand-in runs in the page itself, bundled by test/browser/in-wps.ts. */
Object.assign(globalThis, {
  openInEt: (workbook: Workbook) => {
    const world = new EtWorld(bookState(workbook));
    const pane = { Visible: true };
    // what add-ins have beside the object model, as it is in versions that have it on `wps` alone
    const wps = {
      PluginStorage: { getItem: (key: string) => (key === 'gongkai.pane.et' ? 1 : null) },
      GetTaskPane: (id: number) => (id === 1 ? pane : null),
    };
    Object.assign(globalThis, { Application: etApplication(world), wps, pane, world, user: new EtUser(world) });
  },
});
