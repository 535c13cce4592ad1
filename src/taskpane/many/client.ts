import { startMany } from '../engine/workers.js';
import type { Kind, Reply, Talk } from './messages.js';

/** Asks the worker for many files, one thing after the other. */
export interface DeskClient {
  /** Rejects with the worker's sentence, or once `signal` stops it. */
  ask<K extends Kind>(kind: K, asks: Talk[K]['asks'], signal?: AbortSignal): Promise<Talk[K]['answers']>;
  /** Ends the worker; what it kept is read anew when it is asked for again. */
  close(): void;
}

const FAILED = '这一步没有做成，请再试一次，或反馈给维护人员。';

export function deskClient(start: () => Worker = startMany): DeskClient {
  let worker: Worker | null = null;
  const close = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    ask: async (kind, asks, signal) => {
      signal?.throwIfAborted();
      const desk = (worker ??= start());
      return new Promise((resolve, reject) => {
        const failed = (reason: Error): void => {
          close();
          reject(reason);
        };
        const stopped = (): void => failed(new Error('已停止'));
        desk.onmessage = ({ data }: MessageEvent<Reply>) => {
          signal?.removeEventListener('abort', stopped);
          if (data.ok) resolve(data.answer as Talk[typeof kind]['answers']);
          else reject(new Error(data.message ?? FAILED));
        };
        desk.onerror = () => failed(new Error(FAILED));
        signal?.addEventListener('abort', stopped, { once: true });
        desk.postMessage({ kind, asks });
      });
    },
    close,
  };
}
