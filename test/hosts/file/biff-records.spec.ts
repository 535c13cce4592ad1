import assert from 'node:assert/strict';
import { outlineOf } from '../../../src/hosts/file/biff-records.js';
import { Refusal } from '../../../src/hosts/file/unreadable-workbook.js';

const short = (value: number): number[] => [value & 0xff, value >>> 8];
const record = (id: number, ...content: number[]): number[] => [...short(id), ...short(content.length), ...content];
const BOF = record(0x0809, ...short(0x0600), 5, 0);
const EOF = record(0x000a);
const boundSheet = (position: number): number[] => record(0x0085, ...short(position), 0, 0, 0, 0, 1, 0, 65);
const row = (index: number, hidden: boolean): number[] =>
  record(0x0208, ...short(index), 0, 0, 1, 0, 0xff, 0, 0, 0, 0, 0, hidden ? 0x20 : 0, 0, 0, 0);
const columns = (first: number, last: number, hidden: boolean): number[] =>
  record(0x007d, ...short(first), ...short(last), 0, 0, 0, 0, hidden ? 1 : 0, 0, 0, 0);

function stream(sheet: readonly number[]): Uint8Array {
  const position = BOF.length + boundSheet(0).length + EOF.length;
  return Uint8Array.from([...BOF, ...boundSheet(position), ...EOF, ...sheet]);
}

const refuses =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof Refusal && error.code === code;

describe('outlineOf', () => {
  it('tells hidden rows and columns', () => {
    const outline = outlineOf(
      stream([...BOF, ...columns(0, 0, false), ...columns(2, 3, true), ...row(0, false), ...row(7, true), ...EOF]),
    );
    assert.deepEqual(outline.sheets[0]?.hidden, { rows: [7], columns: [2, 3] });
  });

  it('passes over the rows of an embedded chart', () => {
    const outline = outlineOf(stream([...BOF, ...BOF, ...row(3, true), ...EOF, ...row(4, true), ...EOF]));
    assert.deepEqual(outline.sheets[0]?.hidden.rows, [4]);
  });

  it('refuses an encrypted stream', () => {
    const encrypted = Uint8Array.from([...BOF, ...record(0x002f, 1, 0, 1, 0), ...EOF]);
    assert.throws(() => outlineOf(encrypted), refuses('encrypted'));
  });

  it('refuses a stream from before Excel 97', () => {
    const biff5 = Uint8Array.from([...record(0x0809, ...short(0x0500), 5, 0), ...EOF]);
    assert.throws(() => outlineOf(biff5), refuses('other-format'));
  });

  it('refuses a sheet that stops before its end', () => {
    assert.throws(() => outlineOf(stream([...BOF, ...row(0, false)])), refuses('damaged'));
    assert.throws(() => outlineOf(stream([...BOF, ...row(0, false)]).slice(0, -3)), refuses('damaged'));
  });

  it('refuses a sheet position outside the stream', () => {
    assert.throws(() => outlineOf(Uint8Array.from([...BOF, ...boundSheet(60_000), ...EOF])), refuses('damaged'));
  });
});
