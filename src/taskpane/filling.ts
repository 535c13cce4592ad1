import type { FileSource } from './file-source.js';
import { loadEngine } from './load-engine.js';
import { writeDown } from './pipeline.js';
import { besideWorkbook } from './programs.js';
import type { PaneState } from './state.js';
import type { Store } from './store.js';

/** Writes the 说明 in a bureau's blank form; what stands in the way goes to `fail`, one Chinese sentence. */
export async function openForm(
  source: FileSource,
  store: Store<PaneState>,
  fail: (error: unknown) => void,
): Promise<void> {
  try {
    const { blankFormIn, fillBlankForm } = await (await loadEngine()).loadForms();
    const blank = blankFormIn(new Uint8Array(await source.bytes(undefined)), source.name);
    const { result, host } = store.get();
    if (!result || result.disclosure.tables.length === 0) throw noTables(source.name, host);
    if (blank === null) throw nothingToFill(source.name);
    const written = writeDown(
      result,
      { ...result.writing, form: { blank, fill: fillBlankForm } },
      result.kept?.answers ?? {},
    );
    const { sure, unsure, open } = written.filled!.filled.bound;
    if (sure + unsure + open === 0) throw nothingToFill(source.name);
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

export async function seemsForm(source: FileSource): Promise<boolean> {
  if (!/\.(?:docx|docm|txt)$/i.test(source.name)) return false;
  const { isBlankForm } = await (await loadEngine()).loadForms();
  return isBlankForm(new Uint8Array(await source.bytes(undefined)), source.name);
}

function noTables(name: string, host: PaneState['host']): Error {
  return new Error(`“${name}”是空白模板，请先${besideWorkbook(host) ? '校验这个工作簿' : '打开工作簿'}，再放进来填。`);
}

function nothingToFill(name: string): Error {
  return new Error(`“${name}”里没有认出要填的空白，没有采用。`);
}
