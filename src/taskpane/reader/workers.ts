/** Starts the reader of workbooks, a script of its own beside the page's: the spreadsheet library comes with it. */
export function startReader(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { name: 'reader' });
}

/** Starts the reader of texts. */
export function startTextReader(): Worker {
  return new Worker(new URL('./text-worker.ts', import.meta.url), { name: 'text-reader' });
}

/** Starts what reads and checks many files. */
export function startMany(): Worker {
  return new Worker(new URL('../many/worker.ts', import.meta.url), { name: 'many' });
}
