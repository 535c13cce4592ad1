import { deepEqual, equal, match, throws } from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { readFileText, readText } from '../../../../src/hosts/file/text/read-text.js';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook.js';

const TABLE = '<table><tr><td>项目<td>金额<tr><td>合计<td>3.50</table>';
/** 收支总表 in GB 18030, quoted-printable. */
const TITLE_GB = '=CA=D5=D6=A7=D7=DC=B1=ED';

function archive(...parts: readonly (readonly [headers: string, body: string])[]): Uint8Array {
  const all = parts.map(([headers, body]) => `------=_甲\r\n${headers}\r\n\r\n${body}\r\n`).join('');
  const head =
    'From: <Saved by a browser>\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_甲"';
  const signs = `${head}\r\n\r\nfirst lines\r\n${all}------=_甲--\r\n`.replaceAll('甲', 'Part_0');
  return strToU8(signs);
}

describe('a page saved from the web', () => {
  it('is read as its lines and the rows of its tables', () => {
    const page = `<!DOCTYPE html><html><head><title>公开</title><style>p{}</style></head><body>
      <h1>某某局2024年部门预算</h1><p>收入预算<b>3.50</b>&nbsp;万元，<br>支出预算3.50万元。</p>${TABLE}<img src=a><p>完</p></body></html>`;
    deepEqual(readFileText(strToU8(page), '说明.html'), {
      text: '某某局2024年部门预算\n收入预算3.50 万元，\n支出预算3.50万元。\n项目\t金额\n合计\t3.50\n完',
      realTables: true,
      pictures: 1,
      embedded: 0,
    });
  });

  it('is told by its content, behind a line of text too', () => {
    equal(
      readText(strToU8('\ufeff<!-- a --><!DOCTYPE html PUBLIC "x"><html><p>10万元</p></html>'), '说明.txt'),
      '10万元',
    );
    equal(readText(strToU8('<p style="a">收入<span>10</span>万元</p>'), '说明.docx'), '收入10万元');
    equal(readText(strToU8('说明\n<td>1</td><td>2</td><tr><td>3</td><td>4</td></tr>'), 'a.txt'), '说明\n1\t2\n3\t4');
  });

  it('of no text says so', () => {
    throws(() => readText(strToU8('<html><body><script>10</script></body></html>'), 'a.html'), /“a.html”.*没有文字/);
  });
});

describe('a page saved as one file', () => {
  it('has its tables below their titles, whatever its parts are written in', () => {
    const { grids } = readWorkbook(
      archive(
        ['Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo='],
        [
          'Content-Type: text/html;\r\n\tcharset="gb2312"\r\nContent-Transfer-Encoding: quoted-printable',
          `<p>${TITLE_GB}</p>=\r\n<table><tr><td wid=\r\nth=3D5>1<td>2.50</table>`,
        ],
        [
          'Content-Transfer-Encoding: base64\r\nContent-Type: text/html; charset=utf-8',
          Buffer.from(`<p>收入总表</p>${TABLE}`).toString('base64').replace(/.{60}/g, '$&\r\n'),
        ],
      ),
      '公开.mht',
    );
    deepEqual(
      grids.map(({ name, rows }) => [name, rows.map((row) => row!.map((cell) => cell!.value))]),
      [
        ['Sheet1', [['收支总表'], ['1', '2.50']]],
        ['Sheet2', [['收入总表'], ['项目', '金额'], ['合计', '3.50']]],
      ],
    );
  });

  it('is read as a text too', () => {
    const saved = archive(['Content-Type: text/html', `<meta charset=utf-8><p>收入3.50万元。</p>${TABLE}`]);
    equal(readText(saved, '说明.mht'), '收入3.50万元。\n项目\t金额\n合计\t3.50');
  });

  it('without a page in it is no workbook', () => {
    const saved = archive(['Content-Type: text/plain', '收入']);
    throws(
      () => readWorkbook(saved, '公开.mht'),
      (error: Error) => {
        match(error.message, /“公开.mht”不是 Excel 工作簿/);
        return true;
      },
    );
  });
});

describe('a control sign in a page', () => {
  it('prints nothing, and parts no amount from its unit', () => {
    const said = '2024年收入预算3.50';
    equal(readText(strToU8(`<!DOCTYPE html><html><p>${said}\u0001万元。</p></html>`), 'a.html'), `${said}万元。`);
  });
});
