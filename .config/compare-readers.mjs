// `npm run compare-readers`: bundles test/compare-readers/main.ts and runs it from the root of the checkout.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}/.cache/compare-readers.mjs`;
mkdirSync(`${root}/.cache`, { recursive: true });
const fixtures = JSON.stringify(pathToFileURL(`${root}/test/compare-readers/main.ts`).href);
await build({
  entryPoints: [`${root}/test/compare-readers/main.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  logLevel: 'warning',
  define: { 'import.meta.url': fixtures },
});
process.chdir(root);
await import(pathToFileURL(outfile).href);
