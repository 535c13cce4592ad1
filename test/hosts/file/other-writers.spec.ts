import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';

const cells = (bytes: Uint8Array): unknown[] =>
  readWorkbook(bytes, '公开表.xlsx').grids.map((grid) => [
    grid.name,
    grid.rows.map((row) => row?.map((cell) => cell?.value)),
  ]);

describe('workbooks from other writers', () => {
  const fixture = new Uint8Array(readFileSync(new URL('../../fixtures/lingshou-2021-budget.xlsx', import.meta.url)));

  it('reads what SheetJS writes, with its metadata part', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['部门收支总表'], ['单位：万元'], ['项目', '预算数']]), '表1');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    assert.ok(Object.keys(unzipSync(bytes)).includes('xl/metadata.xml'));
    assert.deepEqual(cells(bytes), [['表1', [['部门收支总表'], ['单位：万元'], ['项目', '预算数']]]]);
  });

  it('reads a published workbook that SheetJS has written again', () => {
    const again = new Uint8Array(write(read(fixture), { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    assert.equal(readWorkbook(again, '公开表.xlsx').grids.length, 9);
  });

  it('does not miss parts that Excel lists and that hold no cells', () => {
    const parts = unzipSync(fixture);
    const types = strFromU8(parts['[Content_Types].xml']!);
    const extra = [
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
      '<Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>',
      '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>',
    ].join('');
    parts['[Content_Types].xml'] = strToU8(types.replace('</Types>', `${extra}</Types>`));
    parts['xl/metadata.xml'] = strToU8('<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
    parts['xl/persons/person.xml'] = strToU8('<personList/>');
    parts['xl/threadedComments/threadedComment1.xml'] = strToU8('<ThreadedComments/>');
    assert.deepEqual(cells(zipSync(parts)), cells(fixture));
  });
});
