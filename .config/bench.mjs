// `npm run bench [rounds]`: bundles test/bench/bench.ts as the product is bundled, then runs it; `npm run bench --
// slips` test/slips/bench.ts, `-- plots` test/bench/plots/run.ts, and so on. Run through tsx the TypeScript would pay
// for the names that tsx keeps, the libraries would not.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRIES = {
  slips: 'test/slips/bench.ts',
  growth: 'test/bench/growth.ts',
  digits: 'test/digits/bench.ts',
  scaling: 'test/bench/scaling.ts',
  same: 'test/bench/same.ts',
  plots: 'test/bench/plots/run.ts',
  peers: 'test/bench/peers/run.ts',
};
const entry = ENTRIES[process.argv[2]] ?? 'test/bench/bench.ts';
const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}/.cache/bench.mjs`;
mkdirSync(`${root}/.cache`, { recursive: true });
await build({
  entryPoints: [`${root}/${entry}`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  // the fixtures are found from where the sources stand
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(`${root}/${entry}`).href) },
  outfile,
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
