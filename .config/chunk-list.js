import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The pane's files: by the chunk that they belong to, and those that the page may load itself, its workers apart. */
export function chunkList({ compilation }) {
  const chunks = [...compilation.chunks];
  const ofPage = chunks.filter(({ runtime }) =>
    (typeof runtime === 'string' ? [runtime] : [...(runtime ?? [])]).includes('pane'),
  );
  return {
    chunks: chunks.map((chunk) => [chunk.name ?? String(chunk.id), [...chunk.files]]),
    inPage: ofPage.flatMap(({ files }) => [...files]),
  };
}

/** Leaves the list in a file, for tests to use what was built (`--env chunks=…`). */
export class ChunkListPlugin {
  constructor(path) {
    this.path = path;
  }

  apply(compiler) {
    compiler.hooks.done.tap('ChunkListPlugin', (stats) => {
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(this.path, JSON.stringify(chunkList(stats)));
    });
  }
}
