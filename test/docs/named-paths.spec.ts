import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDERS = ['.config', 'assets', 'docs', 'src', 'test'];
const KEPT: readonly string[] = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
];
/** Folders that a path without an ending may begin with: those of the root, of src and of core. */
const FIRST = new Set(KEPT.flatMap((path) => /^(?:src\/(?:core\/)?)?([\w.-]+)(?:\/|$)/.exec(path)?.[1] ?? []));
/** What a build makes, and what a package is called. */
const NOT_OURS = /^(?:dist|demo|coverage|node_modules)\//;
const PATH = /(?<![\w./:@{}*-])(?:\.{1,2}\/)*[\w.-]+(?:\/[\w.-]+)*\/?(?![\w.*{/-])/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm;

/** File names, and paths that begin with a folder of ours; without the full stop of the sentence. */
function pathsIn(text: string): string[] {
  const found = Array.from(text.matchAll(PATH), ([path]) => path.replace(/[./]+$/, '').replace(/^(?:\.{1,2}\/)+/, ''));
  return found.filter((path) => {
    if (NOT_OURS.test(path)) return false;
    return /[\w-]\.(?:c?ts|md|mjs|cjs)$/.test(path) || (path.includes('/') && FIRST.has(path.split('/')[0]!));
  });
}

/** A path may be told from anywhere above the file, and a module without its ending. */
function isThere(path: string): boolean {
  return KEPT.some((kept) => [path, `${path}.ts`].some((it) => kept === it || kept.endsWith(`/${it}`)));
}

function missingIn(text: string): string[] {
  return pathsIn(text).filter((path) => !isThere(path));
}

const missing = (files: readonly string[], read: (source: string) => string): string[] =>
  files.flatMap((file) => missingIn(read(readFileSync(file, 'utf8'))).map((path) => `${file}: ${path}`));

describe('a path that is named', () => {
  it('is told from one that is not there', () => {
    const text = 'See core/folded.ts, [text](../src/core/text/fold.ts), text/fold and squashed.ts of core/sheets.';
    assert.deepEqual(missingIn(text), ['core/folded.ts', 'squashed.ts', 'core/sheets']);
  });

  it('in the README or the docs is there', () => {
    const pages = KEPT.filter((path) => path === 'README.md' || (dirname(path) === 'docs' && path.endsWith('.md')));
    assert.deepEqual(
      missing(pages, (page) => page),
      [],
    );
  });

  it('in a comment of the source is there', () => {
    const sources = KEPT.filter((path) => path.startsWith('src/') && path.endsWith('.ts'));
    assert.deepEqual(
      missing(sources, (source) => (source.match(COMMENT) ?? []).join('\n')),
      [],
    );
  });
});
