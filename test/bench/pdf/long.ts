/**
 * `npm run pdf:long -- FOLDER`: long PDFs, printed into FOLDER where they are not there yet: processor time of reading and
 * checking each, in a process of its own, as against what pdf.js alone takes for its text and its operators (opened the
 * same way); the time it takes; the memory of reading it once; what is said of it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { characterMaps } from '../../../src/cli/character-maps.js';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { pdfLibrary } from '../../../src/hosts/file/pdf/library.js';
import { readPublished } from '../../../src/hosts/file/read-published.js';
import { longBooks } from './long-books.js';

/** Of each the best is taken: other programs only add to it. */
const ROUNDS = 3;

const [folder, measured] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run pdf:long -- FOLDER');
if (measured === undefined)
  for (const path of await longBooks(folder)) {
    const options = ['--import', 'tsx', fileURLToPath(import.meta.url), folder, path];
    process.stdout.write(execFileSync(process.execPath, options));
  }
else console.log(await measure(measured));

async function measure(path: string): Promise<string> {
  const bytes = readFileSync(path);
  const { ops, ...library } = await pdfLibrary();
  const pdfjs = async (): Promise<void> => {
    const document = await library.open(bytes, characterMaps);
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      await page.getTextContent();
      await page.getOperatorList();
      page.cleanup();
    }
    await document.loadingTask.destroy();
  };
  const check = async (): Promise<string> => {
    const pdf = await readPublished(bytes, basename(path), characterMaps);
    const { findings, unchecked, relations, departments } = validate(recognize(pdf));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return `${pdf.pages} pages | errors ${errors} | checked ${relations.checked} | ${unchecked.nothing ?? `departments ${departments?.length ?? 1}`}`;
  };
  const said = await check();
  const memory = process.resourceUsage().maxRSS / 1024;
  const ours = await best(check);
  const alone = await best(pdfjs);
  return [
    basename(path, '.pdf').padEnd(16),
    said,
    `${ours.processor.toFixed(0)} ms of ${alone.processor.toFixed(0)}: ${(ours.processor / alone.processor).toFixed(2)}`,
    `${(ours.passed / 1000).toFixed(1)} s`,
    `at most ${memory.toFixed(0)} MB`,
  ].join(' | ');
}

/** Milliseconds of the processor, and those that passed. */
async function best(work: () => Promise<unknown>): Promise<{ readonly processor: number; readonly passed: number }> {
  let [processor, passed] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    const [before, begun] = [process.cpuUsage(), performance.now()];
    await work();
    const { user, system } = process.cpuUsage(before);
    processor = Math.min(processor, (user + system) / 1000);
    passed = Math.min(passed, performance.now() - begun);
  }
  return { processor, passed };
}
