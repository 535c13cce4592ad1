import { ofSeveralSentence } from '../core/report/of-one.js';
import type { FileSource } from './file-source.js';
import type { Engine } from './engine/client.js';
import { wishOf, writeDown } from './pipeline.js';
import { besideWorkbook } from './programs.js';
import type { PaneState } from './state.js';
import type { Store } from './store.js';

/** Writes the 说明 in a bureau's blank form; what stands in the way goes to `fail`, one Chinese sentence. */
export async function openForm(
  source: FileSource,
  store: Store<PaneState>,
  engine: Engine,
  fail: (error: unknown) => void,
): Promise<void> {
  try {
    const form = await engine.ask('blankForm', await fileOf(source));
    const { result, host } = store.get();
    if (!result || result.disclosure.tables.length === 0) throw noTables(source.name, host);
    if (result.disclosure.departments !== undefined) throw new Error(ofSeveralSentence(result.disclosure));
    if (form === null) throw nothingToFill(source.name);
    const { unfit, ...written } = await writeDown(engine, result, { ...wishOf(result), form });
    if (unfit) throw unfit;
    const { sure, unsure, open } = written.filled!.filled.bound;
    if (sure + unsure + open === 0) throw nothingToFill(source.name);
    // an answer was given meanwhile: it belongs in the text
    if (store.get().result !== result) return await openForm(source, store, engine, fail);
    store.set({
      result: { ...result, ...written },
      view: 'narrative',
      error: null,
      notice: `已填好“${source.name}”`,
    });
  } catch (error) {
    fail(error);
  }
}

export async function seemsForm(source: FileSource, engine: Engine): Promise<boolean> {
  if (!/\.(?:docx|docm|txt)$/i.test(source.name)) return false;
  return engine.ask('isBlankForm', await fileOf(source));
}

async function fileOf(source: FileSource): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return { name: source.name, bytes: new Uint8Array(await source.bytes(undefined)) };
}

function noTables(name: string, host: PaneState['host']): Error {
  return new Error(`“${name}”是空白模板，请先${besideWorkbook(host) ? '校验这个工作簿' : '打开工作簿'}，再放进来填。`);
}

function nothingToFill(name: string): Error {
  return new Error(`“${name}”里没有认出要填的空白，没有采用。`);
}
