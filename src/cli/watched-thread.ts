import type { Worker } from 'node:worker_threads';

/** What a thread tells of the task that it was given: where it is, until it tells what came of it. */
export type Told<Result> = { readonly at: number | null } | { readonly done: Result };

/** How a thread ended with its task undone: it told nothing for too long, its memory was full, or it died. */
export type Ended = 'stalled' | 'full' | 'dead';

export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';

  /** @param at where it was; null where it told of no place */
  constructor(
    readonly how: Ended,
    readonly at: number | null,
  ) {
    super(how);
  }
}

/** How long a thread may tell nothing, and how much the process may grow while it is at work. */
export interface Patience {
  readonly seconds: number;
  /** Milliseconds. */
  readonly second: number;
  /** Bytes: what a thread unpacks is none of its objects, which its own limit counts. */
  readonly mostGrown: number;
}

/** A thread that does one task after the other and is ended where it tells nothing for too long; the next task has another. */
export class WatchedThread<Task, Result> {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly start: () => Worker,
    private readonly patience: Patience,
  ) {}

  /** Rejects with ThreadEnded. */
  done(task: Task): Promise<Result> {
    const result = this.last.then(() => {
      this.worker ??= this.started();
      return resultOf<Result>(this.worker, task, this.patience);
    });
    this.last = result.catch(() => undefined);
    return result;
  }

  private started(): Worker {
    const worker = this.start();
    // what went wrong is told by its end
    worker.on('error', () => undefined);
    worker.on('exit', () => (this.worker = null));
    return worker;
  }
}

/** The process waits for the thread until it has the result. */
function resultOf<Result>(worker: Worker, task: unknown, patience: Patience): Promise<Result> {
  const { seconds, second, mostGrown } = patience;
  return new Promise((resolve, reject) => {
    let at: number | null = null;
    let how: Ended = 'dead';
    let waited = 0;
    const before = process.memoryUsage.rss();
    // seconds in which this process runs: a computer that sleeps does not work
    const clock = setInterval(() => {
      waited += 1;
      if (process.memoryUsage.rss() - before > mostGrown) how = 'full';
      else if (waited >= seconds) how = 'stalled';
      else return;
      void worker.terminate();
    }, second);
    const hears = (told: Told<Result>): void => {
      waited = 0;
      if ('at' in told) at = told.at;
      else leaves(() => resolve(told.done));
    };
    const fails = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') how = 'full';
    };
    const ends = (): void => leaves(() => reject(new ThreadEnded(how, at)));
    const leaves = (settle: () => void): void => {
      clearInterval(clock);
      worker.off('message', hears).off('error', fails).off('exit', ends).unref();
      settle();
    };
    worker.on('message', hears).on('error', fails).on('exit', ends).ref();
    worker.postMessage(task);
  });
}
