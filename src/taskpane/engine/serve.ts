import { chineseMessage } from '../error-sentence.js';
import { CALLS, type Calls, type Material, type Tell } from './calls.js';
import { shelf } from './held.js';
import type { FromEngine, ToEngine } from './messages.js';

/** The engine: takes in what the page says, one question after the other, and answers by `post`. */
export function serve(post: (message: FromEngine) => void): (message: ToEngine) => void {
  const { take, book } = shelf();

  const answer = async (call: keyof Calls, material: Material, request: unknown): Promise<void> => {
    try {
      const run = CALLS[call] as (material: Material, request: unknown, tell: Tell) => Promise<unknown>;
      post({ say: 'answer', answer: await run(material, request, (part) => post({ say: 'part', part })) });
    } catch (error) {
      post({ say: 'failure', message: chineseMessage(error) });
    }
  };

  return (message) => {
    if (message.say !== 'ask') take(message);
    else
      void answer(
        message.call as keyof Calls,
        { book: book(message.book), prior: book(message.prior) },
        message.request,
      );
  };
}
