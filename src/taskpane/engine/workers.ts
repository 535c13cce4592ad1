/** Starts the engine, a script of its own beside the page's. */
export function startEngine(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { name: 'engine' });
}

/** Starts what reads and checks many files. */
export const startMany = (): Worker => new Worker(new URL('../many/worker.ts', import.meta.url), { name: 'many' });
