import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import type { Cell, Grid } from '../../../../src/core/sheet/grid.js';
import { openXlsx } from '../../../../src/hosts/file/open-xlsx.js';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook.js';
import { sheetXml, workbookParts, workbookZip } from '../workbook-zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

type Parts = Readonly<Record<string, string | Uint8Array>>;
const zip = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
const first = (bytes: Uint8Array): Grid => readWorkbook(bytes, '表.xlsx').grids[0]!;
const values = (grid: Grid): unknown[] => grid.rows.map((row) => row?.map((cell) => cell?.value));
const row = (cells: string, parts: Parts = {}): unknown[] =>
  values(first(zip({ ...workbookParts({ 表1: sheetXml(cells) }), ...parts })));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

/** A workbook with its texts shared. */
function withTexts(texts: string, cells: string): Uint8Array {
  const parts = workbookParts({ 表1: sheetXml(cells) });
  return zip({
    ...parts,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
    'xl/_rels/workbook.xml.rels': new TextDecoder()
      .decode(parts['xl/_rels/workbook.xml.rels'])
      .replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
  });
}

const shared = (texts: string): unknown =>
  values(first(withTexts(texts, '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>')))[0];

describe('an .xlsx is read as XML', () => {
  it('with white space and line ends wherever XML allows them', () => {
    assert.deepEqual(
      row('<row\n r="1"\n><c\n\tr = "A1"\r\n><v\n>7</v\n></c ><c r=\'B1\' t="n"><v> 8 </v></c></row >'),
      [[7, 8]],
    );
  });

  it('with comments, processing instructions and CDATA', () => {
    assert.deepEqual(
      row(
        '<row r="1"><!-- <c r="A1"><v>9</v></c> --><?x <c r="A1"/>?><c r="B1"><v>1<!-- 2 -->3</v></c><c r="C1" t="str"><v><![CDATA[甲<乙]]></v></c></row>',
      ),
      [[, 13, '甲<乙']],
    );
  });

  it('with rows and cells that have no address', () => {
    assert.deepEqual(
      row(
        '<row><c><v>1</v></c><c s="1"/><c><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c><c s="1" r="C4"/><c><v>5</v></c></row><row><c><v>6</v></c></row>',
      ),
      [[1, , 3], , , [, 4, , 5], [6]],
    );
  });

  it('with any prefix, and elements of other namespaces passed over', () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}" xmlns:o="urn:other"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v><o:v>9</o:v></x:c><o:c r="B1"><o:v>9</o:v></o:c></x:row></x:sheetData></x:worksheet>`;
    assert.deepEqual(values(first(zip({ ...workbookParts({ 表1: '' }), 'xl/worksheets/sheet1.xml': sheet }))), [[1]]);
  });

  it('with the fallback of alternatives', () => {
    const sheet = `<worksheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><sheetData><row r="1"><mc:AlternateContent><mc:Choice Requires="x"><c r="A1"><v>9</v></c></mc:Choice><mc:Fallback><c r="A1"><v>1</v></c></mc:Fallback></mc:AlternateContent></row></sheetData></worksheet>`;
    assert.deepEqual(values(first(workbookZip({ 表1: sheet }))), [[1]]);
  });

  it('in UTF-16', () => {
    assert.deepEqual(
      values(
        first(
          workbookZip({
            表1: utf16(
              sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>合计</t></is></c></row>').replace('UTF-8', 'UTF-16'),
            ),
          }),
        ),
      ),
      [['合计']],
    );
  });

  it('with a shared text for every si, empty, commented or with attributes', () => {
    assert.deepEqual(shared('<si/><si><t>乙</t></si>'), [, '乙']);
    assert.deepEqual(
      shared('<!-- <si><t>无</t></si> --><si x="1"><t xml:space="preserve"> 甲 </t></si><si><t y="2">乙</t></si>'),
      [' 甲 ', '乙'],
    );
    assert.deepEqual(
      shared(
        '<si><r><t>财</t></r><r><rPr><b/></rPr><t>政</t></r><rPh sb="0" eb="1"><t>cái</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000A_b_x005F_x</t></si>',
      ),
      ['财政', 'a\nb_x'],
    );
  });
});

describe('the parts of an .xlsx', () => {
  const sheet = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
  const workbook = (main: string, relations: string): string =>
    `<workbook xmlns="${main}" xmlns:z="${relations}"><sheets><sheet name="表1" sheetId="1" z:id="x"/></sheets></workbook>`;
  const rels = (type: string, target: string): string =>
    `<Relationships xmlns="${PACKAGE}"><Relationship Target="${target}" Type="${type}" Id="x"/></Relationships>`;

  for (const [what, main, target, name] of [
    ['absolute', '/book/main.xml', '/tabs/t1.xml', 'tabs/t1.xml'],
    ['relative', 'book/main.xml', '../tabs/./t1.xml', 'tabs/t1.xml'],
    ['of another letter case', 'Book/Main.XML', 'TABS/T1.xml', 'book/tabs/t1.xml'],
    ['escaped', 'book/main.xml', '%E8%A1%A8.xml', 'book/表.xml'],
    ['with backslashes', 'book\\main.xml', 'tabs\\t1.xml', 'book/tabs/t1.xml'],
  ]) {
    it(`are found by their relationships: ${what}`, () => {
      const parts = {
        '_rels/.rels': rels(`${RELATIONS}/officeDocument`, main!),
        'book/main.xml': workbook(MAIN, RELATIONS),
        'book/_rels/main.xml.rels': rels(`${RELATIONS}/worksheet`, target!),
        [name!]: sheet,
      };
      assert.deepEqual(values(first(zip(parts))), [[1]]);
    });
  }

  it('may be strict', () => {
    const relations = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = {
      '_rels/.rels': rels(`${relations}/officeDocument`, 'xl/workbook.xml'),
      'xl/workbook.xml': workbook(STRICT, relations),
      'xl/_rels/workbook.xml.rels': rels(`${relations}/worksheet`, 'a.xml'),
      'xl/a.xml': sheet.replace(MAIN, STRICT),
    };
    assert.deepEqual(values(first(zip(parts))), [[1]]);
  });

  it('of charts hold no cells', () => {
    const parts = {
      '_rels/.rels': rels(`${RELATIONS}/officeDocument`, 'xl/workbook.xml'),
      'xl/workbook.xml': workbook(MAIN, RELATIONS),
      'xl/_rels/workbook.xml.rels': rels(`${RELATIONS}/chartsheet`, 'a.xml'),
      'xl/a.xml': `<chartsheet xmlns="${MAIN}"/>`,
    };
    assert.deepEqual(first(zip(parts)), { name: '表1', hidden: false, rows: [], merges: [] });
  });

  it('that are crooked are named', () => {
    assert.throws(() => readWorkbook(workbookZip({ 表1: sheet, 表2: sheet.replace('</v>', '') }), '公开表.xlsx'), {
      message: /“公开表\.xlsx”的工作表“表2”不完整或已损坏/,
    });
  });

  it('beyond the limits are refused', () => {
    const limits = { parts: 20, bytes: 10_000, sheets: 2, characters: 120 };
    const cells = (count: number): Uint8Array =>
      workbookZip({ 表1: sheetXml(`<row r="1">${'<c><v>1</v></c>'.repeat(count)}${'<c s="1"/>'.repeat(20)}</row>`) });
    const code = (bytes: Uint8Array, change = {}): unknown => {
      try {
        return openXlsx(bytes, { ...limits, ...change }).grids.length;
      } catch (error) {
        return (error as { code?: unknown }).code;
      }
    };
    assert.deepEqual(
      [
        code(cells(3)),
        code(cells(4)),
        code(cells(3), { bytes: 500 }),
        code(cells(3), { sheets: 0 }),
        code(cells(3), { parts: 2 }),
      ],
      [1, 'too-large', 'too-large', 'too-large', 'too-large'],
    );
    assert.equal(code(withTexts(`<si><t>${'甲'.repeat(200)}</t></si>`, '')), 'too-large');
  });
});

describe('what a cell of an .xlsx holds', () => {
  const cells = (inside: string): readonly (Cell | undefined)[] =>
    first(workbookZip({ 表1: sheetXml(`<row r="1">${inside}</row>`) })).rows[0] ?? [];

  it('is told by its type', () => {
    assert.deepEqual(
      cells(
        '<c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>甲</v></c><c><v>1E3</v></c><c><v>甲</v></c><c t="d"><v>2024-03-15T00:00:00</v></c><c t="str"><v/></c>',
      ),
      [
        { value: false },
        { value: '#N/A', error: true },
        { value: '甲', formula: 'A1' },
        { value: 1000 },
        { value: '甲' },
        { value: '2024-03-15', shown: '2024-03-15' },
      ],
    );
  });

  it('may be a formula of a group, or one that nobody has computed', () => {
    assert.deepEqual(
      cells(
        '<c><f t="shared" si="0" ref="A1:B1">C1*2</f><v>2</v></c><c><f t="shared" si="0"/><v>4</v></c><c><f>1+1</f></c><c t="b"><f>TRUE()</f><v/></c>',
      ),
      [
        { value: 2, formula: 'C1*2' },
        { value: 4, formula: '' },
        { value: '#未计算', error: true, formula: '1+1' },
        { value: '#未计算', error: true, formula: 'TRUE()' },
      ],
    );
  });

  it('is a date by the formats that Excel has built in for Chinese', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="58"/></cellXfs></styleSheet>`;
    assert.deepEqual(
      row('<row r="1"><c s="0"><v>44270</v></c><c s="1"><v>44270</v></c><c s="2"><v>44270</v></c></row>', {
        'xl/styles.xml': styles,
      }),
      [['2021年3月15日', '2021年3月', '3月15日']],
    );
  });

  it('counts its dates from 1904 where the workbook says so', () => {
    const workbook = new TextDecoder()
      .decode(workbookParts({ 表1: '' })['xl/workbook.xml'])
      .replace('<sheets>', '<workbookPr date1904="true"/><sheets>');
    assert.deepEqual(row('<row r="1"><c s="2"><v>42808</v></c></row>', { 'xl/workbook.xml': workbook }), [
      ['2021-03-15'],
    ]);
  });

  it('shows what its format makes of it', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="180" formatCode="0!.0,"/></numFmts><cellXfs><xf numFmtId="180"/></cellXfs></styleSheet>`;
    const bytes = zip({
      ...workbookParts({ 表1: sheetXml('<row r="1"><c s="0"><v>8420700</v></c></row>') }),
      'xl/styles.xml': styles,
    });
    assert.deepEqual(first(bytes).rows[0], [{ value: 8420700, shown: '842.1', format: '0!.0,' }]);
  });
});

describe('what an .xlsx does not show', () => {
  const hidden = (rows: string, before = ''): unknown => {
    const { hiddenRows, hiddenColumns } = first(workbookZip({ 表1: sheetXml(rows, before) }));
    return [hiddenRows ?? [], hiddenColumns ?? []];
  };
  const cell = '<c><v>1</v></c>';

  it('are lines that are hidden, or without height or width', () => {
    assert.deepEqual(
      hidden(
        `<row r="1">${cell}</row><row r="2" hidden="1">${cell}</row><row r="3" ht="0" customHeight="1">${cell}</row><row r="4" hidden="0" ht="12">${cell}</row>`,
        '<cols><col min="1" max="1" width="9"/><col min="3" max="4" hidden="true" width="9"/><col min="6" max="6" width="0"/></cols>',
      ),
      [
        [1, 2],
        [2, 3, 5],
      ],
    );
  });

  it('are lines that say nothing of themselves in a sheet that hides its lines', () => {
    assert.deepEqual(
      hidden(
        `<row r="1" ht="14">${cell}${cell}${cell}</row><row r="2">${cell}</row><row r="3" spans="1:1">${cell}</row>`,
        '<sheetFormatPr zeroHeight="1" defaultColWidth="0"/><cols><col min="2" max="2" width="9"/></cols>',
      ),
      [[1], [0, 2]],
    );
  });
});

describe('how an .xlsx says that its formulas may be out of date', () => {
  const calculation = (calcPr: string, cell: string): unknown => {
    const parts = workbookParts({ 表1: sheetXml(`<row r="1">${cell}</row>`) });
    return readWorkbook(
      zip({
        ...parts,
        'xl/workbook.xml': new TextDecoder()
          .decode(parts['xl/workbook.xml'])
          .replace('</sheets>', `</sheets>${calcPr}`),
      }),
      '表.xlsx',
    ).calculation;
  };
  const formula = '<c><f>1+1</f><v>2</v></c>';

  it('manual, or at the next opening; only where it has formulas', () => {
    assert.deepEqual(
      [
        calculation('<calcPr calcMode="manual"/>', formula),
        calculation('<calcPr calcMode="manual" fullCalcOnLoad="1"/>', formula),
        calculation('<calcPr calcId="191029"/>', formula),
      ],
      ['manual', 'pending', undefined],
    );
    assert.equal(calculation('<calcPr fullCalcOnLoad="1"/>', '<c><v>2</v></c>'), undefined);
  });
});
