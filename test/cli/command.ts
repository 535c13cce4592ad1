import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.js';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly complaints: string;
  readonly progress: readonly string[];
}

/** Runs a command in this process, with a terminal that remembers. */
export async function gongkai(...args: string[]): Promise<Ran> {
  let out = '';
  let complaints = '';
  const progress: string[] = [];
  const status = await main(args, {
    out: (text) => {
      out += text;
    },
    complain: (sentence) => {
      complaints += `${sentence}\n`;
    },
    progress: (text) => {
      progress.push(text);
    },
  });
  return { status, out, complaints, progress };
}

export const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** A folder for one test file; its path after `before`, gone after `after`. */
export function scratch(): (name?: string) => string {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  return (name = '') => join(folder, name);
}

export const lines = (text: string): Record<string, any>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
