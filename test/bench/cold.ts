import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Row } from './row.js';

/** Where `npm run build` puts it, or another build. */
const PROGRAM = process.env.GONGKAI ?? 'dist/cli/gongkai.js';

const WHAT = 'one file, cold process ÷ node -e 0';
const AIM = 2.2;

/** One process for one file beside a process that does nothing, by the clock, in turns. */
export function coldRow(file: string, rounds: number): Row {
  if (!existsSync(PROGRAM)) return { what: `${WHAT} (npm run build first)`, ours: null, peer: null, aim: AIM };
  let [ours, peer] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    ours = Math.min(ours, elapsed([PROGRAM, 'check', file]));
    peer = Math.min(peer, elapsed(['-e', '0']));
  }
  return { what: WHAT, ours, peer, aim: AIM };
}

function elapsed(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}
