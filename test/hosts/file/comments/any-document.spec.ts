import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { annotateDocx } from '../../../../src/hosts/file/comments/index.js';
import { readText } from '../../../../src/hosts/file/text/read-text.js';
import { documentXml, partsIn, rangesIn, wordZip } from './word-zip.js';

/** What a w:r may hold; `|` stands for the number that makes the look of every run its own. */
const content = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .string({
        unit: fc.constantFrom('收', '入', '1', '.', '%', ' ', '&lt;', '&#19975;', '💰'),
        minLength: 0,
        maxLength: 6,
      })
      .chain((text) => fc.constantFrom(`<w:t xml:space="preserve">${text}</w:t>`, `<w:t>${text.trim()}</w:t>`)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:tab/>',
      '<w:br/>',
      '<w:lastRenderedPageBreak/>',
      '<w:footnoteReference w:id="3"/>',
      '<w:drawing><w:txbxContent><w:p/></w:txbxContent></w:drawing>',
    ),
  },
);
const run = fc
  .array(content, { minLength: 0, maxLength: 3 })
  .map((children) => `<w:r><w:rPr><w:sz w:val="|"/></w:rPr>${children.join('')}</w:r>`);
const inline = fc
  .tuple(
    fc.constantFrom<[string, string]>(
      ['', ''],
      ['', ''],
      ['<w:hyperlink r:id="rId9">', '</w:hyperlink>'],
      ['<w:ins w:id="2" w:author="甲">', '</w:ins>'],
      ['<w:del w:id="3" w:author="甲">', '</w:del>'],
      ['<w:smartTag w:element="date">', '</w:smartTag>'],
      ['<w:sdt><w:sdtPr/><w:sdtContent>', '</w:sdtContent></w:sdt>'],
      ['<w:proofErr w:type="spellStart"/>', '<w:proofErr w:type="spellEnd"/>'],
      ['<w:bookmarkStart w:id="0" w:name="a"/>', '<w:bookmarkEnd w:id="0"/>'],
    ),
    fc.array(run, { maxLength: 3 }),
  )
  .map(([[open, close], runs]) => open + runs.join('') + close);
const paragraph = fc.array(inline, { maxLength: 4 }).map((children) => `<w:p><w:pPr/>${children.join('')}</w:p>`);
const table = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 })
  .map(
    (cells) =>
      `<w:tbl><w:tr>${cells.map((paragraphs) => `<w:tc>${paragraphs.join('')}</w:tc>`).join('')}</w:tr></w:tbl>`,
  );
const anyDocument = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 5 })
  .map((blocks) => {
    let looks = 0;
    return documentXml(blocks.join('').replace(/\|/g, () => String(++looks)));
  });

const MARK =
  '<w:commentRangeStart w:id="\\d+"/>|<w:commentRangeEnd w:id="\\d+"/><w:r><w:commentReference w:id="\\d+"/></w:r>';
const LOOK = '<w:r><w:rPr><w:sz w:val="(\\d+)"/></w:rPr>';

/** The document without marks: runs of one look, parted by them alone, are one again. */
function withoutMarks(xml: string): string {
  const parted = new RegExp(`(${LOOK}(?:(?!</w:r>).)*)</w:r>(?:${MARK})+<w:r><w:rPr><w:sz w:val="\\2"/></w:rPr>`);
  let joined = xml;
  while (parted.test(joined)) joined = joined.replace(parted, '$1');
  return joined.replace(new RegExp(MARK, 'g'), '');
}

/** What is equal for Word too: whether a text keeps its spaces, and where two texts of one run meet. */
const plainly = (xml: string): string => xml.replace(/ xml:space="preserve"/g, '').replace(/<\/w:t><w:t>/g, '');

describe('comments at any words of any document', () => {
  it('cover exactly these words, and without them the document is as it was', () => {
    fc.assert(
      fc.property(
        anyDocument,
        fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 4 }),
        (xml, wanted) => {
          const bytes = wordZip(xml);
          let text = '';
          try {
            text = readText(bytes, 'a.docx');
          } catch {
            fc.pre(false);
          }
          const comments = wanted
            .map(([at, length]) => {
              const start = at % text.length;
              return { start, end: Math.min(start + length, text.length), title: '提示', lines: ['…'] };
            })
            .filter(
              ({ start, end }) =>
                text.slice(start, end).trim() !== '' &&
                !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text.slice(start, end)),
            );
          fc.pre(comments.length > 0);
          const after = annotateDocx(bytes, 'a.docx', comments);
          const marked = partsIn(after)['word/document.xml']!;
          equal(readText(after, 'a.docx'), text);
          const signs = (words: string): string => words.replace(/\s/g, '');
          deepEqual(
            Object.values(rangesIn(marked)).map(signs),
            comments.map(({ start, end }) => signs(text.slice(start, end))),
          );
          equal(plainly(withoutMarks(marked)), plainly(xml));
        },
      ),
      { numRuns: 150 },
    );
  });
});
