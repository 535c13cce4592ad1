/**
 * `npm run pdf:hostile`: files that are no good PDFs, each read in a process of its own: what is said, the time and the memory
 * that it takes beyond a small good one.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { characterMaps } from '../../../src/cli/character-maps.js';
import { pdfLibrary } from '../../../src/hosts/file/pdf/library.js';
import { readPublished } from '../../../src/hosts/file/read-published.js';

const [, , wanted] = process.argv;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const good = readFileSync(new URL('../../fixtures/pdf/xinping-2021-final.ruled.pdf', import.meta.url));

/** The same bytes at every run. */
function noise(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => (seed = (seed * 48271) % 2147483647) & 255);
}

/** A file of these objects without a table of them. */
function loose(...objects: string[]): Uint8Array {
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return text(`%PDF-1.4\n${body}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF\n`);
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const onePage = (content: string): Uint8Array =>
  loose(
    CATALOG,
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
  );

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'good': () => good,
  'empty': () => new Uint8Array(),
  'header alone': () => text('%PDF-1.7\n'),
  'noise': () => noise(1_000_000),
  'header, noise': () => Uint8Array.from([...text('%PDF-1.7\n'), ...noise(5_000_000)]),
  'first half': () => good.slice(0, good.length / 2),
  'last half': () => good.slice(good.length / 2),
  'bytes changed': () => good.map((byte, at) => (at % 997 === 500 ? byte ^ 85 : byte)),
  'a billion pages': () => loose(CATALOG, '<</Type/Pages/Count 1000000000/Kids[]>>'),
  'pages in a ring': () => loose(CATALOG, '<</Type/Pages/Count 5/Kids[2 0 R]>>'),
  'deep arrays': () => loose(CATALOG, `<</Type/Pages/Count 1/Kids${'['.repeat(200_000)}`),
  'huge numbers': () => onePage('9e99 0 0 9e99 9e99 -9e99 cm 0 0 9e99 9e99 re S 0 0 m 1e300 1e300 l S'),
  'many lines': () =>
    onePage(Array.from({ length: 20_000 }, (_, at) => `0 ${at % 842} m ${at} ${at % 842} l S`).join(' ')),
};

if (wanted === undefined)
  for (const name of Object.keys(FILES))
    process.stdout.write(execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), name]));
else console.log(await readOne(wanted));

async function readOne(name: string): Promise<string> {
  const bytes = FILES[name]!();
  await pdfLibrary();
  const [begun, before] = [performance.now(), process.cpuUsage()];
  const said = await readPublished(bytes, `${name}.pdf`, characterMaps).then(
    ({ pages, grids }) => `${pages} pages, ${grids.length} sheets`,
    (error: unknown) => String(error instanceof Error ? error.message : error),
  );
  const { user, system } = process.cpuUsage(before);
  const memory = process.resourceUsage().maxRSS / 1024;
  return [
    name.padEnd(16),
    `${((performance.now() - begun) / 1000).toFixed(1)} s`,
    `processor ${((user + system) / 1e6).toFixed(1)} s`,
    `${memory.toFixed(0)} MB`,
    said,
  ].join(' | ');
}
