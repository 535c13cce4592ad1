/**
 * `npm run random -- --seconds 60 --seed 1 [--kind grids]`: mutated workbooks, files and texts through the whole
 * product, each with a time
 * guard. Prints cases, seconds and what went wrong, each sort with the first seed that shows it.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KINDS, type CaseKind } from './cases.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
  },
});
const kinds = KINDS.filter((kind) => values.kind === undefined || kind === values.kind);
/** A case that answers no sooner hangs. The clock's, on a busy machine: far above what a step may take. */
const GUARD = 60_000;

interface Guard {
  readonly run: (kind: CaseKind, seed: number) => Promise<readonly string[]>;
  readonly end: () => void;
}

function guard(): Guard {
  let worker = start();
  function start(): ChildProcess {
    return fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx', '--max-old-space-size=1500'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }
  const run = (kind: CaseKind, seed: number): Promise<readonly string[]> =>
    new Promise((resolve) => {
      const answer = (wrong: readonly string[], again: boolean): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (again) {
          worker.kill('SIGKILL');
          worker = start();
        }
        resolve(wrong);
      };
      const timer = setTimeout(() => answer(['hangs'], true), GUARD);
      worker.once('message', (wrong: readonly string[]) => answer(wrong, false));
      worker.once('exit', (code, signal) => answer([`the process dies: ${String(code ?? signal)}`], true));
      worker.send({ kind, seed });
    });
  return { run, end: () => void worker.kill() };
}

const guarded = guard();
const begun = performance.now();
const found = new Map<string, { first: string; cases: number }>();
const cases = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<CaseKind, number>;
for (let seed = Number(values.seed); performance.now() - begun < Number(values.seconds) * 1000; seed += 1) {
  for (const kind of kinds) {
    cases[kind] += 1;
    for (const wrong of await guarded.run(kind, seed)) {
      const sort = wrong.replace(/\S+![A-Z]+\d+/g, '…').replace(/\d+ ms/g, 'too long');
      const known = found.get(sort);
      found.set(
        sort,
        known ? { ...known, cases: known.cases + 1 } : { first: `--kind ${kind} --seed ${seed}: ${wrong}`, cases: 1 },
      );
    }
  }
}
guarded.end();
console.log(
  `${kinds.map((kind) => `${cases[kind]} ${kind}`).join(', ')}, ${((performance.now() - begun) / 1000).toFixed(0)} s, ${found.size} sorts of failures`,
);
for (const [sort, { first, cases: times }] of [...found].sort((left, right) => right[1].cases - left[1].cases))
  console.log(`  ${times} × ${sort}\n      ${first}`);
process.exitCode = found.size > 0 ? 1 : 0;
