import { deepEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { goldens } from './goldens.js';

const SHOWN = 12;

/** Lines that are kept and no longer read, and the other way round; places moved only by a line are none. */
function differences(kept: readonly string[], now: readonly string[]): string[] {
  const only = (lines: readonly string[], others: readonly string[], sign: string): string[] => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return lines.flatMap((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count > 0 ? [] : [`${sign} ${line}`];
    });
  };
  const found = [...only(kept, now, '-'), ...only(now, kept, '+')];
  if (found.length === 0 && kept.join('\n') !== now.join('\n')) return ['the same lines in another order'];
  return found.length > SHOWN ? [...found.slice(0, SHOWN), `… ${found.length} in all: npm run golden`] : found;
}

function linesOf(path: string): string[] {
  const file = new URL(path, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
}

describe('the kept readings', () => {
  const all = goldens();
  for (const { path, lines } of all) {
    it(`are read as ever: ${path}`, () => deepEqual(differences(linesOf(path), lines()), []));
  }

  it('have no file that nothing is read from', () => {
    const files = ['readings', 'facts'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, import.meta.url)).map((name) => `${folder}/${name}`),
    );
    deepEqual(files.sort(), all.map(({ path }) => path).sort());
  });
});
