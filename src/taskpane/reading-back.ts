import { comparability } from '../core/disclosure/prior.js';
import type { TextReport } from '../core/reconcile/index.js';
import type { Workbook } from '../core/sheet/grid.js';
import type { OpenDocument } from '../hosts/word/index.js';
import { chineseMessage } from './error-sentence.js';
import type { ReadBackRequest } from './reader/read-back.js';
import type { PaneState, TextSource } from './state.js';
import type { Store } from './store.js';

export type ReadBack = (request: ReadBackRequest, signal: AbortSignal) => Promise<TextReport>;

/** What the user can do with a 说明 that is written already. */
export interface ReadingBack {
  /** Reads a text back, against the workbook at hand where there is one, and turns to what was found. */
  readText(source: TextSource): Promise<void>;
  /** The same with the document that the pane stands beside. */
  readDocument(): Promise<void>;
  /** Selects words of that document. False when they are not to be found, which is then said. */
  selectInDocument(start: number, end: number): Promise<boolean>;
}

interface Continued extends ReadingBack {
  /** Reads the text at hand once more, after the workbook has changed. */
  again(): Promise<void>;
  stopReading(): void;
}

const FAILED = '这份说明没有核对成，请再试一次，或反馈给维护人员。';

export function readingBack(
  store: Store<PaneState>,
  readBack: ReadBack,
  document: OpenDocument | null,
  fail: (error: unknown) => void,
): Continued {
  let running = new AbortController();
  let pending: TextSource | null = null;

  const read = async (source: TextSource): Promise<void> => {
    running.abort();
    const mine = (running = new AbortController());
    pending = source;
    store.set({ progress: { label: '核对文字', done: 0, total: 1 } });
    try {
      const content = await source.content(mine.signal);
      const held = heldTo(store.get());
      const reading = await readBack(
        { name: source.name, content, workbook: held.workbook, prior: held.prior?.workbook ?? null },
        mine.signal,
      );
      if (mine.signal.aborted) return;
      const before = store.get().text;
      const kept = before?.source === source ? before.original : null;
      const original = typeof content === 'string' ? kept : content;
      // read once, a file need not be there any more
      const again = source.origin === 'document' ? source : { ...source, content: async () => content };
      store.set({ text: { source: again, reading, original, prior: held.prior?.name ?? null } });
    } catch (error) {
      if (mine.signal.aborted) return;
      // what was held to another workbook must not stand beside this one
      if (store.get().text?.source === source) store.set({ text: null });
      fail(new Error(chineseMessage(error) ?? FAILED));
    } finally {
      if (mine === running) {
        pending = null;
        store.set({ progress: null });
      }
    }
  };

  const readText = (source: TextSource): Promise<void> => {
    store.set({ view: 'text', error: null, notice: '' });
    return read(source);
  };

  return {
    readText,
    readDocument: async () => {
      if (document) await readText({ name: '当前文档', origin: 'document', content: () => document.text() });
    },
    selectInDocument: async (start, end) => {
      try {
        await document?.select(start, end);
        return document !== null;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    again: async () => {
      const source = pending ?? store.get().text?.source;
      if (source) await read(source);
    },
    stopReading: () => running.abort(),
  };
}

/** A workbook without disclosure tables, or one of another year, cannot be held against a text. */
function heldTo({ result }: PaneState): {
  readonly workbook: Workbook | null;
  readonly prior: { readonly name: string; readonly workbook: Workbook } | null;
} {
  if (!result || result.disclosure.tables.length === 0) return { workbook: null, prior: null };
  const { prior, disclosure, workbook } = result;
  return {
    workbook,
    prior: prior && comparability(disclosure.document, prior.disclosure.document) === null ? prior : null,
  };
}
