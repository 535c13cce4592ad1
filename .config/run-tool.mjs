import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Tools whose package has another name. */
const PACKAGES = { tsc: 'typescript', depcruise: 'dependency-cruiser', webpack: 'webpack-cli' };

/**
 * Runs a tool of node_modules by its own script, without a shell, alike on every system. Gives its exit code; 1 when
 * killed. `quiet`: what it says is printed only where it fails.
 */
export async function runTool([tool, ...args], { minutes = 20, env = {}, quiet = false } = {}) {
  const output = quiet ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [scriptOf(tool), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
    timeout: minutes * 60_000,
  });
  const ended = new Promise((settle) => {
    child.once('error', (error) => settle({ code: 1, why: error.message }));
    child.once('close', (code, signal) => settle({ code: code ?? 1, why: signal }));
  });
  const said = quiet ? await Promise.all([text(child.stdout), text(child.stderr)]) : [];
  const { code, why } = await ended;
  if (code !== 0) process.stdout.write(said.join(''));
  if (why) console.log(`${tool}: ${why}`);
  return code;
}

function scriptOf(tool) {
  const name = PACKAGES[tool] ?? tool;
  const folder = resolve(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  return resolve(folder, typeof bin === 'string' ? bin : (bin[tool] ?? bin[name]));
}
