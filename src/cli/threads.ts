import type { Worker } from 'node:worker_threads';

/** How often a task is tried that took its thread with it. */
const TRIES = 2;
/** Tasks under way and results that wait for their turn, a thread: so many are held, however many tasks there are. */
const AHEAD = 8;

/**
 * Has the tasks done by threads, one task at a time each, and gives the results in the order of the tasks. A thread that
 * dies is replaced; its task is done once more, and gives null where that thread dies too.
 */
export async function* inThreads<Task, Result>(
  tasks: readonly Task[],
  count: number,
  start: () => Worker,
): AsyncGenerator<Result | null, void, undefined> {
  const crew = new Crew<Task, Result>(count, start);
  const waiting: Promise<Result | null>[] = [];
  try {
    for (const task of tasks) {
      waiting.push(crew.done(task));
      if (waiting.length >= count * AHEAD) yield await waiting.shift()!;
    }
    for (const result of waiting) yield await result;
  } finally {
    await crew.leave();
  }
}

class Crew<Task, Result> {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly wanting: ((worker: Worker) => void)[] = [];
  private hasLeft = false;

  constructor(
    count: number,
    private readonly start: () => Worker,
  ) {
    for (let index = 0; index < count; index += 1) this.join();
  }

  async done(task: Task): Promise<Result | null> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const worker = this.idle.pop() ?? (await new Promise<Worker>((take) => this.wanting.push(take)));
      const answer = await answerOf<Result>(worker, task);
      if (answer !== DEAD) {
        this.free(worker);
        return answer;
      }
      this.all.delete(worker);
      // nobody asks for its results any more
      if (this.hasLeft) return null;
      this.join();
    }
    return null;
  }

  async leave(): Promise<void> {
    this.hasLeft = true;
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private join(): void {
    const worker = this.start();
    // what went wrong is told by its end
    worker.on('error', () => undefined);
    this.all.add(worker);
    this.free(worker);
  }

  private free(worker: Worker): void {
    const take = this.wanting.shift();
    if (take) take(worker);
    else this.idle.push(worker);
  }
}

const DEAD = Symbol('the thread has ended');

function answerOf<Result>(worker: Worker, task: unknown): Promise<Result | typeof DEAD> {
  return new Promise((resolve) => {
    const ended = (): void => settle(DEAD);
    const settle = (answer: Result | typeof DEAD): void => {
      worker.off('message', settle);
      worker.off('exit', ended);
      resolve(answer);
    };
    worker.on('message', settle);
    worker.on('exit', ended);
    worker.postMessage(task);
  });
}
