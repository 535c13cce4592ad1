/** What a worker answers. `message` is a Chinese sentence when it could say what is wrong. */
export type Reply<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string | null };

/**
 * Asks a fresh worker one thing; it ends with its answer, or when it is stopped. Rejects with the worker's sentence,
 * else with `failure`.
 */
export function askWorker<T>(
  worker: Worker,
  request: unknown,
  transfer: Transferable[],
  failure: string,
  signal?: AbortSignal,
): Promise<T> {
  const asking = new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Reply<T>>) =>
      data.ok ? resolve(data) : reject(new Error(data.message ?? failure));
    worker.onerror = () => reject(new Error(failure));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(request, transfer);
  });
  return asking.finally(() => worker.terminate());
}
