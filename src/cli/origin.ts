import { createHash } from 'node:crypto';
import manifest from '../../package.json' with { type: 'json' };
import type { ReportOrigin } from '../core/report/origin.js';
import { readBytes } from './workbook-files.js';

/** Of a report on this file: which bytes, by which program, when. Throws a Failure where the file is gone. */
export function originOf(path: string, prior: string | undefined, checkedOn: string): ReportOrigin {
  return {
    checkedOn,
    program: `公开表助手 ${manifest.version}`,
    sha256: createHash('sha256').update(readBytes(path)).digest('hex'),
    ...(prior === undefined ? {} : { prior }),
  };
}
