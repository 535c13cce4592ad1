import assert from 'node:assert/strict';
import { readPublished } from '../../../src/hosts/file/read-published.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';
import { sheetXml, workbookZip } from './workbook-zip.js';

const noMaps = () => assert.fail('no PDF was given');

/** Date, number and text, each in a workbook of its own. */
const CELLS = {
  date: '<c r="A2" s="2"><v>44270</v></c>',
  amount: '<c r="A2" s="1"><v>5556280.53</v></c>',
  text: '<c r="A2" t="inlineStr"><is><t>合计</t></is></c>',
};

describe('readPublished', () => {
  for (const [what, cell] of Object.entries(CELLS))
    it(`reads ${what} as readWorkbook does, which has all libraries at hand`, async () => {
      const bytes = workbookZip({ 表1: sheetXml(`<row r="1"><c r="B1"><v>1</v></c></row><row r="2">${cell}</row>`) });
      const read = await readPublished(bytes, '表.xlsx', noMaps);
      assert.deepEqual(read, readWorkbook(bytes, '表.xlsx'));
      assert.ok(read.grids[0]?.rows[1]?.[0], 'the cell is there');
    });

  it('prints a date of an XML Spreadsheet 2003 too', async () => {
    const bytes = new TextEncoder().encode(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表1"><Table><Row><Cell>' +
        '<Data ss:Type="DateTime">2024-03-15T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>',
    );
    const read = await readPublished(bytes, '表.xls', noMaps);
    assert.equal(read.grids[0]?.rows[0]?.[0]?.value, '2024-03-15');
  });
});
