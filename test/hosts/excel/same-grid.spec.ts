import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readExcelWorkbook } from '../../../src/hosts/excel/index.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';
import { withExcel } from '../../office-host/with-excel.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

describe('a published workbook, read in Excel and from its file', () => {
  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.xlsx'))) {
    it(`gives the same grids: ${name}`, async () => {
      const fromFile = await readWorkbook(readFileSync(new URL(name, FIXTURES)), name);
      await withExcel(fromFile, async (host) => {
        const fromExcel = structuredClone(await readExcelWorkbook());
        assert.equal(fromExcel.name, name);
        for (const [index, grid] of fromFile.grids.entries()) {
          assert.deepEqual(fromExcel.grids[index], { hiddenRows: [], hiddenColumns: [], ...grid });
        }
        assert.equal(host.messages, 2);
      });
    });
  }
});
