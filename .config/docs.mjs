// `npm run docs`: writes docs/relations.md from the relations themselves. A test says when it is out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}/.cache/relations.mjs`;
mkdirSync(`${root}/.cache`, { recursive: true });
await build({
  entryPoints: [`${root}/src/core/report/relations.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  logLevel: 'warning',
});
const { relationsMarkdown } = await import(pathToFileURL(outfile).href);
writeFileSync(`${root}/docs/relations.md`, relationsMarkdown());
