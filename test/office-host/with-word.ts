import assert from 'node:assert/strict';
import { applicationObject, documentObject } from './document-objects.js';
import { OfficeHost, type Faults } from './office-host.js';
import { loadLibrary } from './office-library.js';
import type { WordState } from './word-state.js';

/** A Word over a document. */
export class SimulatedWord extends OfficeHost<WordState> {
  constructor(state: WordState, faults: Faults<WordState> = {}) {
    super(state, documentObject, faults, { 'Microsoft.WordServices.Application': applicationObject });
  }
}

/** Runs add-in code as in Word with this document open: Microsoft's library on the simulated host. */
export async function withWord<T>(
  state: WordState,
  run: (host: SimulatedWord) => Promise<T>,
  { version = '1.3', ...faults }: Faults<WordState> & { readonly version?: string } = {},
): Promise<T> {
  state.api = Number(version.split('.')[1]);
  const host = new SimulatedWord(state, faults);
  const library = loadLibrary('word');
  library.OfficeExtension.HostBridge.init(host);
  const supports = (name: string, least: string) => name === 'WordApi' && Number(least.split('.')[1]) <= state.api;
  const context = { host: 'Word', requirements: { isSetSupported: supports } };
  const page = { Word: library.Word, Office: { HostType: { Excel: 'Excel', Word: 'Word' }, context } };
  Object.assign(globalThis, page);
  try {
    return await run(host);
  } finally {
    for (const name of Object.keys(page)) delete (globalThis as Record<string, unknown>)[name];
    assert.deepEqual(host.unknown, [], 'the add-in asked Word for what it does not have');
  }
}
