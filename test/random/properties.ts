/**
 * `npm run properties -- [TIMES] [FILE …]`: the tests that have random properties, TIMES (20) over, each time with other
 * cases, until one fails. In CI the cases are the same each time (test/seed.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

const [times = '20', ...named] = process.argv.slice(2);
const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name))
  .filter((path) => path.endsWith('.spec.ts') && !path.startsWith(join('test', 'browser')));

const mocha = new Mocha({ timeout: 0, reporter: 'dot' }).cleanReferencesAfterRun(false);
for (const spec of named.length > 0 ? named : all)
  if (readFileSync(spec, 'utf8').includes('fc.assert')) mocha.addFile(spec);
await mocha.loadFilesAsync();
for (let run = 0; run < Number(times); run += 1) {
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) process.exit(1);
}
