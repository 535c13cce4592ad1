import type { Workbook } from '../../src/core/sheet/grid.js';
import type { Book } from '../../src/taskpane/engine/book.js';
import type { InFile } from '../../src/taskpane/engine/calls.js';
import { engineClient, type Engine, type Port } from '../../src/taskpane/engine/client.js';
import type { ToEngine } from '../../src/taskpane/engine/messages.js';
import { serve } from '../../src/taskpane/engine/serve.js';

/** A worker's two ends in one place: what goes through is copied as between a page and its worker, and comes later. */
export function portHere(heard: (message: ToEngine) => void = () => undefined): Port {
  let isOver = false;
  const hear = serve((message) => {
    const data: unknown = structuredClone(message);
    setTimeout(() => !isOver && port.onmessage?.call(port as Worker, { data } as MessageEvent));
  });
  const port: Port = {
    onmessage: null,
    onerror: null,
    postMessage: (message: ToEngine) => {
      const copy = structuredClone(message);
      heard(copy);
      setTimeout(() => !isOver && hear(copy));
    },
    terminate: () => {
      isOver = true;
    },
  };
  return port;
}

/** The engine without a worker. `files`: what the files of these names hold. */
export function engineHere(
  files: Readonly<Record<string, { readonly workbook: Workbook; readonly kept?: InFile['kept'] }>> = {},
): Engine {
  const engine = engineClient(portHere);
  const read = (book: Book): Book => files[book.name]?.workbook ?? book;
  return {
    ...engine,
    ask: (async (call, request, { book, prior, ...about } = {}) => {
      const inFile = book && files[book.name];
      if (call === 'open' && inFile) return { kept: inFile.kept ?? null, reasons: null };
      return engine.ask(call, request, {
        ...about,
        ...(book && { book: read(book) }),
        ...(prior && { prior: read(prior) }),
      });
    }) as Engine['ask'],
    keep: (books) => engine.keep(books.map(read)),
  };
}
