import type { OpenedFile } from '../file-source.js';
import type { ReadReply, ReadRequest } from './messages.js';

const UNREADABLE = '这个文件读不出来：不是 Excel 工作簿，或者已经损坏；请在 Excel 中另存为 .xlsx 再试。';

/**
 * Reads a workbook's bytes in a worker, so that the page stays alive under a heavy file and reading can be stopped.
 * The spreadsheet library is part of the worker and is loaded here, when a file is opened, not before.
 */
export function readInWorker(bytes: ArrayBuffer, name: string, signal?: AbortSignal): Promise<OpenedFile> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'reader' });
  const reading = new Promise<OpenedFile>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) =>
      data.ok ? resolve(data.opened) : reject(new Error(data.message ?? UNREADABLE));
    worker.onerror = () => reject(new Error(UNREADABLE));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage({ bytes, name } satisfies ReadRequest, [bytes]);
  });
  return reading.finally(() => worker.terminate());
}
