import { deepEqual, throws } from 'node:assert/strict';
import { zipSync, strToU8 } from 'fflate';
import { readFileText, readText } from '../../../../src/hosts/file/text/read-text.js';
import { documentXml, paragraph, run, STRICT, wordZip } from '../comments/word-zip.js';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...all: (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
const textOf = (body: string, parts: Record<string, string> = {}): string[] =>
  readText(wordZip(documentXml(body), parts), '说明.docx').split('\n');
const styled = (text: string, look: string): string => run(text, look);
const field = (code: string, ...result: string[]): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result.join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('the text of a .docx as Word shows it', () => {
  it('is without hidden text, by the run itself', () => {
    deepEqual(
      textOf(
        paragraph(
          run('收入'),
          styled('3.2', '<w:vanish/>'),
          styled('3.8', '<w:vanish w:val="0"/>'),
          styled('万元', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
        ),
      ),
      ['收入3.8万元'],
    );
  });

  it('is without what styles and defaults hide, each turning over the other', () => {
    const style = (id: string, type: string, look: string, more = ''): string =>
      `<w:style w:type="${type}" w:styleId="${id}"${more}><w:rPr>${look}</w:rPr></w:style>`;
    const styles = documentXml('')
      .replace(/w:document/g, 'w:styles')
      .replace(
        '<w:body></w:body>',
        [
          style('hiding', 'character', '<w:vanish/>'),
          style('quiet', 'paragraph', '<w:vanish/>'),
          '<w:style w:type="character" w:styleId="heir"><w:basedOn w:val="hiding"/></w:style>',
        ].join(''),
      );
    const inStyle = (text: string, id: string): string => run(text, `<w:rStyle w:val="${id}"/>`);
    deepEqual(
      textOf(
        paragraph(
          run('甲'),
          inStyle('乙', 'hiding'),
          inStyle('丙', 'heir'),
          run('丁', '<w:rStyle w:val="hiding"/><w:vanish w:val="false"/>'),
        ) +
          paragraph('<w:pPr><w:pStyle w:val="quiet"/></w:pPr>', run('戊'), inStyle('己', 'hiding')) +
          paragraph(run('庚')),
        { 'word/styles.xml': styles },
      ),
      ['甲丁', '己庚'],
    );
    const hidden = styles.replace(
      '<w:style ',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults><w:style ',
    );
    deepEqual(textOf(paragraph(run('甲'), run('乙', '<w:vanish w:val="0"/>')), { 'word/styles.xml': hidden }), ['乙']);
  });

  it('is without pinyin and with the words under it', () => {
    deepEqual(
      textOf(
        paragraph(
          run('公务'),
          '<w:r><w:ruby><w:rt><w:r><w:t>jiē</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>接</w:t></w:r></w:rubyBase></w:ruby></w:r>',
          run('待费'),
        ),
      ),
      ['公务接待费'],
    );
  });

  it('is without what was deleted, rows and ends of paragraphs too', () => {
    const gone = (mark: string): string => `<w:pPr><w:rPr><w:${mark} w:id="1"/></w:rPr></w:pPr>`;
    deepEqual(
      textOf(
        paragraph(gone('del'), run('收入3.')) +
          paragraph(
            run('80万元'),
            `<w:moveFrom w:id="2">${run('旧')}</w:moveFrom>`,
            `<w:moveTo w:id="3">${run('。')}</w:moveTo>`,
          ),
      ),
      ['收入3.80万元。'],
    );
    const row = (properties: string, ...cells: string[]): string =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join('')}</w:tr>`;
    deepEqual(
      textOf(
        `<w:tbl>${row('', '甲', '1')}${row('<w:del w:id="4"/>', '乙', '2')}${row('<w:hidden/>', '丙', '3')}</w:tbl>`,
      ),
      ['甲\t1'],
    );
  });

  it('has results of fields and none of their codes, page numbers apart', () => {
    deepEqual(
      textOf(
        paragraph(
          run('共'),
          field(` IF ${field('MERGEFIELD a', run('9'))} = 9`, run('5')),
          run('辆'),
          field(' PAGE ', run('12')),
          '<w:fldSimple w:instr="NUMPAGES">',
          run('30'),
          '</w:fldSimple>',
        ),
      ),
      ['共5辆'],
    );
    deepEqual(textOf(paragraph(run('共'), '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', run('5辆'))), ['共5辆']);
  });

  it('has the value of the part that a control is bound to', () => {
    const control = (xpath: string, shown: string, kind = '<w:text/>'): string =>
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:dataBinding w:prefixMappings="xmlns:n='urn:n'" w:xpath="${xpath}" w:storeItemID="{AB}"/>${kind}</w:sdtPr><w:sdtContent>${run(shown)}${run('旧')}</w:sdtContent></w:sdt>`;
    const list = '<w:dropDownList><w:listItem w:displayText="三辆" w:value="3"/></w:dropDownList>';
    const parts = {
      'word/_rels/document.xml.rels': relations(['r1', 'customXml', '../customXml/item1.xml']),
      'customXml/item1.xml': '<f xmlns="urn:n"><a>3.80</a><a cars="3">9.1</a><b/></f>',
      'customXml/_rels/item1.xml.rels': relations(['r1', 'customXmlProps', 'itemProps1.xml']),
      'customXml/itemProps1.xml':
        '<ds:datastoreItem ds:itemID="{ab}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    };
    deepEqual(
      textOf(
        paragraph(
          run('接待费'),
          control('/n:f[1]/n:a[1]', '3.2'),
          run('万元，'),
          control('/n:f/n:a[2]/@cars', '二', list),
          run('，'),
          control('/n:f/n:c', '在'),
          run('，'),
          control('/n:f/n:a', '日', '<w:date/>'),
        ),
        parts,
      ),
      ['接待费3.80万元，三辆，在旧，日旧'],
    );
    deepEqual(
      textOf(
        control('/n:f[1]/n:a[2]', '').replace(
          /<w:sdtContent>.*<\/w:sdtContent>/,
          '<w:sdtContent><w:p/></w:sdtContent>',
        ),
        parts,
      ).filter((line) => line !== ''),
      ['9.1'],
    );
  });

  it('has text boxes once, behind the paragraph they stand at', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('总计9万元')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('总计9万元')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:r><w:pict><v:textbox>${box('旧框')}</v:textbox></w:pict></w:r>`;
    deepEqual(textOf(paragraph(run('收入'), both, run('10万元')) + paragraph(old)), [
      '收入10万元',
      '总计9万元',
      '',
      '旧框',
    ]);
    deepEqual(
      textOf(paragraph(`<mc:AlternateContent><mc:Fallback>${run('只有')}</mc:Fallback></mc:AlternateContent>`)),
      ['只有'],
    );
  });

  it('has notes in the order of their marks, then headers and footers, each once', () => {
    const part = (name: string, ...content: string[]): string =>
      documentXml('')
        .replace(/w:document/g, `w:${name}`)
        .replace('<w:body></w:body>', content.join(''));
    const note = (id: number, text: string, type = ''): string =>
      `<w:footnote w:id="${id}"${type}>${paragraph('<w:r><w:footnoteRef/></w:r>', run(text))}</w:footnote>`;
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const parts = {
      'word/_rels/document.xml.rels': relations(
        ['r1', 'footnotes', 'footnotes.xml'],
        ['r2', 'header', 'header1.xml'],
        ['r3', 'footer', 'footer1.xml'],
        ['r4', 'header', 'header2.xml'],
      ),
      'word/footnotes.xml': part(
        'footnotes',
        note(-1, '', ' w:type="separator"'),
        note(1, '注甲'),
        note(2, '注乙'),
        note(3, '没有引用'),
      ),
      'word/header1.xml': part('hdr', paragraph(run('某局预算'))),
      'word/header2.xml': part('hdr', paragraph(run('某局预算'))),
      'word/footer1.xml': part('ftr', paragraph(run('第'), field('PAGE', run('2')), run('页'))),
    };
    const sections =
      '<w:sectPr><w:headerReference w:type="default" r:id="r2"/><w:headerReference w:type="first" r:id="r4"/><w:footerReference w:type="default" r:id="r3"/></w:sectPr>';
    deepEqual(
      textOf(
        paragraph(run('收入'), mark(2), run('支出'), mark(1), `<w:del w:id="5">${mark(3)}</w:del>`) + sections,
        parts,
      ).filter((line) => line !== ''),
      ['收入支出', '注乙', '注甲', '某局预算'],
    );
  });

  it('knows symbols, hyphens, positions and breaks', () => {
    const symbol = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    deepEqual(
      textOf(
        paragraph(
          run('占5'),
          symbol('Symbol', 'F025'),
          symbol('Wingdings', 'F0FE'),
          '<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:t>2</w:t><w:ptab/><w:t>甲\n乙</w:t><w:cr/><w:t>丙</w:t></w:r>',
        ),
      ),
      ['占5%□A-12\t甲 乙', '丙'],
    );
  });

  it('has no signs that print nothing', () => {
    deepEqual(textOf(paragraph(run('接待\u200b费\u202d3.\u20608'), run('0\u202c万\u00ad元\ufeff'))), [
      '接待费3.80万元',
    ]);
    deepEqual(readText(strToU8('接待费\u202d3.80\u202c万\u2066元'), 'a.txt'), '接待费3.80万元');
  });

  it('stands in the part that the relations name, in the strict form, in UTF-16 too', () => {
    const body = documentXml(paragraph(run('收入')), `xmlns:w="${STRICT}"`);
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(`<?xml version="1.0" encoding="UTF-16"?>${body}`).flatMap((sign) => [
        sign.charCodeAt(0) & 255,
        sign.charCodeAt(0) >> 8,
      ]),
    ]);
    const file = zipSync({
      '_rels/.rels': strToU8(relations(['a', 'officeDocument', '/content/text.xml'])),
      'content/text.xml': utf16,
      'word/document.xml': strToU8(documentXml(paragraph(run('别的')))),
    });
    deepEqual(readText(file, '说明.docx'), '收入');
    deepEqual(textOf(`<p xmlns="${STRICT}"><r><t>支出</t></r></p>`), ['支出']);
  });

  it('tells documents put in whole, and is refused where there is nothing else', () => {
    deepEqual(
      readFileText(wordZip(documentXml(`${paragraph(run('收入'))}<w:altChunk r:id="r9"/>`)), 'a.docx').embedded,
      1,
    );
    throws(
      () => readText(wordZip(documentXml('<w:altChunk r:id="r9"/>')), '说明.docx'),
      /“说明\.docx”的文字都在嵌入的部件/,
    );
  });
});
