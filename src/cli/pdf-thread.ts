import { parentPort } from 'node:worker_threads';
import { loaded, readPdf, readPdfText, type PageTold } from '../hosts/file/pdf/read-pdf.js';
import { Refusal } from '../hosts/file/unreadable-workbook.js';
import { characterMaps } from './character-maps.js';
import type { PdfAnswer, PdfTask } from './pdf-in-thread.js';
import type { Told } from './watched-thread.js';

const tell = (told: Told<PdfAnswer>): void => parentPort!.postMessage(told);

// where pdf.js does not load, the thread dies of it
parentPort!.on('message', (task: PdfTask) => {
  void answerTo(task, (at) => tell({ at })).then((done) => tell({ done }));
});

async function answerTo(task: PdfTask, told: PageTold): Promise<PdfAnswer> {
  await loaded();
  if (task.wanted === 'nothing') return { read: null };
  const read = task.wanted === 'tables' ? readPdf : readPdfText;
  try {
    return { read: await read(task.bytes, characterMaps, told) };
  } catch (error) {
    return error instanceof Refusal ? { refused: error.code, place: error.place } : { failed: String(error) };
  }
}
