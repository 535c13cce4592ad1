import { equal, throws } from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readText } from '../../../../src/hosts/file/text/read-text.js';

const bytes = (content: string | readonly number[] | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : Uint8Array.from(content);
const wide = (text: string): number[] =>
  Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Each under a name that says something else. */
const REFUSED: readonly (readonly [string, string | readonly number[] | Uint8Array, RegExp])[] = [
  ['RTF', "{\\rtf1\\ansi \\'ca\\'d5 10}", /是 RTF 文档.*另存为 \.docx/],
  ['a web archive', 'From: <WPS>\r\nSubject: a\r\n b\r\nMIME-Version: 1.0\r\n\r\n10万元', /网页存档.*没有找到网页/],
  [
    'Word 2003 XML',
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?><!-- a --><w:wordDocument xmlns:w="u">10万元</w:wordDocument>',
    /XML 格式的 Word 文档.*另存为/,
  ],
  [
    'a flat package',
    '<?xml version="1.0"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">10</pkg:package>',
    /XML 格式的 Word 文档.*另存为/,
  ],
  [
    'flat OpenDocument',
    '<?xml version="1.0"?><office:document xmlns:office="u">10</office:document>',
    /OpenDocument.*另存为/,
  ],
  ['other XML', '<?xml version="1.0"?><报告>10万元</报告>', /是 XML 文件/],
  ['JSON', '{"收入": "10万元"}', /是 JSON 数据/],
  ['lines of JSON', '{"收入": 10}\n{"收入": 11}\n', /是 JSON 数据/],
  ['PDF', '%PDF-1.7\n收入10万元', /是 PDF.*\.docx/],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /是图片/],
  ['an archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], /是压缩包/],
  ['old Word', [...OLE, ...wide('WordDocument')], /旧格式的 Word 文档.*另存为 \.docx/],
  ['a document under a password', [...OLE, ...wide('EncryptedPackage')], /设有打开密码/],
  ['old Excel', [...OLE, ...wide('Workbook\0')], /是工作簿或其他格式/],
  [
    'OpenDocument',
    zipSync({ 'mimetype': strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
    /OpenDocument.*另存为 \.docx/,
  ],
  ['an e-book', zipSync({ mimetype: strToU8('application/epub+zip') }), /是电子书/],
  ['OFD', zipSync({ 'OFD.xml': strToU8('<a/>') }), /是版式文件/],
  ['bytes', Array.from({ length: 200 }, (_, index) => (index * 37) % 256), /不是说明文字/],
  ['controls', [1, 2, 3, 4, 5, 6, 65, 66], /不是说明文字/],
];

describe('what is no text', () => {
  for (const [kind, content, sentence] of REFUSED) {
    it(`is told from one by its content: ${kind}`, () => {
      for (const name of ['说明.txt', '说明.docx', '说明.doc']) throws(() => readText(bytes(content), name), sentence);
    });
  }
});

describe('a text', () => {
  it('that begins with comments is told at once, however many', function () {
    this.timeout(2_000);
    const text = `${'<!-- 一 -->'.repeat(20)}收入10万元`;
    equal(readText(strToU8(text), 'a.txt'), text);
  });

  it('may hold braces and angle brackets, and begin with them', () => {
    for (const text of [
      '{收入}10万元',
      '[2024]年收入10万元',
      '<收入>10万元，支出<9万元',
      '收入 < 10万元；<p>是段落</p>',
      'From：某局\n10万元',
      '{"收入": 10万元',
    ])
      equal(readText(bytes(text), '说明.txt'), text);
  });

  it('in Markdown may hold tags', () => {
    const text = '<div align="center">\n\n# 说明\n\n</div>\n\n<p>收入</p><p>10</p><p>万元</p><p>a</p><p>b</p>';
    equal(readText(bytes(text), '说明.md'), text.replace('# ', ''));
    equal(readText(bytes(text), '说明.txt'), '# 说明\n收入\n10\n万元\na\nb');
  });

  it('may be UTF-16 without a mark, and have a broken byte', () => {
    equal(readText(bytes(wide('收入10万元。')), 'a.txt'), '收入10万元。');
    equal(
      readText(
        Uint8Array.from([...strToU8('二〇二四年部门预算情况说明，一般公共预算收入支出'), 0xff, ...strToU8('10万元')]),
        'a.txt',
      ),
      '二〇二四年部门预算情况说明，一般公共预算收入支出\ufffd10万元',
    );
  });

  it('ends its lines in every way, each one sign', () => {
    equal(readText(bytes('甲\r乙\r\n丙\u2028丁\f戊'), 'a.txt'), '甲\n乙\r\n丙\n丁\n戊');
  });
});
