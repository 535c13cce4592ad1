import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import webpack, { type Configuration, type Stats } from 'webpack';

/** Folders for each process that runs tests side by side: a build cleans its own, and writes its own cache. */
const folderOf = (name: string): string =>
  fileURLToPath(new URL(`../../.cache/${name}/${process.env['MOCHA_WORKER_ID'] ?? 'alone'}/`, import.meta.url));

/** What one build has made of a file serves the next, until the configuration changes. */
const CACHE: NonNullable<Configuration['cache']> = {
  type: 'filesystem',
  cacheDirectory: folderOf('webpack'),
  buildDependencies: {
    config: ['webpack.config.js', '.config/'].map((path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))),
  },
};

export interface PaneBuild {
  readonly folder: string;
  /** Files by the chunk that they belong to: "pane", "reader", "docx". */
  readonly chunks: ReadonlyMap<string, readonly string[]>;
  /** Files that the page may load itself, its workers apart. */
  readonly inPage: readonly string[];
}

let build: Promise<PaneBuild> | undefined;

/** The pane as `npm run build` makes it: what `npm test` has just built, else built once a test run, into a folder of its own. */
export function buildPane(): Promise<PaneBuild> {
  return (build ??= run());
}

/** The pane's part of webpack.config.js. */
export async function paneConfig(mode: 'production' | 'development'): Promise<Configuration> {
  const file = new URL('../../webpack.config.js', import.meta.url).href;
  const { default: configure } = (await import(file)) as {
    default: (env: object, argv: { mode: string }) => Promise<Configuration[]>;
  };
  const [pane] = await configure({}, { mode });
  return pane!;
}

/** Builds gongkai.html as `npm run build:single` does, once a test run; gives its path. */
export function buildSingle(): Promise<string> {
  return (single ??= runSingle());
}

let single: Promise<string> | undefined;

async function runSingle(): Promise<string> {
  const { default: config } = (await import(new URL('../../.config/webpack.single.js', import.meta.url).href)) as {
    default: Configuration;
  };
  const folder = folderOf('single');
  await built(config, folder);
  return `${folder}gongkai.html`;
}

async function built(config: Configuration, path: string): Promise<Stats> {
  const stats = await new Promise<Stats>((resolve, reject) => {
    const compiler = webpack({ ...config, cache: CACHE, output: { ...config.output, path } });
    compiler.run((error, result) => {
      // writes the cache
      compiler.close(() => (error || !result ? reject(error ?? new Error('webpack gave no result')) : resolve(result)));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return stats;
}

interface ChunkList {
  readonly chunks: readonly (readonly [name: string, files: readonly string[]])[];
  readonly inPage: readonly string[];
}

async function run(): Promise<PaneBuild> {
  const list = process.env['GONGKAI_CHUNKS'];
  if (list !== undefined) return paneBuild(atRoot('dist/taskpane/'), JSON.parse(readFileSync(atRoot(list), 'utf8')));
  const { chunkList } = (await import(new URL('../../.config/chunk-list.js', import.meta.url).href)) as {
    chunkList: (stats: Stats) => ChunkList;
  };
  return paneBuild(folderOf('pane'), chunkList(await built(await paneConfig('production'), folderOf('pane'))));
}

function paneBuild(folder: string, { chunks, inPage }: ChunkList): PaneBuild {
  return { folder, chunks: new Map(chunks), inPage };
}

function atRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
