import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as SheetJS from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/file/open-xlsx.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';
import { Refusal, UnreadableWorkbook } from '../../../src/hosts/file/unreadable-workbook.js';
import { sheetXml, workbookParts, workbookZip } from './workbook-zip.js';

const sample = readFileSync(new URL('../../fixtures/xinping-2021-final.xlsx', import.meta.url));
const ONE_CELL = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');

function refusal(bytes: Uint8Array): UnreadableWorkbook {
  try {
    readWorkbook(bytes, '公开表.xlsx');
  } catch (error) {
    assert.ok(error instanceof UnreadableWorkbook, String(error));
    assert.match(error.message, /^“公开表\.xlsx”[^\n]*。$/);
    return error;
  }
  assert.fail('was read');
}

const refused = (bytes: Uint8Array): string => refusal(bytes).code;

function oleWith(path: string, content = new Uint8Array(4096)): Uint8Array {
  const container = SheetJS.CFB.utils.cfb_new();
  SheetJS.CFB.utils.cfb_add(container, path, content as never);
  return Uint8Array.from(SheetJS.CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

function xls(): Uint8Array {
  return Uint8Array.from(SheetJS.write(SheetJS.read(sample), { type: 'buffer', bookType: 'biff8' }) as Uint8Array);
}

describe('readWorkbook: what cannot be read', () => {
  it('an empty file', () => assert.equal(refused(new Uint8Array(0)), 'empty-file'));

  it('a text renamed', () => {
    assert.equal(refused(strToU8('收支总表,2021\n合计,1\n')), 'not-a-workbook');
    assert.equal(refused(strToU8('P')), 'not-a-workbook');
    assert.equal(refused(new Uint8Array(5000)), 'not-a-workbook');
  });

  it('a web page without a table', () =>
    assert.equal(refused(strToU8('<html><body>请先登录</body></html>')), 'not-a-workbook'));

  it('a web page that stops inside its table', () => {
    assert.equal(refused(strToU8('<html><body><table><tr><td>合计</td><td>12')), 'damaged');
  });

  it('a zip without a workbook', () => assert.equal(refused(zipSync({ 'a.txt': strToU8('a') })), 'not-a-workbook'));

  it('a Word document', () => {
    assert.equal(
      refused(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') })),
      'word-document',
    );
    assert.equal(refused(oleWith('/WordDocument')), 'word-document');
  });

  it('an .xlsb and an .ods', () => {
    assert.equal(refused(zipSync({ 'xl/workbook.bin': strToU8('x') })), 'other-format');
    assert.equal(refused(zipSync({ 'mimetype': strToU8('x'), 'content.xml': strToU8('<x/>') })), 'other-format');
  });

  it('an encrypted .xlsx, which is an OLE file around a package', () =>
    assert.equal(refused(oleWith('/EncryptedPackage')), 'encrypted'));

  it('an .xls with a password', () => {
    const bof = [0x09, 0x08, 4, 0, 0, 6, 5, 0];
    const filePass = [0x2f, 0, 4, 0, 1, 0, 1, 0];
    assert.equal(
      refused(
        oleWith(
          '/Workbook',
          Uint8Array.from({ length: 5000 }, (_, at) => [...bof, ...filePass][at] ?? 0),
        ),
      ),
      'encrypted',
    );
  });

  it('an .xlsx cut off anywhere', () => {
    for (const share of [0.01, 0.3, 0.7, 0.99])
      assert.equal(refused(sample.subarray(0, Math.floor(sample.length * share))), 'damaged', String(share));
  });

  it('an .xls cut off anywhere', () => {
    const whole = xls();
    for (const share of [0.005, 0.1, 0.5, 0.9])
      assert.equal(refused(whole.subarray(0, Math.floor(whole.length * share))), 'damaged', String(share));
  });

  it('an .xlsx with a byte changed in a sheet', () => {
    const bytes = zipSync(workbookParts({ 表1: ONE_CELL }), { level: 0 });
    const at = Buffer.from(bytes).indexOf('<v>1</v>') + 3;
    bytes[at] = '7'.charCodeAt(0);
    assert.equal(refused(bytes), 'damaged');
  });

  it('a sheet whose XML stops or is crooked', () => {
    assert.equal(refused(workbookZip({ 表1: ONE_CELL.slice(0, -20) })), 'damaged');
    assert.equal(refused(workbookZip({ 表1: sheetXml('<row r="1"><c r="A1"><v>1</c></row>') })), 'damaged');
  });

  it('a sheet whose part is missing, and names it', () => {
    const parts = workbookParts({ 表1: ONE_CELL, 表2: ONE_CELL });
    delete parts['xl/worksheets/sheet2.xml'];
    const error = refusal(zipSync(parts));
    assert.equal(error.code, 'damaged');
    assert.match(error.message, /工作表“表2”/);
  });

  it('a sheet that points to a shared text which is not there, and names it', () => {
    const error = refusal(workbookZip({ 表1: sheetXml('<row r="1"><c r="A1" t="s"><v>5</v></c></row>') }));
    assert.equal(error.code, 'damaged');
    assert.match(error.message, /工作表“表1”/);
  });

  it('a package with more than 2,000 parts', () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.txt`, new Uint8Array(0)]));
    assert.equal(refused(workbookZip({ 表1: ONE_CELL }, many)), 'too-large');
  });
});

describe('readWorkbook: what is made to hurt', () => {
  const limits = { parts: 20, bytes: 4096, sheets: 10, characters: 4096 };
  const code = (bytes: Uint8Array): string => {
    try {
      openXlsx(bytes, limits);
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
    return 'read';
  };
  const small = workbookZip({ 表1: ONE_CELL });
  const swollen = workbookZip({ 表1: new Uint8Array(5000).fill(0x20) });

  it('a package that unpacks to more than the limit is refused by its directory', () =>
    assert.deepEqual([code(small), code(swollen)], ['read', 'too-large']));

  it('a part that unpacks to more than its directory says is stopped where it exceeds its word', () =>
    assert.equal(code(withClaimedSize(swollen, 'xl/worksheets/sheet1.xml', 1000)), 'too-large'));

  it('formatted blank cells cost nothing: 100,000 of them pass a limit of 40 signs', () => {
    const blanks = Array.from({ length: 4_000 }, (_, index) => {
      const cells = Array.from(
        { length: 25 },
        (__, column) => `<c r="${String.fromCharCode(65 + column)}${index + 2}" s="1"/>`,
      );
      return `<row r="${index + 2}">${cells.join('')}</row>`;
    });
    const bytes = workbookZip({ 表1: sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>${blanks.join('')}`) });
    within(2000, () =>
      assert.deepEqual(openXlsx(bytes, { parts: 20, bytes: 4_000_000, sheets: 1, characters: 40 }).grids[0]?.rows, [
        [{ value: 1 }],
      ]),
    );
  });

  it('a web page of more than 2,000 tables is refused', () => {
    assert.equal(refused(strToU8(`<html>${'<table><tr><td>1</td></tr></table>'.repeat(2001)}</html>`)), 'too-large');
  });
});

/** Holds work to an amount of processor time: what else the machine does shall not fail a test. */
function within(milliseconds: number, work: () => void): void {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  assert.ok(took < milliseconds, `took ${took.toFixed(0)} ms, more than ${milliseconds}`);
}

/** The same zip with another uncompressed size in the directory for one entry. */
function withClaimedSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const at = Buffer.from(bytes.buffer).lastIndexOf(name) - 46;
  new DataView(bytes.buffer).setUint32(at + 24, size, true);
  return bytes;
}
