import { equal, deepEqual, match, doesNotMatch } from 'node:assert/strict';
import { filledForm, formOf, p, saidIn, wordPart } from './form-parts.js';

const OWNER = '峨边彝族自治县人民政府办公室';
const TITLE = p('XX部门20XX年部门预算编制说明');

describe('what stands around the text of a blank form', () => {
  it('headers and footers are filled like the title, page numbers and all', () => {
    const page =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const footer = `<w:p><w:r><w:t>XX部门　第</w:t></w:r>${page}<w:r><w:t>页</w:t></w:r></w:p>`;
    const { parts } = filledForm(
      formOf(TITLE, { header1: wordPart('hdr', p('XX部门20XX年部门预算')), footer1: wordPart('ftr', footer) }),
    );
    equal(saidIn(parts['word/header1.xml']!), `${OWNER}2021年部门预算`);
    equal(saidIn(parts['word/footer1.xml']!), `${OWNER}　第1页`);
    equal(parts['word/footer1.xml']!.includes(page), true);
  });

  it('a blank in headers of the same words is asked for once, and stands in no chapter', () => {
    const header = wordPart('hdr', p('联系电话：XXXX'));
    const { filled, parts } = filledForm(
      formOf(`${TITLE}${p('一、收支总表')}${p('2021年收支总预算XX万元。')}`, { header1: header, header2: header }),
    );
    const asked = filled.narrative.questions.filter(({ sentence }) => sentence.includes('联系电话'));
    deepEqual(
      asked.map(({ headings }) => headings),
      [[]],
    );
    for (const part of ['word/header1.xml', 'word/header2.xml'])
      match(parts[part]!, /<w:highlight w:val="cyan"\/><\/w:rPr><w:t xml:space="preserve">XXXX/);
    doesNotMatch(JSON.stringify(filled.narrative.sections), /联系电话/);
  });

  it('a text box is filled, and for old programs too', () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('XX部门20XX年')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('XX部门20XX年')}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const { filled, parts } = filledForm(formOf(`<w:p><w:r><w:t>20XX年</w:t></w:r><w:r>${drawing}</w:r></w:p>`));
    equal(saidIn(parts['word/document.xml']!), `2021年${OWNER}2021年${OWNER}2021年`);
    equal(filled.paragraphs.length, 2);
  });

  it('a note is of the chapter that its mark stands in', () => {
    const note = `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>20XX年基本支出XX万元。</w:t></w:r></w:p></w:footnote>`;
    const { filled, parts } = filledForm(
      formOf(
        `${TITLE}${p('一、一般公共预算支出情况')}<w:p><w:r><w:t>如下</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${p('二、其他情况')}`,
        { footnotes: wordPart('footnotes', note) },
      ),
    );
    match(parts['word/footnotes.xml']!, /<w:tag w:val="一般公共预算基本支出"\/>/);
    equal(filled.bound.sure, 1);
  });

  it('a table is filled by its line and column, over merged cells', () => {
    const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const down = (value: string): string => `<w:vMerge${value}/>`;
    const rows = [
      tc('项目', down(' w:val="restart"')) + tc('2021年（万元）', '<w:gridSpan w:val="2"/>'),
      tc('', down('')) + tc('年初预算数') + tc('决算数'),
      tc('公务接待费') + tc('XX') + tc('XX'),
    ];
    const { parts, filled } = filledForm(
      formOf(
        `${p('2021年部门决算')}${p('一、“三公”经费支出情况')}<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>${p('')}`,
      ),
      'xinping-2021-final.corrected',
    );
    match(parts['word/document.xml']!, /公务接待费\|预算.*>0\.50<.*"公务接待费".*>0\.04</);
    equal(filled.bound.sure, 2);
  });

  it('a number that Word prints makes the heading that it stands before', () => {
    const numbering = wordPart(
      'numbering',
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>',
    );
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>';
    const { parts, filled } = filledForm(
      formOf(`${TITLE}${p('收支预算总表', list)}${p('一般公共预算当年财政拨款支出', list)}${p('基本支出XX万元。')}`, {
        numbering,
      }),
    );
    match(parts['word/document.xml']!, /<w:tag w:val="一般公共预算基本支出"\/>/);
    deepEqual(
      filled.narrative.sections.map(({ heading }) => heading),
      ['收支预算总表', '一般公共预算当年财政拨款支出'],
    );
  });

  it('a placeholder of a content control gives way to what is written, and no value from elsewhere takes its place', () => {
    const control = (properties: string): string =>
      `<w:p><w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="Grey"/></w:rPr><w:t>XX部门</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
    const { parts } = filledForm(
      formOf(
        control('<w:rPr><w:b/></w:rPr><w:id w:val="7"/><w:showingPlcHdr/><w:text/>') +
          control('<w:alias w:val="单位"/><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>'),
      ),
    );
    equal(
      /<w:body>(.*)<\/w:body>/.exec(parts['word/document.xml']!)![1],
      `<w:p><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:id w:val="7"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${OWNER}</w:t></w:r></w:sdtContent></w:sdt></w:p>` +
        `<w:p><w:sdt><w:sdtPr><w:alias w:val="单位"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="Grey"/></w:rPr><w:t xml:space="preserve">${OWNER}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
    );
  });

  it('a figure in a control of plain text stands there without a control of its own', () => {
    const { parts } = filledForm(
      formOf(
        `${TITLE}<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${p('2021年收支总预算XX万元。')}</w:sdtContent></w:sdt>`,
      ),
    );
    match(
      parts['word/document.xml']!,
      /<w:sdt><w:sdtPr><w:text\/><\/w:sdtPr><w:sdtContent><w:p>.*1167\.54.*<\/w:p><\/w:sdtContent><\/w:sdt>/,
    );
    equal(parts['word/document.xml']!.match(/<w:sdt>/g)!.length, 1);
  });
});
