import assert from 'node:assert/strict';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { compare } from './compare.js';
import { fixtures, FORMATS, FORMS } from './samples.js';
import { htmlOf, spreadsheetXmlOf, xlsxOf } from './writers.js';

describe('what our own smallest writers write is read back as it was', () => {
  const [fixture] = fixtures();
  for (const workbook of [fixture!.workbook, FORMS[1]!, FORMS[3]!, FORMATS]) {
    it(`${workbook.name}: .xlsx, strict .xlsx, XML Spreadsheet 2003 and HTML`, () => {
      const differences = (bytes: Uint8Array, keeps: 'values' | 'shown' = 'values') =>
        compare(workbook, readWorkbook(bytes, 'a'), keeps).differences;
      assert.deepEqual(differences(xlsxOf(workbook)), differences(xlsxOf(workbook, true)));
      // what a format shows is not in the literals of a form
      const unsaid = workbook === FORMATS ? /^格式!\S+ shown / : /^$/;
      assert.deepEqual(
        differences(xlsxOf(workbook)).filter((line) => !unsaid.test(line)),
        [],
      );
      const [first, ...others] = [xlsxOf(workbook), spreadsheetXmlOf(workbook)].map((bytes) =>
        readWorkbook(bytes, 'a').grids.map(({ rows }) =>
          rows.map((row) => row?.map((cell) => [cell?.value, cell?.shown])),
        ),
      );
      for (const other of others) assert.deepEqual(other, first);
      const read = readWorkbook(xlsxOf(workbook), 'a');
      assert.deepEqual(compare(read, readWorkbook(htmlOf(read), 'a'), 'shown').differences, []);
    });
  }

  it('a difference would be seen', () => {
    const { differences } = compare(
      FORMATS,
      readWorkbook(
        xlsxOf({ ...FORMATS, grids: [{ ...FORMATS.grids[0]!, rows: [[{ value: 'General' }, { value: 1 }]] }] }),
        'a',
      ),
      'values',
    );
    assert.equal(differences[0], '格式!B1 value 8420700 → 1');
  });
});
