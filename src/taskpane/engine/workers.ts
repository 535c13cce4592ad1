/** Starts the engine, a script of its own beside the page's. */
export function startEngine(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { name: 'engine' });
}
