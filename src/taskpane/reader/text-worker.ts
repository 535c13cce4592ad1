import { chineseMessage } from '../error-sentence.js';
import type { Reply } from './in-worker.js';
import { readBack, type ReadBackRequest, type TextReading } from './read-back.js';

/** The part of a worker's global scope used here; the DOM library types `self` as a window. */
interface Scope {
  onmessage: ((event: MessageEvent<ReadBackRequest>) => void) | null;
  postMessage(reply: Reply<TextReading>): void;
}

const scope = self as unknown as Scope;

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage({ ok: true, ...readBack(data) });
  } catch (error) {
    scope.postMessage({ ok: false, message: chineseMessage(error) });
  }
};
