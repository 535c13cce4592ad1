import { Worker } from 'node:worker_threads';
import type { Workbook } from '../core/sheet/grid.js';
import { MOST_SECONDS } from '../hosts/file/ooxml/limits.js';
import type { PagesText } from '../hosts/file/pdf/page-text.js';
import { Refusal, type UnreadableCode } from '../hosts/file/unreadable-workbook.js';
import { ThreadEnded, WatchedThread, type Patience } from './watched-thread.js';

/** What a thread is to read of a PDF; `nothing`: it is to be ready. */
export type PdfTask =
  { readonly wanted: 'tables' | 'text'; readonly bytes: Uint8Array } | { readonly wanted: 'nothing' };

/** What came of it: plain data. */
export type PdfAnswer =
  | { readonly read: Omit<Workbook, 'name'> | PagesText | null }
  | { readonly refused: UnreadableCode; readonly place?: string | undefined }
  | { readonly failed: string };

/** src/hosts/file/pdf/read-pdf.ts as another thread does it. */
export interface PdfReader {
  loaded(): Promise<void>;
  /** Throws Refusal. */
  readPdf(bytes: Uint8Array): Promise<Omit<Workbook, 'name'>>;
  readPdfText(bytes: Uint8Array): Promise<PagesText>;
}

export function pdfInThread(start: () => Worker, patience: Patience): PdfReader {
  const thread = new WatchedThread<PdfTask, PdfAnswer>(start, patience);
  const read = async (wanted: 'tables' | 'text', bytes: Uint8Array): Promise<unknown> => {
    const answer = await thread.done({ wanted, bytes }).catch((error: unknown) => {
      throw error instanceof ThreadEnded ? refusalOf(error) : error;
    });
    if ('refused' in answer) throw new Refusal(answer.refused, answer.place);
    if ('failed' in answer) throw new Error(answer.failed);
    return answer.read;
  };
  return {
    loaded: async () => void (await thread.done({ wanted: 'nothing' })),
    readPdf: (bytes) => read('tables', bytes) as ReturnType<PdfReader['readPdf']>,
    readPdfText: (bytes) => read('text', bytes) as ReturnType<PdfReader['readPdfText']>,
  };
}

function refusalOf({ how, at }: ThreadEnded): Error {
  const place = at === null ? undefined : `第${at}页`;
  if (how === 'stalled') return new Refusal('too-slow', place);
  return how === 'full' ? new Refusal('too-heavy', place) : new Error('the thread that reads has died');
}

/** MB of objects; a book of 500 pages takes less than 96. */
const MOST_OBJECTS = 512;
/** Bytes by which the process may grow while a file is read; with a book of 500 pages it holds 340 MB in all. */
const MOST_GROWN = 500 * 1024 * 1024;

const start = (): Worker =>
  new Worker(new URL('pdf-thread.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MOST_OBJECTS } });

/**
 * The bundler of the command line puts this in the place of src/hosts/file/pdf/read-pdf.ts: pdf.js hands a page over when it is
 * done and cannot be told to stop, but its thread can be ended.
 */
export const { loaded, readPdf, readPdfText } = pdfInThread(start, {
  seconds: MOST_SECONDS,
  second: 1000,
  mostGrown: MOST_GROWN,
});
