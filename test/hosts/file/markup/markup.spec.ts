import assert from 'node:assert/strict';
import type { Grid } from '../../../../src/core/sheet/grid.js';
import { openMarkup } from '../../../../src/hosts/file/markup/open-markup.js';
import { resolveReferences } from '../../../../src/hosts/file/markup/references.js';
import { readTabText } from '../../../../src/hosts/file/markup/tab-text.js';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const grids = (text: string): readonly Grid[] => readWorkbook(bytes(text), '表.xls').grids;
const values = (grid: Grid): unknown[] => grid.rows.map((row) => row?.map((cell) => cell?.value));
const page = (rows: string): unknown[] => values(grids(`<html><body><table>${rows}</table></body></html>`)[0]!);
const code = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

describe('an HTML page named .xls', () => {
  it('has every character reference of HTML, with and without semicolon', () => {
    assert.equal(
      resolveReferences(
        '&yen;1&yen2&nbsp;&#65509;3&#xFFE5;4&mdash;&hyphen;&minus;5&lpar;6&rpar;&ZeroWidthSpace;&fullwidth;&amp;lt;&#150;',
      ),
      '¥1¥2\u00a0￥3￥4—‐−5(6)\u200b&fullwidth;&lt;–',
    );
  });

  it('may begin with any tag, behind any prolog', () => {
    for (const start of [
      '<tr>',
      '<center><table><tr>',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<!-- 导出 -->\n<table><tr>',
      '\uFEFF\n<font face="宋体"><table><tr>',
      `<!-- ${'长'.repeat(3000)} --><table><tr>`,
    ]) {
      assert.deepEqual(
        values(grids(`${start}<td>合计<td>12.50</tr></table></html>`)[0]!),
        [['合计', '12.50']],
        start.slice(0, 40),
      );
    }
  });

  it('may lack end tags, rows and quotes, and write tags in capitals', () => {
    assert.deepEqual(
      page('<TR><TD>科目编码<TD width=50%>合计<TR><TH>0201</TH><td title="a>b">1<td><!-- <td>无</td> --></td>'),
      [
        ['科目编码', '合计'],
        ['0201', '1'],
      ],
    );
    assert.deepEqual(page('<td>甲<td>乙</tr><tr><td>丙'), [['甲', '乙'], ['丙']]);
  });

  it('keeps texts as they are shown', () => {
    assert.deepEqual(
      page(
        '<tr><td>  收入 \n 总计 </td><td>&nbsp;&nbsp;一、工资</td><td>甲<br>乙</td><td><p>5,556,280.50</p></td><td>&nbsp;</td><td>a &lt; b</td><td><script>x<td></script>丁</td></tr>',
      ),
      [['收入 总计', '  一、工资', '甲\n乙', '5,556,280.50', , 'a < b', '丁']],
    );
  });

  it('has merges from its spans, and a caption above', () => {
    const [grid] = grids(
      '<table><caption>收支总表<tr><td rowspan=2>甲<td colspan="2">乙<tr><td>丙<td>丁<tr><td rowspan=0>戊</table>',
    );
    assert.deepEqual(values(grid!), [['收支总表'], ['甲', '乙'], [, '丙', '丁'], ['戊']]);
    assert.deepEqual(grid!.merges, [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ]);
  });

  it('has a sheet for every table, a table inside a cell too', () => {
    const found = grids(
      '<table><tr><td>外<table><tr><td>内</table></td><td>1.50</td></tr></table><table><tr><td>后</table>',
    );
    assert.deepEqual(
      found.map((grid) => [grid.name, values(grid)]),
      [
        ['Sheet1', [['外', '1.50']]],
        ['Sheet2', [['内']]],
        ['Sheet3', [['后']]],
      ],
    );
  });

  it('takes a table of words around other tables for the layout of the page', () => {
    const found = grids(
      '<table><tr><td>首页</td><td><p>收支总表</p><p>单位：万元</p><table><tr><td>合计<td>3.50</table></td></tr></table>',
    );
    assert.deepEqual(found.map(values), [[['首页'], ['收支总表'], ['单位：万元'], ['合计', '3.50']]]);
  });

  it('prints the lines right before a table above it, and its note below', () => {
    const [first, second] = grids(
      `<h1>某某局2024年部门预算</h1><p>本表说明全年收支。</p><p align=center>收支<b>总表</b></p><div>单位：万元</div>
       <table><tr><td rowspan=2>甲<td hidden>1<tr><td>2</table><p>注：本表数字为四舍五入。</p>
       <p>二、收入总表<br>单位：元</p><table><tr><td>乙</table>`,
    );
    assert.deepEqual(values(first!), [
      ['收支总表'],
      ['单位：万元'],
      ['甲', '1'],
      [, '2'],
      ['注：本表数字为四舍五入。'],
    ]);
    assert.deepEqual(first!.merges, [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
    assert.deepEqual(values(second!), [['二、收入总表'], ['单位：元'], ['乙']]);
  });

  it('tells hidden rows and columns', () => {
    const [grid] = grids(
      '<table><col><col span=2 style="display:none"><col width=0><tr><td>1<tr style="display: none"><td>2<tr height=0 style="mso-height-source:userset"><td>3<tr style="line-height:0"><td>4</table>',
    );
    assert.deepEqual(
      [grid!.hiddenRows, grid!.hiddenColumns],
      [
        [1, 2],
        [1, 2, 3],
      ],
    );
  });

  it('of spans alone costs nothing', () => {
    const start = process.memoryUsage().heapUsed;
    const [grid] = grids(`<table>${'<tr><td colspan=16384 rowspan=1048576>1'.repeat(4)}</table>`);
    assert.deepEqual(
      grid!.rows.map((row) => Object.keys(row!)),
      [['0'], ['1000'], ['2000'], ['3000']],
    );
    assert.ok(process.memoryUsage().heapUsed - start < 50e6);
  });

  it('beyond the limits is refused', () => {
    const limits = { sheets: 1, cells: 2 };
    assert.equal(
      code(() => openMarkup(bytes('<table><td>1<td>2</table>'), limits).grids.length),
      1,
    );
    assert.equal(
      code(() => openMarkup(bytes('<table><td>1<td>2<td>3</table>'), limits)),
      'too-large',
    );
    assert.equal(
      code(() => openMarkup(bytes('<table><td>1</table><table>'), limits)),
      'too-large',
    );
  });

  it('that is a Word document, or has no table, is refused', () => {
    assert.equal(
      code(() =>
        grids(
          '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>',
        ),
      ),
      'word-document',
    );
    assert.equal(
      code(() => grids('<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>')),
      'other-format',
    );
    assert.equal(
      code(() => grids('<data><row>1</row></data>')),
      'not-a-workbook',
    );
  });
});

const NAMESPACES =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const spreadsheet = (table: string, before = '', after = ''): string =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook ${NAMESPACES}>${before}<Worksheet ss:Name="表1"><Table>${table}</Table>${after}</Worksheet></Workbook>`;
const sheet = (table: string, before = '', after = ''): Grid => grids(spreadsheet(table, before, after))[0]!;

describe('an XML Spreadsheet 2003', () => {
  it('has values by their type, formats by their style, and no text of comments', () => {
    const styles =
      '<Styles><Style ss:ID="Default"><NumberFormat/></Style><Style ss:ID="a"><NumberFormat ss:Format="Standard"/></Style><Style ss:ID="b" ss:Parent="a"/><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="w"><NumberFormat ss:Format="0!.0,"/></Style></Styles>';
    const cells =
      '<Cell ss:StyleID="b"><Data ss:Type="Number">12.5</Data><Comment><Data>批注</Data></Comment></Cell><Cell><Data ss:Type="String">财<B xmlns="http://www.w3.org/TR/REC-html40">政</B></Data></Cell><Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-03-15T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell><Cell ss:Formula="=R1C1*2"><Data ss:Type="Number">25</Data></Cell><Cell ss:Formula="=1+1"/><Cell ss:StyleID="w"><Data ss:Type="Number">8420700</Data></Cell>';
    assert.deepEqual(sheet(`<Row>${cells}</Row>`, styles).rows[0], [
      { value: 12.5, format: '#,##0.00' },
      { value: '财政' },
      { value: '2024-03-15', shown: '2024-03-15', format: 'yyyy/m/d' },
      { value: true },
      { value: '#REF!', error: true },
      { value: 25, formula: 'R1C1*2' },
      { value: '#未计算', error: true, formula: '1+1' },
      { value: 8420700, shown: '842.1', format: '0!.0,' },
    ]);
  });

  it('counts places on from ss:Index and merges', () => {
    const number = (attributes: string): string => `<Cell ${attributes}><Data ss:Type="Number">1</Data></Cell>`;
    const grid = sheet(
      `<Row>${number('ss:MergeAcross="1" ss:MergeDown="1"')}${number('')}</Row><Row ss:Index="4">${number('ss:Index="3"')}</Row>`,
    );
    assert.deepEqual(values(grid), [[1, , 1], , , [, , 1]]);
    assert.deepEqual(grid.merges, [{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it('tells what it hides, and that it is calculated by hand', () => {
    const row = '<Cell ss:Formula="=1"><Data ss:Type="Number">1</Data></Cell>';
    const text = spreadsheet(
      `<Column ss:Width="50"/><Column ss:Index="3" ss:Hidden="1" ss:Span="1"/><Column ss:Width="0"/><Row>${row}</Row><Row ss:Hidden="1">${row}</Row><Row ss:Height="0">${row}</Row>`,
      '<x:ExcelWorkbook><x:Calculation>ManualCalculation</x:Calculation></x:ExcelWorkbook>',
      '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>',
    );
    const workbook = readWorkbook(bytes(text), '表.xls');
    assert.deepEqual(
      [
        workbook.grids[0]!.hiddenRows,
        workbook.grids[0]!.hiddenColumns,
        workbook.grids[0]!.hidden,
        workbook.calculation,
      ],
      [[1, 2], [2, 3, 4], true, 'manual'],
    );
  });

  it('expands nothing', () => {
    const grid = sheet(
      '<Column ss:Span="999999999"/><Row ss:Index="1048576" ss:Span="999999999"><Cell ss:Index="16384" ss:MergeAcross="999999999" ss:MergeDown="999999999"><Data ss:Type="Number">1</Data></Cell><Cell><Data ss:Type="Number">2</Data></Cell></Row>',
    );
    assert.deepEqual(
      [grid.rows.flat().filter(Boolean), grid.merges],
      [[{ value: 1 }], [{ top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }]],
    );
  });

  it('that is crooked is refused by its sheet', () => {
    assert.throws(() => grids(spreadsheet('<Row><Cell><Data>甲 & 乙</Data></Cell></Row>')), {
      message: /工作表“表1”不完整或已损坏/,
    });
  });
});

describe('tab-separated text named .xls', () => {
  it('is read in UTF-16, UTF-8 and GB 18030, quotes taken off', () => {
    const text = '收支总表\t\r\n单位：万元\t\r\n"甲\t""乙"""\t1,207.38\r\n';
    const expected = [['收支总表'], ['单位：万元'], ['甲\t"乙"', '1,207.38']];
    assert.deepEqual(
      values(readWorkbook(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')), '表.xls').grids[0]!),
      expected,
    );
    assert.deepEqual(values(grids(text)[0]!), expected);
    const gbk = Uint8Array.from([0xd7, 0xdc, 0xb1, 0xed, 9, 0x31, 10, 0xd7, 0xdc, 9, 0x32, 10]);
    assert.deepEqual(values(readWorkbook(gbk, '表.xls').grids[0]!), [
      ['总表', '1'],
      ['总', '2'],
    ]);
  });

  it('is no other text, and no more than the limits', () => {
    assert.equal(
      code(() => grids('收支总表,2021\n合计\t1\n部门,某局\n')),
      'not-a-workbook',
    );
    assert.equal(
      code(() => readTabText(bytes('1\t2\n3\t4'), { sheets: 1, cells: 3 })),
      'too-large',
    );
  });
});
