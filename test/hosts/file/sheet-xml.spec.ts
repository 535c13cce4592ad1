import assert from 'node:assert/strict';
import { lightenSheet } from '../../../src/hosts/file/sheet-xml.js';
import { sheetXml } from './workbook-zip.js';

describe('lightenSheet', () => {
  it('takes out cells that have a style and no value, and rows without cells', () => {
    const xml = sheetXml(
      '<row r="1" spans="1:9"><c r="A1" s="3"/><c r="B1" s="3"></c><c r="C1"><v>7</v></c><c r="D1" t="s"><v/></c></row>' +
        '<row r="2"><c s="1" r="A2"><v></v></c><c r="B2" t="inlineStr"><is><t></t></is></c></row><row r="3" ht="20"/>',
    );
    assert.equal(lightenSheet(xml).xml, sheetXml('<row r="1" spans="1:9"><c r="C1"><v>7</v></c></row>'));
  });

  it('keeps a blank cell that has no address, since the next one counts from it', () => {
    const xml = sheetXml('<row><c s="1"/><c><v>7</v></c></row>');
    assert.equal(lightenSheet(xml).xml, xml);
  });

  it('works on prefixed elements', () => {
    const light = lightenSheet('<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" s="1"/><x:c r="B1"><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>');
    assert.match(light.xml, /<x:row r="1"><x:c r="B1" t="e"><x:f>A1<\/x:f><x:v>#GETTING_DATA<\/x:v><\/x:c><\/x:row>/);
  });

  it('marks a number formula without value, and leaves a text formula that gives nothing', () => {
    const light = lightenSheet(
      sheetXml('<row r="1"><c r="A1" s="1" t="n"><f>SUM(B1:C1)</f><v></v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c></row>'),
    );
    assert.equal(
      light.xml,
      sheetXml(
        '<row r="1"><c r="A1" s="1" t="e"><f>SUM(B1:C1)</f><v>#GETTING_DATA</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c></row>',
      ),
    );
  });

  it('tells hidden rows and columns, zero-based', () => {
    const light = lightenSheet(
      sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row hidden="1" r="2"><c r="A2"><v>2</v></c></row><row r="5" hidden="true"/><row r="6" hidden="0"/>',
        '<cols><col min="1" max="1" width="9"/><col min="3" max="4" hidden="1"/></cols>',
      ),
    );
    assert.deepEqual([light.hiddenRows, light.hiddenColumns], [[1, 4], [2, 3]]);
  });
});
