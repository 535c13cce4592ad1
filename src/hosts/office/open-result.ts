import { roundTrip, type HostErrors } from './round-trip.js';

/** Office would not open a file that was made for it. The message is for the user. */
export class NotOpenedError extends Error {
  constructor(
    readonly code: string,
    cause?: unknown,
  ) {
    super('Office 没有打开这个文件，请再点一次，或用浏览器打开网页版下载。', { cause });
  }
}

/** A large document takes Word some seconds to open; past this (milliseconds) it is taken for dead. */
const PATIENCE = 60_000;

/**
 * Opens a file in a window of its own of the program that the pane stands in: an .xlsx in Excel (ExcelApi 1.8), a .docx in
 * Word (WordApi 1.3). False where the program opens no such file; throws a {@link NotOpenedError} where it refuses.
 */
export async function openInOffice(name: string, content: Uint8Array, patience = PATIENCE): Promise<boolean> {
  if (/\.xlsx$/i.test(name) && isIn('Excel', 'ExcelApi', '1.8')) {
    await roundTrip({ sync: () => Excel.createWorkbook(base64(content)) }, patience, ERRORS);
    return true;
  }
  if (/\.docx$/i.test(name) && isIn('Word', 'WordApi', '1.3')) {
    const context = new Word.RequestContext();
    context.application.createDocument(base64(content)).open();
    await roundTrip(context, patience, ERRORS);
    return true;
  }
  return false;
}

const ERRORS: HostErrors<NotOpenedError> = {
  isOwn: (error) => error instanceof NotOpenedError,
  silent: () => new NotOpenedError('Timeout'),
  refused: (code, cause) => new NotOpenedError(code, cause),
};

function isIn(program: 'Excel' | 'Word', set: string, least: string): boolean {
  return Office.context.host === Office.HostType[program] && Office.context.requirements.isSetSupported(set, least);
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
