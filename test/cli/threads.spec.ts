import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { inThreads } from '../../src/cli/threads.js';

/** Answers a number with its double, later the smaller it is; dies at 5, and at 7 unless that is its first. */
const WORKER = `
  const { parentPort } = require('node:worker_threads');
  let first = true;
  parentPort.on('message', (task) => {
    if (task === 5) process.exit(1);
    if (task === 7 && !first) throw new Error('of this thread, not of the task');
    first = false;
    setTimeout(() => parentPort.postMessage(task * 2), Math.max(0, 20 - task));
  });`;

describe('tasks in threads', () => {
  it('give their results in order, each once, whichever thread dies', async () => {
    let started = 0;
    const start = (): Worker => {
      started += 1;
      return new Worker(WORKER, { eval: true, stderr: true });
    };
    const results: unknown[] = [];
    const tasks = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    for await (const result of inThreads<number, number>(tasks, 1, start)) results.push(result);
    assert.deepEqual(results, [2, 4, 6, 8, null, 12, 14, 16, 18]);
    assert.equal(started, 1 + 2 + 1, 'both deaths at 5, and one at 7');
  });

  it('give them in order where the last are done first', async () => {
    const results: unknown[] = [];
    const start = (): Worker => new Worker(WORKER, { eval: true });
    for await (const result of inThreads<number, number>([1, 9, 18, 2, 19], 3, start)) results.push(result);
    assert.deepEqual(results, [2, 18, 36, 4, 38]);
  });
});
