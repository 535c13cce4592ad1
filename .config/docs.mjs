// `npm run docs`: writes docs/relations.md, docs/concepts.md and the table of docs/subjects.md from the data themselves. Tests say when they are out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(`${root}/.cache`, { recursive: true });

async function load(name) {
  const outfile = `${root}/.cache/${name}.mjs`;
  await build({
    entryPoints: [`${root}/src/core/report/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

const [{ relationsMarkdown }, { conceptsMarkdown }, { seenSubjectsTable }] = await Promise.all(
  ['relations', 'concepts', 'subjects'].map(load),
);
writeFileSync(`${root}/docs/relations.md`, relationsMarkdown());
writeFileSync(`${root}/docs/concepts.md`, conceptsMarkdown());
const page = readFileSync(`${root}/docs/subjects.md`, 'utf8');
writeFileSync(
  `${root}/docs/subjects.md`,
  page.replace(/\| codes \| name \|[^]*?\n\n/, () => `${seenSubjectsTable()}\n\n`),
);
