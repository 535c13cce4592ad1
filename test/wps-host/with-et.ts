import assert from 'node:assert/strict';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { wpsAround } from '../../src/hosts/wps/root.js';
import { spreadsheetHost } from '../../src/hosts/wps/spreadsheet.js';
import { EtWorld } from './et-application.js';
import { etApplication } from './et-objects.js';
import { bookState } from './et-state.js';
import { EtUser } from './et-user.js';

export type EtHost = ReturnType<typeof spreadsheetHost>;

export interface InEt {
  readonly world: EtWorld;
  readonly user: EtUser;
  /** The add-in's own side, as the pane gets it. */
  readonly host: EtHost;
  /** Another pane, opened later. */
  readonly again: () => EtHost;
}

/** Runs the add-in as in WPS 表格 with this workbook open. Fails where it asks for what WPS does not have. */
export async function withEt<T>(workbook: Workbook, run: (inside: InEt) => Promise<T>): Promise<T> {
  const world = new EtWorld(bookState(workbook));
  const page = { Application: etApplication(world) };
  const again = (): EtHost => {
    const wps = wpsAround(page);
    assert.ok(wps?.program.name === 'et');
    return spreadsheetHost(wps.program.application, wps.events);
  };
  try {
    return await run({ world, user: new EtUser(world), host: again(), again });
  } finally {
    assert.deepEqual(world.crossings.unknown, [], 'the add-in asked WPS for what it does not have');
  }
}
