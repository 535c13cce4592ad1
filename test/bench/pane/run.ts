/**
 * `npm run pane -- FOLDER NAME`: from opening the published 新平 workbook to its last finding handled, in a real browser, in
 * today's build and in the built pane in FOLDER (`dist/taskpane` of another commit, called NAME); prints the table and
 * writes it into docs/pane.md. Without FOLDER today's build alone is told, and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fixture } from '../../browser/harness.js';
import { launchBrowser, NO_BROWSER } from '../../browser/launch.js';
import { serveFolder } from '../../browser/serve.js';
import { buildPane } from '../../taskpane/build.js';
import { measure, type Measured } from './measure.js';
import { WAYS } from './walks.js';

const PAGE = new URL('../../../docs/pane.md', import.meta.url);
const BETWEEN = /(?<=<!-- measured -->\n)[\s\S]*(?=<!-- \/measured -->)/;

const milliseconds = (value: number): string => `${Math.round(value)} ms`;

const ROWS: readonly (readonly [name: string, of: (measured: Measured) => string])[] = [
  ['first paint', ({ firstPaint }) => milliseconds(firstPaint)],
  ['file handed over → findings painted', ({ toFindings }) => milliseconds(toFindings)],
  ['the same, a second after the page was opened', ({ toFindingsIdle }) => milliseconds(toFindingsIdle)],
  ['longest task', ({ longest }) => milliseconds(longest.wall)],
  ['longest task, computing alone', ({ longest }) => milliseconds(longest.computing)],
  ['bytes at start, gzipped', ({ bytes }) => `${(bytes / 1024).toFixed(1)} KB`],
  ['tab stops before the list', ({ tabStops }) => String(tabStops)],
  ['what axe-core finds', ({ axe }) => String(axe)],
  ...WAYS.map((way): (typeof ROWS)[number] => [
    way,
    ({ ways }) => {
      const effort = ways[way];
      if (effort === null) return 'no causes';
      const count = way.startsWith('keys') ? `${effort.keys} keys` : `${effort.clicks} clicks`;
      return effort.ticked === 0 ? `${count}, errors seen only` : count;
    },
  ]),
];

const browser = await launchBrowser();
if (!browser) throw new Error(NO_BROWSER);
const [, , other, name = other] = process.argv;
const builds = [
  ...(other ? [{ name: name!, folder: other }] : []),
  { name: 'this build', folder: (await buildPane()).folder },
];
const columns: Measured[] = [];
for (const { folder } of builds) {
  const site = await serveFolder(folder);
  columns.push(await measure(browser, folder, site.origin, fixture('xinping-2021-final')));
  await site.close();
}
const version = browser.version();
await browser.close();

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = [
  line(['', ...builds.map((build) => build.name)]),
  line(['---', ...builds.map(() => '---')]),
  ...ROWS.map(([label, of]) => line([label, ...columns.map(of)])),
].join('\n');
const machine = `${cpus().length} × ${cpus()[0]!.model.trim()}, Chromium ${version}`;
const told = `\n${new Date().toISOString().slice(0, 10)}, ${machine}.\n\n${table}\n\n`;
console.log(told);
if (other)
  writeFileSync(
    PAGE,
    readFileSync(PAGE, 'utf8').replace(BETWEEN, () => told),
  );
