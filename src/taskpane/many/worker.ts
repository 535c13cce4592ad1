import { chineseMessage } from '../error-sentence.js';
import { openDesk } from './desk.js';
import type { Asked, Reply } from './messages.js';

/** The part of a worker's global scope used here; the DOM library types `self` as a window. */
interface Scope {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(reply: Reply): void;
}

const scope = self as unknown as Scope;
const desk = openDesk();

scope.onmessage = ({ data: { kind, asks } }) => {
  (desk[kind] as (asks: unknown) => Promise<unknown>)(asks).then(
    (answer) => scope.postMessage({ ok: true, answer }),
    (error: unknown) => scope.postMessage({ ok: false, message: chineseMessage(error) }),
  );
};
