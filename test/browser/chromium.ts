import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser to run, with what its process needs in the environment. */
export interface FoundBrowser {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe'].map((path) =>
      join(process.env[name] ?? '', path),
    ),
  ),
];

/**
 * CHROME_PATH, else an installed Chromium, Chrome or Edge, else (Linux x64) the one inside @sparticuz/chromium, else
 * null.
 */
export async function findBrowser(): Promise<FoundBrowser | null> {
  const named = process.env['CHROME_PATH'];
  if (named) return { path: named, environment: {} };
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const installed = [...onPath, ...INSTALLED].find((path) => existsSync(path));
  if (installed) return { path: installed, environment: {} };
  return process.platform === 'linux' && process.arch === 'x64' ? bundledBrowser() : null;
}

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));
const BUNDLED = join(CACHE, 'chromium');

/**
 * Unpacks the Chromium that @sparticuz/chromium carries, with its own copies of NSS and expat for machines that lack
 * them. The package unpacks into the temporary folder; that is pointed to one of ours, renamed when it is complete.
 */
async function bundledBrowser(): Promise<FoundBrowser> {
  const path = join(BUNDLED, 'chromium');
  if (!existsSync(path)) await unpack(path);
  const libraries = join(BUNDLED, 'al2023', 'lib');
  const missing = spawnSync('ldd', [path], { encoding: 'utf8' }).stdout?.includes('not found') ?? false;
  return { path, environment: missing ? { LD_LIBRARY_PATH: libraries } : {} };
}

/** Said in AWS_LAMBDA_JS_RUNTIME it has the package unpack the libraries beside the browser. */
const LIBRARIES_TOO = 'nodejs22.x';

async function unpack(path: string): Promise<void> {
  const { default: chromium } = await import('@sparticuz/chromium');
  const half = join(CACHE, `chromium-${process.pid}`);
  const own = { TMPDIR: half, AWS_LAMBDA_JS_RUNTIME: LIBRARIES_TOO };
  const before = Object.fromEntries(Object.keys(own).map((name) => [name, process.env[name]]));
  mkdirSync(half, { recursive: true });
  Object.assign(process.env, own);
  try {
    await chromium.executablePath();
    // another process may have been first, and runs it already
    if (existsSync(path)) return;
    rmSync(BUNDLED, { recursive: true, force: true });
    renameSync(half, BUNDLED);
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(half, { recursive: true, force: true });
  }
}
