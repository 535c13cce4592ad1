import assert from 'node:assert/strict';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { loadLibrary } from './office-library.js';
import { SimulatedHost, type Faults } from './simulated-host.js';

/** Runs add-in code as in Excel with this workbook open: Microsoft's library on the simulated host. */
export async function withExcel<T>(
  workbook: Workbook,
  run: (host: SimulatedHost) => Promise<T>,
  { version = '1.20', ...faults }: Faults & { readonly version?: string } = {},
): Promise<T> {
  const api = Number(version.split('.')[1]);
  const host = new SimulatedHost(workbook, { ...faults, api });
  const library = loadLibrary('excel');
  library.OfficeExtension.HostBridge.init(host);
  const supports = (name: string, least: string) => name === 'ExcelApi' && Number(least.split('.')[1]) <= api;
  const context = { host: 'Excel', requirements: { isSetSupported: supports } };
  const page = { Excel: library.Excel, Office: { HostType: { Excel: 'Excel', Word: 'Word' }, context } };
  Object.assign(globalThis, page);
  try {
    return await run(host);
  } finally {
    for (const name of Object.keys(page)) delete (globalThis as Record<string, unknown>)[name];
    assert.deepEqual(host.unknown, [], 'the add-in asked Excel for what it does not have');
  }
}
