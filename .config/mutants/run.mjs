// `npm run mutants [-- ROOM|ROOM/FILE.ts ...] [--every=N] [--seed=N] [--set]`: changes the rooms of core one place at a time
// and looks whether a test fails; of a room a sample, one in N, of a file every place. Fails when fewer changes of a room are
// noticed than rooms.json says, by more than its margin; --set writes there what was measured. Survivors are listed as they
// are found, and all of it is in .cache/mutants/ROOM.html.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { MISSED } from './survivors.mjs';

const ROOMS = new URL('rooms.json', import.meta.url);
const NOTICED = new Set(['Killed', 'Timeout']);

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const { values, positionals } = parseArgs({
  options: { every: { type: 'string' }, seed: { type: 'string' }, set: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const kept = JSON.parse(readFileSync(ROOMS, 'utf8'));
const names = positionals.length > 0 ? positionals : Object.keys(kept.rooms);

for (const name of names) {
  const [roomName, file] = name.split(/\/(.*)/u);
  const room = kept.rooms[roomName];
  if (!room) throw new Error(`no such room: ${roomName}; there are ${Object.keys(kept.rooms).join(', ')}`);
  const every = Number(values.every ?? (file ? 1 : room.every));
  const seed = values.seed ?? String(kept.seed);
  const { noticed, missed } = await measure(name, room, every, seed);
  const score = round((100 * noticed) / (noticed + missed));
  console.log(`${name}: ${score} % of ${noticed + missed} noticed (1 in ${every}, seed ${seed})`);
  // Another sample is another measurement: only the kept one is held to the kept score.
  const comparable = !file && every === room.every && seed === String(kept.seed);
  if (values.set && comparable) room.score = score;
  else if (comparable && score < room.score - kept.margin) {
    console.log(`FAILED ${name}: ${room.score} % were noticed before`);
    process.exitCode = 1;
  }
}
if (values.set) writeFileSync(ROOMS, `${JSON.stringify(kept, undefined, 2)}\n`);

/** How many mutants of a room, or of one file of it, a test notices. */
async function measure(name, room, every, seed) {
  process.env.GONGKAI_MUTANTS_EVERY = String(every);
  process.env.GONGKAI_MUTANTS_SEED = seed;
  process.env.GONGKAI_MUTANTS_TESTS = JSON.stringify({ specs: room.specs, withoutTests: room.withoutTests });
  const results = await new Stryker({
    mutate: [name.endsWith('.ts') ? `src/core/${name}` : `src/core/${name}/**/*.ts`],
    testRunner: 'room',
    plugins: ['sample.mjs', 'runner.mjs', 'survivors.mjs'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
    ignorers: ['sample'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    maxTestRunnerReuse: 100,
    timeoutMS: 15_000,
    timeoutFactor: 5,
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'demo', 'coverage', 'findings', 'docs', 'assets', '.ci', '.cache'],
    tempDirName: `.cache/mutants/sandbox-${process.pid}`,
    reporters: ['survivors', 'html'],
    htmlReporter: { fileName: `.cache/mutants/${name.replaceAll('/', '-')}.html` },
    logLevel: 'warn',
    warnings: { slow: false },
    thresholds: { high: 100, low: 0, break: null },
    allowConsoleColors: false,
    allowEmpty: true,
  }).runMutationTest();
  const count = (statuses) => results.filter(({ status }) => statuses.has(status)).length;
  return { noticed: count(NOTICED), missed: count(MISSED) };
}

function round(score) {
  return Math.round(score * 10) / 10;
}
