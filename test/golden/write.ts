/** `npm run golden`: writes the kept readings anew, so that the change shows as a diff. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { goldens } from './goldens.js';

const folder = (name: string): URL => new URL(`${name}/`, import.meta.url);
for (const name of ['readings', 'facts']) {
  mkdirSync(folder(name), { recursive: true });
  for (const file of readdirSync(folder(name))) rmSync(new URL(file, folder(name)));
}
const all = goldens();
for (const { path, lines } of all) writeFileSync(new URL(path, import.meta.url), `${lines().join('\n')}\n`);
console.log(`${all.length} files written below test/golden`);
