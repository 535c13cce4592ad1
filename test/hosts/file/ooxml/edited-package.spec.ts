import assert from 'node:assert/strict';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { encodePart } from '../../../../src/hosts/file/ooxml/encoding.js';
import { EditedPackage } from '../../../../src/hosts/file/ooxml/edited-package.js';
import { Package } from '../../../../src/hosts/file/ooxml/package.js';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** A package whose relationships and names are written in every lawful way. */
const BYTES = zipSync({
  '[Content_Types].xml': strToU8('<Types><Default Extension="XML" ContentType="application/xml"/></Types>'),
  '_rels/.rels': strToU8(
    `<Relationships><Relationship Id="a" Type="${TYPE}/officeDocument" Target="/XL/the%20book.xml"/></Relationships>`,
  ),
  'xl/the book.xml': utf16('<?xml version="1.0" encoding="UTF-16"?><workbook/>'),
  'xl/_rels/the book.xml.rels': strToU8(
    `<Relationships><Relationship Id="rId1" Type="${TYPE}/styles" Target="..\\styles.xml#part"/>` +
      `<Relationship Id="rId3" Type="${TYPE}/hyperlink" Target="https://example.com/" TargetMode="External"/></Relationships>`,
  ),
  'styles.xml': strToU8('\ufeff<styleSheet/>'),
});

describe('the parts of a package', () => {
  it('are found by their relationships, to be read and to be written alike', () => {
    for (const file of [new Package(BYTES), new EditedPackage(BYTES)]) {
      const document = file.document(/workbook\.xml$/)!;
      assert.equal(document, 'xl/the book.xml');
      assert.deepEqual(file.relationships(document), [
        { id: 'rId1', type: `${TYPE}/styles`, kind: 'styles', part: 'styles.xml' },
      ]);
      assert.equal(file.related(document, 'styles'), '<styleSheet/>');
    }
  });

  it('keep their bytes unless they are written, and are UTF-8 then', () => {
    const file = new EditedPackage(BYTES);
    file.write('xl/the book.xml', file.read('xl/the book.xml')!.replace('<workbook/>', '<workbook><a/></workbook>'));
    const after = unzipSync(file.toBytes());
    assert.deepEqual(
      after['xl/the book.xml'],
      strToU8('<?xml version="1.0" encoding="UTF-8"?><workbook><a/></workbook>'),
    );
    assert.deepEqual({ ...after, 'xl/the book.xml': null }, { ...unzipSync(BYTES), 'xl/the book.xml': null });
  });

  it('keep a byte order mark and the way UTF-8 is spelt', () => {
    assert.deepEqual(
      encodePart('<?xml version="1.0" encoding="utf-8"?><a/>', [0xef, 0xbb, 0xbf]),
      strToU8('\ufeff<?xml version="1.0" encoding="utf-8"?><a/>'),
    );
  });

  it('are made where there are none of their kind, with a relationship and a content type', () => {
    const file = new EditedPackage(BYTES);
    const fresh = () => ({
      type: `${TYPE}/comments`,
      pattern: 'xl/comments#.xml',
      contentType: 'comments+xml',
      xml: '<comments/>',
    });
    assert.equal(file.partOf('xl/the book.xml', 'comments', fresh), 'xl/comments1.xml');
    assert.equal(file.partOf('xl/the book.xml', 'comments', fresh), 'xl/comments1.xml');
    const read = new Package(file.toBytes());
    assert.deepEqual(
      read.relationships('xl/the book.xml').map(({ id, part }) => `${id} ${part}`),
      ['rId1 styles.xml', 'rId4 xl/comments1.xml'],
    );
    assert.equal(file.contentTypes().match(/<Override PartName="\/xl\/comments1.xml"/g)?.length, 1);
  });
});
