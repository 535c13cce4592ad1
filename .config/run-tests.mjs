// `npm test`: every gate, then the test suite. Fails when anything failed or nothing ran, in CI also when anything was
// skipped. The last line is the count of all together: "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHUNKS, GATES } from './gates.mjs';
import { runTool } from './run-tool.mjs';

const inCi = Boolean(process.env.CI) && process.env.CI !== 'false';
/** A spec file at a time on each core: the files share nothing but what they read. */
const JOBS = Math.min(4, availableParallelism());
const quickOnly = process.argv.includes('--quick');

/** As many at a time as there are cores, the longest first. */
async function runGates(gates) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...gates];
  const runNext = async () => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      const start = Date.now();
      const code = await runTool(gate.command, { quiet: true });
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${gate.name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
      count[code === 0 ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all(Array.from({ length: JOBS }, runNext));
  return count;
}

/**
 * Runs mocha, whose reporter leaves its counts in a file. A run that dies before it counts is one failure. `isBuilt`: the
 * pane lies in dist as it is now, and need not be built again.
 */
async function runSuite(isBuilt) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
  const file = join(folder, 'count.json');
  const reporter = fileURLToPath(new URL('./mocha-reporter.cjs', import.meta.url));
  const side = JOBS > 1 ? ['--parallel', '--jobs', String(JOBS)] : [];
  const code = await runTool(['mocha', '--exit', '--reporter', reporter, ...side, ...(inCi ? ['--forbid-only'] : [])], {
    env: { GONGKAI_TEST_COUNT: file, ...(isBuilt ? { GONGKAI_CHUNKS: CHUNKS } : {}) },
  });
  try {
    const count = JSON.parse(readFileSync(file, 'utf8'));
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    console.log('FAILED the test suite ended without a count');
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const gates = await runGates(quickOnly ? GATES.filter((gate) => gate.quick) : GATES);
const counts = quickOnly ? [gates] : [gates, await runSuite(gates.failed === 0)];
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
const nothingRan = counts.some((count) => count.passed + count.failed === 0);
if (nothingRan) console.log('FAILED nothing ran');
if (inCi && skipped > 0) console.log('FAILED in CI nothing may be skipped');
process.exitCode = failed > 0 || nothingRan || (inCi && skipped > 0) ? 1 : 0;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
