/**
 * `npm run golden`: writes the kept readings anew, so that the change shows as a diff.
 *
 * `npm run golden -- --documents FOLDER [--keep]`: compares published texts, which are not in the repository, with the
 * marks that are kept of their readings, or keeps the marks anew.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documents } from './documents.js';
import { goldens } from './goldens.js';

const { values } = parseArgs({
  options: { documents: { type: 'string' }, keep: { type: 'boolean', default: false } },
});
if (values.documents === undefined) writeAll();
else documents(values.documents, values.keep);

function writeAll(): void {
  for (const name of ['readings', 'facts']) {
    const folder = new URL(`${name}/`, import.meta.url);
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(folder)) rmSync(new URL(file, folder));
  }
  const all = goldens();
  for (const { path, lines } of all) writeFileSync(new URL(path, import.meta.url), `${lines().join('\n')}\n`);
  console.log(`${all.length} files written below test/golden`);
}
