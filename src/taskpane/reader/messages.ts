import type { OpenedFile } from '../file-source.js';
import type { Reply } from './in-worker.js';

export interface ReadRequest {
  readonly bytes: ArrayBuffer;
  readonly name: string;
}

export type ReadReply = Reply<{ readonly opened: OpenedFile }>;
