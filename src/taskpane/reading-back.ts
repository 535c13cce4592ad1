import { comparability } from '../core/disclosure/prior.js';
import type { OpenDocument } from '../hosts/office/open-document.js';
import { chineseMessage } from './error-sentence.js';
import type { Book } from './engine/book.js';
import type { Engine } from './engine/client.js';
import type { ReadBackRequest, TextReading } from './engine/read-back.js';
import { OPEN_DOCUMENT, readOpenDocument } from './reading-document.js';
import type { DocumentSource, PaneState, TextAtHand, TextSource } from './state.js';
import type { Store } from './store.js';

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
  engine: Engine,
  document: OpenDocument | null,
  fail: (error: unknown) => void,
): Continued {
  let running = new AbortController();
  let pending: TextSource | DocumentSource | null = null;

  const readSource = async (source: TextSource | DocumentSource, signal: AbortSignal): Promise<TextAtHand> => {
    const { workbook, prior } = heldTo(store.get());
    const read = (content: ReadBackRequest['content']): Promise<TextReading> =>
      engine.ask(
        'readBack',
        { name: source.name, content },
        { signal, ...(workbook && { book: workbook, prior: prior?.workbook }) },
      );
    const beside = { prior: prior?.name ?? null };
    if (source.origin === 'document')
      return { source, original: null, ...beside, ...(await readOpenDocument(document!, read, signal)) };
    const content = await source.content(signal);
    const { reading } = await read(content);
    return {
      // read once, a file need not be there any more
      source: { ...source, content: async () => content },
      original: typeof content === 'string' ? null : content,
      ...{ reading, places: null, unread: null, ...beside },
    };
  };

  const read = async (source: TextSource | DocumentSource): Promise<void> => {
    running.abort();
    const mine = (running = new AbortController());
    pending = source;
    store.set({ progress: { label: '核对文字', done: 0, total: 1 } });
    try {
      const text = await readSource(source, mine.signal);
      if (!mine.signal.aborted) store.set({ text });
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

  const readText = (source: TextSource | DocumentSource): Promise<void> => {
    store.set({ view: 'text', error: null, notice: '' });
    return read(source);
  };

  return {
    readText,
    readDocument: async () => {
      if (document) await readText({ ...OPEN_DOCUMENT });
    },
    selectInDocument: async (start, end) => {
      const places = store.get().text?.places;
      if (!document || !places) return false;
      try {
        await document.select(places, start, end);
        return true;
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
  readonly workbook: Book | null;
  readonly prior: { readonly name: string; readonly workbook: Book } | null;
} {
  if (!result || result.disclosure.tables.length === 0) return { workbook: null, prior: null };
  const { prior, disclosure, workbook } = result;
  return {
    workbook,
    prior: prior && comparability(disclosure.document, prior.disclosure.document) === null ? prior : null,
  };
}
