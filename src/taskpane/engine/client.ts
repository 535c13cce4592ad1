import type { Part } from '../model/progress.js';
import type { Book } from './book.js';
import type { Calls } from './calls.js';
import { giving, type Giving } from './give.js';
import type { FromEngine, ToEngine } from './messages.js';

export type CallName = keyof Calls;
export type RequestOf<Name extends CallName> = Parameters<Calls[Name]>[1];
export type AnswerOf<Name extends CallName> = Awaited<ReturnType<Calls[Name]>>;

/** What a question is about, and what becomes of it. */
export interface About {
  readonly book?: Book;
  /** Last year's. */
  readonly prior?: Book | null | undefined;
  /** Stops the work at once; the promise rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((part: Part) => void) | undefined;
}

/** What recognizes, checks and writes, beside the page. */
export interface Engine {
  /** Has it ready before it is asked anything, with what reads files if there will be some; a failure is told by the first question. */
  start(forFiles: boolean): void;
  /**
   * Asks one thing. Questions are answered one after the other; one that is stopped ends the engine, and the next starts it
   * anew, with the workbooks it is about. Rejects with one Chinese sentence where it can tell what is wrong.
   */
  ask<Name extends CallName>(call: Name, request: RequestOf<Name>, about?: About): Promise<AnswerOf<Name>>;
  /** Lets go of all other workbooks. */
  keep(books: readonly Book[]): void;
}

/** What an engine runs in: a worker, as far as it is used. */
export type Port = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

const NOT_LOADED = '校验程序没有载入，请刷新页面再试，或反馈给维护人员。';

interface Job {
  readonly call: CallName;
  readonly request: unknown;
  readonly about: About;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Running {
  readonly port: Port;
  readonly books: Giving;
}

export function engineClient(start: () => Port): Engine {
  let running: Running | null = null;
  let current: Job | null = null;
  const waiting: Job[] = [];

  const begin = (): Running => {
    if (running) return running;
    const port = started();
    port.onmessage = ({ data }: MessageEvent<FromEngine>) => {
      if (running?.port !== port) return;
      if (data.say === 'part') current?.about.progress?.(data.part);
      else if (data.say === 'answer') settle((job) => job.resolve(data.answer));
      else settle((job) => job.reject(new Error(data.message ?? '')));
    };
    port.onerror = () => {
      if (running?.port !== port) return;
      end();
      settle((job) => job.reject(new Error(NOT_LOADED)));
    };
    return (running = { port, books: giving((message) => port.postMessage(message)) });
  };

  const started = (): Port => {
    try {
      return start();
    } catch {
      throw new Error(NOT_LOADED);
    }
  };

  const end = (): void => {
    running?.port.terminate();
    running = null;
  };

  const settle = (how: (job: Job) => void): void => {
    const job = current;
    current = null;
    if (job) how(job);
    void next();
  };

  const next = async (): Promise<void> => {
    if (current) return;
    const job = (current = waiting.shift() ?? null);
    if (!job) return;
    try {
      const { port, books } = begin();
      const { book = null, prior = null } = job.about;
      const isOn = (): boolean => current === job && running?.port === port;
      for (const one of [book, prior]) if (one && isOn()) await books.give(one, isOn);
      if (!isOn()) return;
      const ids = { book: books.idOf(book), prior: books.idOf(prior) };
      port.postMessage({ say: 'ask', call: job.call, ...ids, request: job.request } satisfies ToEngine);
    } catch (error) {
      if (current === job) settle((one) => one.reject(error));
    }
  };

  const stop = (job: Job): void => {
    const reason: unknown = job.about.signal!.reason;
    if (current === job) {
      end();
      settle((one) => one.reject(reason));
    } else if (waiting.includes(job)) {
      waiting.splice(waiting.indexOf(job), 1);
      job.reject(reason);
    }
  };

  return {
    start: (forFiles) => {
      try {
        const { port } = begin();
        if (forFiles) port.postMessage({ say: 'ready' } satisfies ToEngine);
      } catch {
        // the first question tells
      }
    },
    ask: <Name extends CallName>(call: Name, request: RequestOf<Name>, about: About = {}) =>
      new Promise<AnswerOf<Name>>((resolve, reject) => {
        about.signal?.throwIfAborted();
        const job: Job = { call, request, about, resolve: resolve as Job['resolve'], reject };
        about.signal?.addEventListener('abort', () => stop(job), { once: true });
        waiting.push(job);
        void next();
      }),
    keep: (books) => running?.books.keep(books),
  };
}
