import type { OpenedFile } from '../file-source.js';
import { askWorker } from './in-worker.js';
import type { ReadRequest } from './messages.js';
import type { ReadBackRequest, TextReading } from './read-back.js';
import { startReader, startTextReader } from './workers.js';

const UNREADABLE = '这个文件读不出来：不是 Excel 工作簿，或者已经损坏；请在 Excel 中另存为 .xlsx 再试。';
const UNREAD_TEXT = '这份说明没有核对成，请另存为 .docx 或 .txt 再试，或反馈给维护人员。';

/**
 * Reads a workbook's bytes in a worker, so that the page stays alive under a heavy file and reading can be stopped.
 * The spreadsheet library is part of the worker and is loaded here, when a file is opened, not before.
 */
export async function readInWorker(bytes: ArrayBuffer, name: string, signal?: AbortSignal): Promise<OpenedFile> {
  const { opened } = await askWorker<{ readonly opened: OpenedFile }>(
    startReader(),
    { bytes, name } satisfies ReadRequest,
    [bytes],
    UNREADABLE,
    signal,
  );
  return opened;
}

/** Reads a text back in a worker of its own, for the same reasons. */
export function readBackInWorker(request: ReadBackRequest, signal: AbortSignal): Promise<TextReading> {
  return askWorker<TextReading>(startTextReader(), request, [], UNREAD_TEXT, signal);
}
