import type { HiddenLines } from './opened-workbook.js';
import { Refusal } from './unreadable-workbook.js';

/** What stands in a BIFF8 stream beside the cells ([MS-XLS] 2.4). */
export interface BiffOutline {
  readonly sheets: readonly { readonly position: number; readonly hidden: HiddenLines }[];
}

const BOF = 0x0809;
const EOF = 0x000a;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const ROW = 0x0208;
const COLUMN_INFO = 0x007d;
const BIFF8 = 0x0600;

interface BiffRecord {
  readonly id: number;
  readonly at: number;
  readonly length: number;
}

/**
 * Walks the records for encryption, age, a stream that stops early, and hidden lines. Sheets come in stream order,
 * as SheetJS names them. Throws `encrypted`, `other-format` (before BIFF8) and `damaged`.
 */
export function outlineOf(stream: Uint8Array): BiffOutline {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = substream(view, 0);
  const first = globals[0];
  if (first && (first.id & 0xff) === 0x09 && (first.id !== BOF || view.getUint16(first.at, true) !== BIFF8)) {
    throw new Refusal('other-format');
  }
  const positions = globals
    .filter(({ id, length }) => id === BOUND_SHEET && length >= 4)
    .map(({ at }) => view.getUint32(at, true));
  return {
    sheets: positions
      .sort((left, right) => left - right)
      .map((position) => ({ position, hidden: hiddenLines(view, substream(view, position)) })),
  };
}

/** The records from a BOF to its EOF; embedded substreams (charts) are passed over whole. */
function substream(view: DataView, start: number): BiffRecord[] {
  const records: BiffRecord[] = [];
  let depth = 0;
  for (let at = start; at + 4 <= view.byteLength;) {
    const record = { id: view.getUint16(at, true), length: view.getUint16(at + 2, true), at: at + 4 };
    if (records.length === 0 && (record.id & 0xff) !== 0x09) break;
    if (record.at + record.length > view.byteLength) break;
    if (record.id === FILE_PASS) throw new Refusal('encrypted');
    if ((record.id & 0xff) === 0x09 && record.id >>> 8 <= 8) depth += 1;
    if (record.id === EOF) depth -= 1;
    if (depth === 0) return records;
    if (depth === 1) records.push(record);
    at = record.at + record.length;
  }
  throw new Refusal('damaged');
}

function hiddenLines(view: DataView, records: readonly BiffRecord[]): HiddenLines {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const { id, at, length } of records) {
    if (id === ROW && length >= 16 && view.getUint16(at + 12, true) & 0x20) rows.push(view.getUint16(at, true));
    if (id === COLUMN_INFO && length >= 10 && view.getUint16(at + 8, true) & 1) {
      const last = Math.min(view.getUint16(at + 2, true), 255);
      for (let column = view.getUint16(at, true); column <= last; column++) columns.push(column);
    }
  }
  return { rows, columns };
}
