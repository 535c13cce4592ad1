import { deepEqual, equal, match, ok, throws } from 'node:assert/strict';
import { strToU8 } from 'fflate';
import type { TextComment } from '../../../../src/core/report/reconcile-comments.js';
import { annotateDocx } from '../../../../src/hosts/file/comments/index.js';
import { readText } from '../../../../src/hosts/file/text/read-text.js';
import { documentXml, paragraph, partsIn, rangesIn, run, STRICT, TRANSITIONAL, wordZip } from './word-zip.js';

const name = '说明.docx';

/** A comment at each of the words, found in the text as it is read. */
function commented(bytes: Uint8Array, ...words: string[]): Record<string, string> {
  const text = readText(bytes, name);
  return partsIn(
    annotateDocx(
      bytes,
      name,
      words.map((quote): TextComment => {
        const start = text.indexOf(quote);
        ok(start >= 0, `${quote} in ${text}`);
        return { start, end: start + quote.length, title: '错误', lines: ['不符。', '应为：1'] };
      }),
    ),
  );
}

const marked = (body: string, ...words: string[]): string =>
  commented(wordZip(documentXml(body)), ...words)['word/document.xml']!;
const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('a Word comment', () => {
  it('parts the run around its words and keeps the look on all three', () => {
    equal(
      marked(paragraph(run('收入57.18%，', '<w:b/>')), '57.18%'),
      documentXml(paragraph(run('收入', '<w:b/>'), start(0), run('57.18%', '<w:b/>'), end(0), run('，', '<w:b/>'))),
    );
  });

  it('leaves runs alone that begin and end with its words', () => {
    equal(
      marked(paragraph(run('收入'), run('57', '<w:b/>'), run('.18%')), '57.18%'),
      documentXml(paragraph(run('收入'), start(0), run('57', '<w:b/>'), run('.18%'), end(0))),
    );
  });

  it('keeps a space that the cut lays open, and signs that XML writes as names', () => {
    const text = '<w:r><w:t>a &lt; b &#x1F4B0;c</w:t></w:r>';
    equal(
      marked(paragraph(text), 'b 💰'),
      documentXml(
        paragraph(
          '<w:r><w:t xml:space="preserve">a &lt; </w:t></w:r>',
          start(0),
          '<w:r><w:t xml:space="preserve">b &#x1F4B0;</w:t></w:r>',
          end(0),
          '<w:r><w:t xml:space="preserve">c</w:t></w:r>',
        ),
      ),
    );
  });

  it('parts a run at its tabs and breaks too, and does not tear its other content', () => {
    const before =
      '<w:r><w:rPr><w:i/></w:rPr><w:footnoteReference w:id="2"/><w:t>收入</w:t><w:tab/><w:t>10</w:t><w:br/></w:r>';
    equal(
      marked(paragraph(before), '10'),
      documentXml(
        paragraph(
          '<w:r><w:rPr><w:i/></w:rPr><w:footnoteReference w:id="2"/><w:t>收入</w:t><w:tab/></w:r>',
          start(0),
          '<w:r><w:rPr><w:i/></w:rPr><w:t>10</w:t></w:r>',
          end(0),
          '<w:r><w:rPr><w:i/></w:rPr><w:br/></w:r>',
        ),
      ),
    );
  });

  it('stands inside links, fields, controls, tags and tracked insertions, never in what was deleted', () => {
    const wrapped: [string, string][] = [
      ['<w:hyperlink r:id="x">', '</w:hyperlink>'],
      ['<w:fldSimple w:instr="REF a">', '</w:fldSimple>'],
      ['<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent>', '</w:sdtContent></w:sdt>'],
      ['<w:smartTag w:element="a">', '</w:smartTag>'],
      ['<w:ins w:id="9" w:author="b">', '</w:ins>'],
    ];
    for (const [open, close] of wrapped) {
      equal(
        marked(paragraph(run('占'), open, run('57.18%项'), close), '57.18%').replace(
          documentXml('|').split('|')[0]!,
          '',
        ),
        `${paragraph(run('占'), open, start(0), run('57.18%'), end(0), run('项'), close)}</w:body></w:document>`,
      );
    }
    const deleted = '<w:del w:id="8"><w:r><w:delText>57.18%</w:delText></w:r></w:del>';
    equal(
      marked(paragraph(deleted, run('57.18%')), '57.18%'),
      documentXml(paragraph(deleted, start(0), run('57.18%'), end(0))),
    );
  });

  it('spans paragraphs and cells', () => {
    const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const xml = marked(
      `${paragraph(run('甲乙'))}${paragraph(run('丙丁'))}<w:tbl><w:tr>${cell('戊己')}${cell('庚辛')}</w:tr></w:tbl>`,
      '乙\n丙',
      '己\t庚',
    );
    deepEqual(rangesIn(xml), { 0: '乙\n丙', 1: '己\t庚' });
    match(xml, /<w:tc><w:p><w:r><w:t xml:space="preserve">戊<\/w:t><\/w:r><w:commentRangeStart w:id="1"\/>/);
  });

  it('about words of others, overlapping, beginning or ending with them has its own marks', () => {
    deepEqual(rangesIn(marked(paragraph(run('甲乙丙丁戊')), '乙丙', '丙丁', '乙丙丁', '戊', '乙丙')), {
      0: '乙丙',
      1: '丙丁',
      2: '乙丙丁',
      3: '戊',
      4: '乙丙',
    });
  });

  it('takes phonetic guides and alternatives whole', () => {
    const ruby = '<w:r><w:ruby><w:rubyBase><w:r><w:t>峨边</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    equal(
      marked(paragraph(run('在'), ruby, run('县')), '边县'),
      documentXml(paragraph(run('在'), start(0), ruby, run('县'), end(0))),
    );
    const either = `<mc:AlternateContent><mc:Choice Requires="x">${run('万元')}</mc:Choice><mc:Fallback>${run('万元')}</mc:Fallback></mc:AlternateContent>`;
    equal(marked(paragraph(run('10'), either), '10万'), documentXml(paragraph(start(0), run('10'), either, end(0))));
  });

  it('stands in the paragraphs of an alternative, not beside them', () => {
    const either = (content: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="x">${content}</mc:Choice></mc:AlternateContent>`;
    equal(
      marked(either(paragraph(run('10万元'))), '万元'),
      documentXml(either(paragraph(run('10'), start(0), run('万元'), end(0)))),
    );
  });

  it('on an automatic number marks the first words behind it', () => {
    const numbering = `<w:numbering xmlns:w="${TRANSITIONAL}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const bytes = wordZip(documentXml(paragraph(run('目录')) + paragraph(numbered, run('收入'), run('情况'))), {
      'word/numbering.xml': numbering,
    });
    equal(readText(bytes, name), '目录\n1、收入情况');
    deepEqual(rangesIn(commented(bytes, '1、', '1、收入情')['word/document.xml']!), { 0: '收入', 1: '收入情' });
  });

  it('speaks the document’s own dialect: other prefixes, the strict form, none at all', () => {
    const dialect = (namespace: string, prefix: string): string => {
      const xml = documentXml(paragraph(run('占57.18%')), `xmlns:w="${namespace}"`).replace(/(<\/?)w:/g, `$1${prefix}`);
      return commented(
        wordZip(xml.replace('xmlns:w=', prefix === '' ? 'xmlns=' : `xmlns:${prefix.slice(0, -1)}=`)),
        '57.18%',
      )['word/document.xml']!;
    };
    match(
      dialect(TRANSITIONAL, 'ns0:'),
      /<ns0:commentRangeStart ns0:id="0"\/><ns0:r><ns0:t xml:space="preserve">57\.18%/,
    );
    match(
      dialect(TRANSITIONAL, ''),
      /<commentRangeStart xmlns:w="http:[^"]*2006\/main" w:id="0"\/><r><t xml:space="preserve">57\.18%/,
    );
    const strict = commented(wordZip(documentXml(paragraph(run('占57.18%')), `xmlns:w="${STRICT}"`)), '57.18%');
    match(strict['word/comments.xml']!, /xmlns:w="http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main"/);
    match(strict['word/_rels/document.xml.rels']!, /purl\.oclc\.org\/ooxml\/officeDocument\/relationships\/comments/);
  });
});

describe('the copy with comments', () => {
  const other = {
    'word/styles.xml': `\ufeff<w:styles xmlns:w="${TRANSITIONAL}"/>`,
    'word/footnotes.xml': '<w:footnotes/>',
  };

  it('has a part of comments, listed and related, and every other part as it was', () => {
    const bytes = wordZip(documentXml(paragraph(run('占57.18%'))), other);
    const [before, after] = [partsIn(bytes), commented(bytes, '57.18%')];
    deepEqual(
      Object.keys(after).filter((part) => before[part] !== after[part]),
      ['[Content_Types].xml', 'word/document.xml', 'word/comments.xml', 'word/_rels/document.xml.rels'],
    );
    match(
      after['[Content_Types].xml']!,
      /<Override PartName="\/word\/comments\.xml" ContentType="[^"]*comments\+xml"\/>/,
    );
    match(after['word/_rels/document.xml.rels']!, /relationships\/comments" Target="\/word\/comments\.xml"/);
    equal(
      after['word/comments.xml']!.split('\n')[1],
      `<w:comments xmlns:w="${TRANSITIONAL}"><w:comment w:id="0" w:author="公开表助手" w:initials="公开"><w:p><w:r><w:annotationRef/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">错误：</w:t></w:r>` +
        '<w:r><w:t xml:space="preserve">不符。</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">应为：1</w:t></w:r></w:p></w:comment></w:comments>',
    );
  });

  it('keeps the comments there are and counts on behind them', () => {
    const own = `<w:comments xmlns:w="${TRANSITIONAL}"><w:comment w:id="7" w:author="处长"><w:p>${run('核实')}</w:p></w:comment></w:comments>`;
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments2.xml"/></Relationships>';
    const bytes = wordZip(documentXml(paragraph(start(11), run('占57.18%'), end(11))), {
      'word/comments2.xml': own,
      'word/_rels/document.xml.rels': relations,
    });
    const after = commented(bytes, '57.18%');
    deepEqual(rangesIn(after['word/document.xml']!), { 11: '占57.18%', 12: '57.18%' });
    ok(after['word/comments2.xml']!.startsWith(own.replace('</w:comments>', '<w:comment w:id="12"')));
    equal(after['word/comments.xml'], undefined);
    equal(after['word/_rels/document.xml.rels'], relations);
  });

  it('is the document itself where there is nothing to say', () => {
    const bytes = wordZip(documentXml(paragraph(run('占57.18%'))), other);
    deepEqual(partsIn(annotateDocx(bytes, name, [])), partsIn(bytes));
  });

  it('keeps a byte order mark', () => {
    const after = annotateDocx(wordZip(`\ufeff${documentXml(paragraph(run('占57.18%')))}`), name, [
      { start: 1, end: 7, title: '错误', lines: ['不符。'] },
    ]);
    ok(partsIn(after)['word/document.xml']!.startsWith('\ufeff<w:document'));
    equal(readText(after, name), '占57.18%');
  });

  it('says when it was made, as Word does', () => {
    const after = annotateDocx(
      wordZip(documentXml(paragraph(run('甲')))),
      name,
      [{ start: 0, end: 1, title: '提示', lines: ['甲。'] }],
      new Date(2024, 2, 5, 9, 30),
    );
    match(partsIn(after)['word/comments.xml']!, /w:date="2024-03-05T09:30:00Z"/);
  });

  it('is refused for a text, and for a document with macros', () => {
    throws(() => annotateDocx(strToU8('收入'), 'a.txt', []), /“a\.txt”不能加批注，只有 \.docx/);
    const macros =
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    throws(
      () => annotateDocx(wordZip(documentXml(paragraph(run('甲'))), { '[Content_Types].xml': macros }), 'a.docm', []),
      /只有 \.docx/,
    );
  });
});
