import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { characterMaps } from '../../src/cli/character-maps.js';
import { pdfInThread, type PdfReader } from '../../src/cli/pdf-in-thread.js';
import * as here from '../../src/hosts/file/pdf/read-pdf.js';
import { unreadable } from '../../src/hosts/file/open-workbook.js';
import { unreadable as unreadableText } from '../../src/hosts/file/text/unreadable-text.js';
import { pdfOf, ruledPage } from '../hosts/file/pdf/pdf-writer.js';
import { fixture } from './command.js';

/** The thread as it is written: the source needs a loader in it. */
const SOURCE = new URL('../../src/cli/pdf-thread.ts', import.meta.url).href;
const LOADED = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${SOURCE}'); });`;

/** A thread that does this when it is asked to read, and is ready at once. */
const standIn = (reading: string): string => `
  const { parentPort } = require('node:worker_threads');
  const tell = (told) => parentPort.postMessage(told);
  parentPort.on('message', ({ wanted }) => {
    if (wanted === 'nothing') tell({ done: { read: null } });
    else { ${reading} }
  });`;

const STALLS = `tell({ at: 1 }); tell({ at: 2 }); tell({ at: 3 }); for (;;);`;
const FILLS = 'tell({ at: 7 }); const all = []; for (;;) all.push(Array.from({ length: 1000 }, () => ({})));';
/** Beyond what a thread takes to start. */
const PATIENCE = { seconds: 30, second: 100, mostGrown: Infinity };
const PATIENT = { seconds: 600, second: 1000, mostGrown: Infinity };
const UNPACKS =
  'tell({ at: 4 }); const all = []; for (let mb = 0; mb < 150; mb++) all.push(Buffer.alloc(1024 * 1024, 1)); for (;;);';

describe('a PDF read in a thread', function () {
  this.timeout(60_000);
  const workers: Worker[] = [];

  const reader = (program: string, patience = PATIENT, limits = {}): PdfReader =>
    pdfInThread(() => {
      const worker = new Worker(program, { eval: true, resourceLimits: limits, stderr: true });
      workers.push(worker);
      return worker;
    }, patience);

  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
  });

  it('is what is read of it without one, one file after the other', async () => {
    const { loaded, readPdf, readPdfText } = reader(LOADED);
    await loaded();
    for (const name of ['xinping-2021-final.ruled', 'lingshou-2021-budget.text']) {
      const bytes = readFileSync(fixture(`pdf/${name}.pdf`));
      assert.deepEqual(await readPdf(bytes), await here.readPdf(bytes, characterMaps));
      assert.deepEqual(await readPdfText(bytes), await here.readPdfText(bytes, characterMaps));
    }
    assert.equal(workers.length, 1);
  });

  it('is refused as it is without one', async () => {
    const { readPdf } = reader(LOADED);
    await assert.rejects(readPdf(pdfOf([ruledPage([['科目', '金额']])]).slice(0, 200)), { code: 'damaged' });
    const crowded = pdfOf([{}, { operators: '0 g '.repeat(400_001) }]);
    await assert.rejects(readPdf(crowded), { code: 'too-heavy', place: '第2页' });
  });

  it('is given up where a page goes on and on, and the next one is read by another thread', async () => {
    const { readPdf, readPdfText } = reader(
      standIn(`if (wanted === 'tables') { ${STALLS} }` + 'tell({ done: { read: wanted } });'),
      PATIENCE,
    );
    await assert.rejects(readPdf(new Uint8Array()), (error: unknown) => {
      const sentence = '“甲.pdf”的第3页读了 20 秒还没有读完，没有读取，请重新导出后再试。';
      assert.equal(unreadable(error, '甲.pdf').message, sentence);
      assert.equal(unreadableText(error, '甲.pdf').message, sentence);
      return true;
    });
    assert.equal(await readPdfText(new Uint8Array()), 'text');
    assert.equal(workers.length, 2);
  });

  it('is given up where it fills the memory', async () => {
    const { readPdf } = reader(standIn(FILLS), PATIENT, { maxOldGenerationSizeMb: 32 });
    await assert.rejects(readPdf(new Uint8Array()), { code: 'too-heavy', place: '第7页' });
  });

  it('is given up where what it unpacks fills the memory', async () => {
    const { readPdf } = reader(standIn(UNPACKS), { ...PATIENT, second: 100, mostGrown: 100 * 1024 * 1024 });
    await assert.rejects(readPdf(new Uint8Array()), { code: 'too-heavy', place: '第4页' });
  });

  it('is no damaged file where its thread dies', async () => {
    const { loaded } = reader('process.exit(1)');
    await assert.rejects(loaded(), { name: 'ThreadEnded' });
  });

  it('does not keep the program from its end', () => {
    const program = `
      import { Worker } from 'node:worker_threads';
      import { pdfInThread } from '${new URL('../../src/cli/pdf-in-thread.ts', import.meta.url).href}';
      const start = () => new Worker(${JSON.stringify(standIn(STALLS))}, { eval: true, execArgv: [] });
      await pdfInThread(start, { seconds: 600, second: 1000, mostGrown: Infinity }).loaded();
      process.stdout.write('loaded');`;
    const options = ['--import', 'tsx', '--input-type=module', '--eval', program];
    assert.equal(execFileSync(process.execPath, options, { timeout: 50_000, encoding: 'utf8' }), 'loaded');
  });
});
