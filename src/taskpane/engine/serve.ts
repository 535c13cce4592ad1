import type { Told } from '../../core/sheet/told.js';
import { chineseMessage } from '../error-sentence.js';
import { CALLS, type Calls, type Material } from './calls.js';
import { reader, shelf } from './held.js';
import type { FromEngine, ToEngine } from './messages.js';

/** Milliseconds between two words on how far it has come: what is done sooner needs none. */
const BETWEEN = 500;

/** The engine: takes in what the page says, one question after the other, and answers by `post`. */
export function serve(post: (message: FromEngine) => void, between = BETWEEN): (message: ToEngine) => void {
  const { take, book } = shelf();

  const answer = async (call: keyof Calls, material: Material, request: unknown): Promise<void> => {
    try {
      const run = CALLS[call] as (material: Material, request: unknown, told: Told) => Promise<unknown>;
      post({ say: 'answer', answer: await run(material, request, telling(post, between)) });
    } catch (error) {
      post({ say: 'failure', message: chineseMessage(error) });
    }
  };

  return (message) => {
    // what does not load is told by the first file
    if (message.say === 'ready') void reader().catch(() => undefined);
    else if (message.say !== 'ask') take(message);
    else
      void answer(
        message.call as keyof Calls,
        { book: book(message.book), prior: book(message.prior) },
        message.request,
      );
  };
}

function telling(post: (message: FromEngine) => void, between: number): Told {
  let last = performance.now();
  return (at, of, share) => {
    const now = performance.now();
    if (now - last < between) return;
    last = now;
    post({ say: 'part', part: { at, of, share } });
  };
}
