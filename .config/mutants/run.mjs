// `npm run mutants [-- ROOM...] [--every=N] [--seed=N] [--set]`: changes the rooms of core one place at a time and looks
// whether a test fails. Fails when fewer changes are noticed than rooms.json says, by more than its margin; --set writes what was
// measured there. The survivors are listed, and all of it is in .cache/mutants/ROOM.html.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const ROOMS = new URL('rooms.json', import.meta.url);
const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const { values, positionals } = parseArgs({
  options: { every: { type: 'string' }, seed: { type: 'string' }, set: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const kept = JSON.parse(readFileSync(ROOMS, 'utf8'));
const names = positionals.length > 0 ? positionals : Object.keys(kept.rooms);

for (const name of names) {
  const room = kept.rooms[name];
  if (!room) throw new Error(`no such room: ${name}; there are ${Object.keys(kept.rooms).join(', ')}`);
  const every = Number(values.every ?? room.every);
  const seed = values.seed ?? String(kept.seed);
  const { noticed, missed } = await measure(name, room, every, seed);
  const score = round((100 * noticed.length) / (noticed.length + missed.length));
  for (const mutant of missed) console.log(survivor(mutant));
  console.log(`${name}: ${score} % of ${noticed.length + missed.length} noticed (1 in ${every}, seed ${seed})`);
  // Another sample is another measurement: only the kept one is held to the kept score.
  const comparable = every === room.every && seed === String(kept.seed);
  if (values.set && comparable) room.score = score;
  else if (comparable && score < room.score - kept.margin) {
    console.log(`FAILED ${name}: ${room.score} % were noticed before`);
    process.exitCode = 1;
  }
}
if (values.set) writeFileSync(ROOMS, `${JSON.stringify(kept, undefined, 2)}\n`);

async function measure(name, room, every, seed) {
  process.env.GONGKAI_MUTANTS_EVERY = String(every);
  process.env.GONGKAI_MUTANTS_SEED = seed;
  process.env.GONGKAI_MUTANTS_TESTS = JSON.stringify({ specs: room.specs, withoutTests: room.withoutTests });
  const results = await new Stryker({
    mutate: [`src/core/${name}/**/*.ts`],
    testRunner: 'room',
    plugins: ['sample.mjs', 'runner.mjs'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
    ignorers: ['sample'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    maxTestRunnerReuse: 100,
    timeoutMS: 15_000,
    timeoutFactor: 5,
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'demo', 'coverage', 'findings', 'docs', 'assets', '.ci', '.cache'],
    tempDirName: '.cache/mutants/sandbox',
    reporters: ['html', 'json', 'progress-append-only'],
    htmlReporter: { fileName: `.cache/mutants/${name}.html` },
    jsonReporter: { fileName: `.cache/mutants/${name}.json` },
    warnings: { slow: false },
    thresholds: { high: 100, low: 0, break: null },
    allowConsoleColors: false,
    allowEmpty: true,
  }).runMutationTest();
  return {
    noticed: results.filter((mutant) => NOTICED.has(mutant.status)),
    missed: results.filter((mutant) => MISSED.has(mutant.status)),
  };
}

function survivor({ fileName, location, mutatorName, replacement, status }) {
  const { line, column } = location.start;
  const where = `${relative(process.cwd(), fileName)}:${line}:${column}`;
  return `  ${status === 'NoCoverage' ? 'no test ' : 'survived'} ${where} ${mutatorName} → ${firstLine(replacement)}`;
}

function firstLine(text = '') {
  const [line] = text.split('\n');
  return line === text ? text : `${line} …`;
}

function round(score) {
  return Math.round(score * 10) / 10;
}
