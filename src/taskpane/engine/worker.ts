import type { FromEngine, ToEngine } from './messages.js';
import { serve } from './serve.js';

/** The part of a worker's global scope used here; the DOM library types `self` as a window. */
interface Scope {
  onmessage: ((event: MessageEvent<ToEngine>) => void) | null;
  postMessage(message: FromEngine): void;
}

const scope = self as unknown as Scope;
const hear = serve((message) => scope.postMessage(message));

scope.onmessage = ({ data }) => hear(data);
