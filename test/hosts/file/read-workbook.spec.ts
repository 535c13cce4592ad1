import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import * as SheetJS from '@e965/xlsx';
import type { Cell, Grid } from '../../../src/core/sheet/grid.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';
import { sheetXml, workbookZip } from './workbook-zip.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const fixture = (name: string): Uint8Array => readFileSync(new URL(name, FIXTURES));
const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx'));

const only = (bytes: Uint8Array): Grid => readWorkbook(bytes, '表.xlsx').grids[0]!;
const cells = (rows: string): readonly (Cell | undefined)[] => only(workbookZip({ 表1: sheetXml(rows) })).rows[0] ?? [];

/** Values by address: what recognition sees, without the formats that .xls keeps under other names. */
function contents(grid: Grid): unknown {
  const filled: Record<string, unknown> = {};
  grid.rows.forEach((row, r) => row?.forEach((cell, c) => cell && (filled[`${r},${c}`] = cell.value)));
  const merges = grid.merges.map(({ top, left, bottom, right }) => `${top},${left}:${bottom},${right}`).sort();
  return { name: grid.name, hidden: grid.hidden, filled, merges };
}

describe('readWorkbook: cells', () => {
  it('gives numbers, texts, truth values and errors, with formula and format', () => {
    assert.deepEqual(
      cells(
        '<row r="1"><c r="A1" s="1"><v>5556280.53</v></c><c r="B1" t="inlineStr"><is><t>合计</t></is></c><c r="C1" t="b"><v>1</v></c>' +
          '<c r="D1" t="e"><f>Z9</f><v>#REF!</v></c><c r="E1"><f>A1*2</f><v>11112561.06</v></c><c r="F1"><f>A1*3</f></c></row>',
      ),
      [
        { value: 5556280.53, format: '#,##0.00' },
        { value: '合计' },
        { value: true },
        { value: '#REF!', error: true, formula: 'Z9' },
        { value: 11112561.06, formula: 'A1*2' },
        { value: '#未计算', error: true, formula: 'A1*3' },
      ],
    );
  });

  it('turns dates into text, so that none is taken for an amount', () => {
    const values = cells(
      '<row r="1"><c r="A1" s="2"><v>44270</v></c><c r="B1" s="3"><v>44197</v></c><c r="C1" s="0"><v>44270</v></c></row>',
    ).map((cell) => cell?.value);
    assert.deepEqual(values, ['2021-03-15', '2021年1月', 44270]);
  });

  it('keeps no blank cell', () => {
    const grid = only(
      workbookZip({
        表1: sheetXml(
          '<row r="1"><c r="A1" s="1"/><c r="B1" t="inlineStr"><is><t xml:space="preserve">  </t></is></c></row><row r="9"><c r="C9"><v>1</v></c></row>',
        ),
      }),
    );
    assert.deepEqual(
      grid.rows.map((row) => row?.filter(Boolean).length),
      [, , , , , , , , 1],
    );
  });

  it('reads merges, hidden sheets, hidden rows and columns', () => {
    const bytes = workbookZip({
      表1: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
      表2: sheetXml(
        '<row r="2" hidden="1"><c r="B2"><v>1</v></c></row>',
        '<cols><col min="2" max="2" hidden="1"/></cols>',
        '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>',
      ),
    });
    const [first, second] = readWorkbook(bytes, '表.xlsx').grids;
    assert.deepEqual([first?.hiddenRows, first?.hiddenColumns, first?.hidden], [undefined, undefined, false]);
    assert.deepEqual([second?.hiddenRows, second?.hiddenColumns], [[1], [1]]);
    assert.deepEqual(second?.merges, [{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it('is not impressed by hostile names', () => {
    const bytes = workbookZip(
      {
        __proto__x: sheetXml(
          '<row r="1"><c r="A1" t="e"><v>__proto__</v></c><c r="ZZZZZ9"><v>1</v></c></row><row r="4000000000"><c r="A4000000000"><v>1</v></c></row>',
        ),
        constructor: sheetXml(''),
      },
      { '../../evil.xml': new Uint8Array(3), 'xl/worksheets/__proto__': new Uint8Array(3) },
    );
    const grids = readWorkbook(bytes, '__proto__').grids;
    assert.deepEqual(
      grids.map(({ name }) => name),
      ['__proto__x', 'constructor'],
    );
    assert.equal(grids[0]?.rows[0]?.[0]?.value, '#ERROR!');
    assert.ok(grids[0]!.rows.length < 1_048_577);
    assert.equal(({} as Record<string, unknown>)['!data'], undefined);
  });

  it('reads a sheet named __proto__ without touching any prototype', () => {
    const grids = readWorkbook(
      workbookZip({ ['__proto__']: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }),
      'a.xlsx',
    ).grids;
    assert.equal(grids[0]?.rows[0]?.[0]?.value, 1);
    assert.equal(({} as Record<string, unknown>)['!data'], undefined);
  });
});

describe('readWorkbook: real workbooks', () => {
  for (const name of fixtures) {
    it(`${name} reads the same as .xls (BIFF8)`, () => {
      const bytes = fixture(name);
      const xls = SheetJS.write(SheetJS.read(bytes, { cellNF: true }), {
        type: 'buffer',
        bookType: 'biff8',
      }) as Uint8Array;
      const modern = readWorkbook(bytes, name).grids.map(contents);
      assert.deepEqual(readWorkbook(xls, name.replace(/x$/, '')).grids.map(contents), modern);
    });
  }

  it('tells the hidden sheets and columns of an .xls', () => {
    const sheet = SheetJS.utils.aoa_to_sheet([
      [1, 2],
      [3, 4],
    ]);
    sheet['!cols'] = [{ hidden: true }];
    const book = SheetJS.utils.book_new();
    SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([['封面']]), '封面');
    SheetJS.utils.book_append_sheet(book, sheet, '表1');
    book.Workbook = {
      Sheets: [
        { name: '封面', Hidden: 1 },
        { name: '表1', Hidden: 0 },
      ],
    };
    const grids = readWorkbook(
      SheetJS.write(book, { type: 'buffer', bookType: 'biff8', cellStyles: true }) as Uint8Array,
      'a.xls',
    ).grids;
    assert.deepEqual(
      grids.map(({ hidden }) => hidden),
      [true, false],
    );
    assert.deepEqual([grids[0]?.hiddenColumns, grids[1]?.hiddenColumns], [undefined, [0]]);
  });

  it('reads an HTML table named .xls, in GBK too, and keeps codes and decimals as shown', () => {
    const html =
      '<html><head><meta charset="gb2312"></head><body><table><tr><td colspan=2>收入支出决算总表</td></tr><tr><td>0201</td><td>5,556,280.50</td></tr></table></body></html>';
    const gbk = Uint8Array.from([...html].flatMap((char) => GBK.get(char) ?? [char.charCodeAt(0)]));
    const grid = readWorkbook(gbk, '导出.xls').grids[0]!;
    assert.equal(grid.rows[0]?.[0]?.value, '收入支出决算总表');
    assert.deepEqual(
      grid.rows[1]?.map((cell) => cell?.value),
      ['0201', '5,556,280.50'],
    );
    assert.deepEqual(grid.merges, [{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});

/** The bytes of the title above in GBK; nothing in Node writes GBK. */
const GBK = new Map([
  ['收', [0xca, 0xd5]],
  ['入', [0xc8, 0xeb]],
  ['支', [0xd6, 0xa7]],
  ['出', [0xb3, 0xf6]],
  ['决', [0xbe, 0xf6]],
  ['算', [0xcb, 0xe3]],
  ['总', [0xd7, 0xdc]],
  ['表', [0xb1, 0xed]],
]);
