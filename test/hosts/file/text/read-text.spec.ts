import { deepEqual, equal, throws } from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readFileText, readText } from '../../../../src/hosts/file/text/read-text.js';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;

function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

const textOf = (body: string, parts?: Record<string, string>): string[] =>
  readText(docx(body, parts), '说明.docx').split('\n');

describe('the text of a file', () => {
  it('is UTF-8 with or without mark, GB 18030 or UTF-16', () => {
    equal(readText(strToU8('收入10万元'), 'a.txt'), '收入10万元');
    equal(readText(strToU8('\ufeff收入10万元'), 'a.txt'), '收入10万元');
    equal(readText(Uint8Array.of(...[1, 2, 3].flatMap(() => [0xca, 0xd5, 0xc8, 0xeb])), 'a.txt'), '收入收入收入');
    equal(readText(Uint8Array.of(0xff, 0xfe, 0x36, 0x65, 0x65, 0x51), 'a.txt'), '收入');
  });

  it('of a .md has no marks of headings, quotations and bold, nor backslashes before signs', () => {
    const markdown = '# 说明\n\n> 草稿\n\n## 一、收入\n\n收入**10万元**，见表\\[1\\]\n\n1\\. 甲#乙';
    equal(readText(strToU8(markdown), 'a.md'), '说明\n\n草稿\n\n一、收入\n\n收入10万元，见表[1]\n\n1. 甲#乙');
    equal(readText(strToU8('## 一、收入'), 'a.txt'), '## 一、收入');
  });

  it('of a .docx has a line a paragraph, and rows of tables with tabs', () => {
    deepEqual(
      textOf(
        `${paragraph('一、收入')}<w:p>${run('收入')}${run('10万元')}</w:p><w:tbl><w:tr><w:tc>${paragraph('科目')}</w:tc><w:tc>${paragraph('预算')}${paragraph('数')}</w:tc></w:tr></w:tbl>${paragraph('完')}`,
      ),
      ['一、收入', '收入10万元', '科目\t预算 数', '完'],
    );
  });

  it('leaves out what was deleted, field codes and the second drawing for old programs', () => {
    deepEqual(
      textOf(
        `<w:p>${run('收入')}<w:del><w:r><w:delText>9</w:delText></w:r>${run('旧')}</w:del><w:ins>${run('10')}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice>${run('万')}</mc:Choice><mc:Fallback>${run('万')}</mc:Fallback></mc:AlternateContent>${run('元')}</w:p>`,
      ),
      ['收入10万元'],
    );
  });

  it('tells its pictures and charts, each once and no text boxes, and whether its tables are tables', () => {
    const drawing = (of: string): string => `<w:r><w:drawing><a:graphic>${of}</a:graphic></w:drawing></w:r>`;
    const both = `<mc:AlternateContent><mc:Choice>${drawing('<pic:pic/>')}</mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p>${both}${drawing('<c:chart/>')}${drawing('<wps:wsp/>')}${run('完')}</w:p>`;
    const { pictures, realTables } = readFileText(docx(body), 'a.docx');
    deepEqual([pictures, realTables], [2, true]);
    const told = (name: string) => readFileText(strToU8('收入'), name);
    deepEqual(
      ['a.txt', 'a.md'].map((name) => [told(name).pictures, told(name).realTables]),
      [
        [null, false],
        [null, true],
      ],
    );
  });

  it('keeps the columns of a table under each other where cells take several', () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    deepEqual(
      textOf(
        `<w:tbl>${row(cell('科目', '<w:vMerge w:val="restart"/>'), cell('支出', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('基本'), cell('项目'))}<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('1')}${cell('2')}</w:tr>${row(cell('注', '<w:gridSpan w:val="3"/>'))}</w:tbl>`,
      ),
      ['科目\t支出\t', '\t基本\t项目', '\t1\t2', '注\t'],
    );
  });

  it('keeps tabs and breaks, not tab stops', () => {
    deepEqual(
      textOf(
        '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>部门</w:t><w:tab/><w:t>某局</w:t><w:br/><w:t>单位</w:t></w:r></w:p>',
      ),
      ['部门\t某局', '单位'],
    );
  });

  it('prints the numbers that Word counts by itself', () => {
    const level = (depth: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
    const styles = `<w:styles ${W}><w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>`;
    const at = (depth: number): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="7"/></w:numPr>`;
    deepEqual(
      textOf(
        [
          paragraph('职能', at(0)),
          paragraph('总体', at(1)),
          paragraph('人员', at(2)),
          paragraph('机构', at(2)),
          paragraph('收支', '<w:pStyle w:val="a"/>'),
          paragraph('总体', at(1)),
        ].join(''),
        {
          'word/numbering.xml': numbering,
          'word/styles.xml': styles,
        },
      ),
      ['一、职能', '（一）总体', '1.人员', '2.机构', '二、收支', '（一）总体'],
    );
  });

  it('is refused in one sentence', () => {
    const refused = (bytes: Uint8Array, sentence: RegExp): void => throws(() => readText(bytes, '说明.docx'), sentence);
    refused(new Uint8Array(), /“说明\.docx”是空文件/);
    refused(strToU8(' '), /没有文字/);
    refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), /另存为 \.docx/);
    refused(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), /是工作簿或其他格式/);
    refused(docx('<w:p>').slice(0, 200), /已损坏/);
    refused(zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), /已损坏/);
    refused(Uint8Array.of(0, 1, 2, 0, 3), /不是说明文字/);
    refused(strToU8('收入'.repeat(250_001)), /超过 50 万字/);
    refused(docx(paragraph('收入'.repeat(250_001))), /超过 50 万字/);
    refused(docx('<w:tbl><w:tr><w:tc>'.repeat(60) + paragraph('甲') + '</w:tc></w:tr></w:tbl>'.repeat(60)), /已损坏/);
  });
});
