import { base64 } from './base64.js';
import { roundTrip, type HostErrors } from './round-trip.js';

/** Excel would not open a workbook that was made for it. The message is for the user. */
export class NotOpenedError extends Error {
  constructor(
    readonly code: string,
    cause?: unknown,
  ) {
    super('Excel 没有打开这个文件，请再点一次，或用浏览器打开网页版下载。', { cause });
  }
}

/** A large workbook takes Excel some seconds to open; past this (milliseconds) it is taken for dead. */
const PATIENCE = 60_000;

/**
 * Opens an .xlsx in a window of its own (ExcelApi 1.8). False outside Excel and where it is too old; throws a
 * {@link NotOpenedError} where Excel refuses.
 */
export async function openWorkbook(xlsx: Uint8Array, patience = PATIENCE): Promise<boolean> {
  const { host, requirements } = Office.context;
  if (host !== Office.HostType.Excel || !requirements.isSetSupported('ExcelApi', '1.8')) return false;
  await roundTrip({ sync: () => Excel.createWorkbook(base64(xlsx)) }, patience, ERRORS);
  return true;
}

const ERRORS: HostErrors<NotOpenedError> = {
  isOwn: (error) => error instanceof NotOpenedError,
  silent: () => new NotOpenedError('Timeout'),
  refused: (code, cause) => new NotOpenedError(code, cause),
};
