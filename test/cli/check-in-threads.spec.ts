import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { readCall, type Call } from '../../src/cli/arguments.js';
import { check } from '../../src/cli/check.js';
import { fixture, scratch } from './command.js';

/** The thread as it is written: the source needs a loader in each. */
const SOURCE = new URL('../../src/cli/check-thread.ts', import.meta.url).href;
const start = (workerData: unknown): Worker =>
  new Worker(`import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${SOURCE}'); });`, {
    eval: true,
    workerData,
  });

describe('gongkai check in threads', function () {
  this.timeout(120_000);
  const at = scratch();

  before(() => {
    mkdirSync(at('全县'));
    copyFileSync(fixture('lingshou-2021-budget.xlsx'), at('全县/a.xlsx'));
    writeFileSync(at('全县/b.xls'), '不是工作簿');
    copyFileSync(fixture('xinping-2021-final.xlsx'), at('全县/c.xlsx'));
    writeFileSync(at('全县/d.html'), '<p>二〇二一年部门决算说明</p>');
    copyFileSync(fixture('ebian-2021-budget.xlsx'), at('全县/e.xlsx'));
  });

  /** All that the command says and writes, by threads where there are as many workbooks. */
  async function ran(from: number, ...args: string[]): Promise<unknown> {
    const said: string[] = [];
    const say = (text: string): void => void said.push(text);
    const call = readCall(['check', at('全县'), ...args]) as Call;
    const status = await check(call, { out: say, complain: say, progress: () => undefined }, { from, start });
    return { status, said };
  }

  const filesOf = (folder: string): Record<string, string> =>
    Object.fromEntries(readdirSync(at(folder)).map((name) => [name, readFileSync(at(`${folder}/${name}`), 'utf8')]));

  it('says what one thread says, in its order, last year beside it', async () => {
    mkdirSync(at('上年'));
    copyFileSync(fixture('xinping-2021-final.corrected.xlsx'), at('上年/新平.xlsx'));
    assert.deepEqual(await ran(1, '--prior', at('上年')), await ran(Infinity, '--prior', at('上年')));
  });

  it('writes the lines of JSON that one thread writes', async () =>
    assert.deepEqual(await ran(1, '--format', 'json'), await ran(Infinity, '--format', 'json')));

  it('ends its threads where nothing can be written any more', async () => {
    const workers: Worker[] = [];
    const ended: Promise<unknown>[] = [];
    const watched = (plan: unknown): Worker => {
      const worker = start(plan);
      workers.push(worker);
      ended.push(once(worker, 'exit'));
      return worker;
    };
    const full = (): never => {
      throw new Error('磁盘已满');
    };
    const terminal = { out: full, complain: () => undefined, progress: () => undefined };
    const call = readCall(['check', at('全县')]) as Call;
    try {
      await assert.rejects(check(call, terminal, { from: 1, start: watched }), /磁盘已满/);
      const late = new Promise((resolve) => setTimeout(resolve, 20_000, 'still there').unref());
      assert.notEqual(await Promise.race([Promise.all(ended), late]), 'still there');
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  });

  it('writes the files that one thread writes', async () => {
    await ran(Infinity, '--format', 'html', '--out', at('eins'));
    await ran(1, '--format', 'html', '--out', at('zwei'));
    const files = filesOf('eins');
    assert.equal(Object.keys(files).length, 4);
    assert.deepEqual(filesOf('zwei'), files);
  });
});
