/** The report as a file: a chunk of its own, loaded when it is asked for. */
import { checkHtml } from '../core/report/check-html.js';
import { sha256 } from '../hosts/file/sha256.js';
import type { Result } from './state.js';
import { PROGRAM_VERSION } from './version.js';

/** @param original the bytes of the file that was read; null where the workbook is open beside the pane */
export async function reportPageOf(
  { disclosure, report, prior }: Pick<Result, 'disclosure' | 'report' | 'prior'>,
  original: ArrayBuffer | null,
  checkedOn: string,
): Promise<string> {
  return checkHtml(disclosure, report, {
    checkedOn,
    program: PROGRAM_VERSION,
    sha256: original === null ? 'open' : await digestOf(original),
    ...(prior === null ? {} : { prior: prior.name }),
  });
}

/** Pages that come over plain HTTP have no crypto.subtle. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (subtle === undefined) return sha256(new Uint8Array(bytes));
  return Array.from(new Uint8Array(await subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
