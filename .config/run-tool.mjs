import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Tools whose package has another name. */
const PACKAGES = { tsc: 'typescript', depcruise: 'dependency-cruiser', webpack: 'webpack-cli' };

/**
 * Runs a tool of node_modules by its own script, without a shell, alike on every system. Gives its exit code; 1 when
 * killed.
 */
export function runTool([tool, ...args], { minutes = 13, env = {}, quiet = false } = {}) {
  const script = scriptOf(tool);
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    timeout: minutes * 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  const code = status ?? 1;
  if (quiet && code !== 0) process.stdout.write(`${stdout ?? ''}${stderr ?? ''}`);
  if (error) console.log(`${tool}: ${error.message}`);
  return code;
}

function scriptOf(tool) {
  const name = PACKAGES[tool] ?? tool;
  const folder = resolve(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  return resolve(folder, typeof bin === 'string' ? bin : (bin[tool] ?? bin[name]));
}
