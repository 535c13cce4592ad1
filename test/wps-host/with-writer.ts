import assert from 'node:assert/strict';
import type { OpenDocument } from '../../src/hosts/office/open-document.js';
import { writerDocument } from '../../src/hosts/wps/document/index.js';
import { wpsAround } from '../../src/hosts/wps/root.js';
import type { WordState } from '../office-host/word-state.js';
import { writerPage } from './writer-objects.js';
import { WriterWorld } from './writer-world.js';

/** Runs the add-in as in WPS 文字 with this document open. Fails where it asks for what WPS does not have. */
export async function withWriter<T>(
  state: WordState | null,
  run: (document: OpenDocument, world: WriterWorld) => Promise<T>,
  lacks: readonly string[] = [],
): Promise<T> {
  const world = new WriterWorld(state);
  lacks.forEach((member) => world.lacks.add(member));
  const wps = wpsAround(writerPage(world));
  assert.ok(wps?.program.name === 'writer');
  try {
    return await run(writerDocument(wps.program.application, wps.files), world);
  } finally {
    assert.deepEqual(world.crossings.unknown, [], 'the add-in asked WPS for what it does not have');
  }
}
