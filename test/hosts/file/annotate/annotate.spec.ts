import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { recognize } from '../../../../src/core/recognize/index.js';
import { cellMarks } from '../../../../src/core/report/cell-marks.js';
import { validate } from '../../../../src/core/check/index.js';
import { annotateWorkbook } from '../../../../src/hosts/file/annotate/index.js';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook.js';
import { disclosure } from '../../../core/report/sample.js';
import { sheetXml, workbookParts, workbookZip } from '../workbook-zip.js';
import { annotate, fault, partsOf, reportOf } from './marked.js';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const text = (value: string): string => `t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string): string => `<c r="${address}" s="1"><v>1234.5</v></c>`;
const SHEET = sheetXml(`<row r="1"><c r="A1" ${text('收入总表')}</row><row r="3" spans="1:2">${number('B3')}</row>`);

describe('the marked copy of a published workbook', () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../../fixtures/xinping-2021-final.xlsx', import.meta.url)));
  const workbook = readWorkbook(bytes, 'a.xlsx');
  const recognized = recognize(workbook);
  const report = validate(recognized);
  const { content, extension } = annotateWorkbook(bytes, recognized, report);
  const marks = cellMarks(report);

  it('keeps every part byte for byte but formats, marked sheets, the workbook and their lists', () => {
    const [before, after] = [unzipSync(bytes), unzipSync(content)];
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name]!, after[name] ?? new Uint8Array([1])) !== 0,
    );
    const marked = new Set(marks.map(({ sheet }) => workbook.grids.findIndex((grid) => grid.name === sheet) + 1));
    assert.deepEqual(
      changed.sort(),
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        ...[...marked].map((index) => `xl/worksheets/sheet${index}.xml`),
      ].sort(),
    );
    assert.equal(extension, '.xlsx');
  });

  it('reads as the same grids, with the sheet 校验结果 behind them', () => {
    const again = readWorkbook(content, 'a.xlsx');
    assert.deepEqual(again.grids.slice(0, -1), workbook.grids);
    assert.equal(again.grids.at(-1)!.name, '校验结果');
    partsOf(content);
  });

  it('fills and comments each cell in question once, the suspect with the value it should have', () => {
    const book = read(content, { cellStyles: true });
    const commented = book.SheetNames.flatMap((sheet) =>
      Object.entries(book.Sheets[sheet]!).flatMap(([address, cell]) =>
        (cell as { c?: unknown[] }).c?.length === 1 ? [`${sheet}!${address}`] : [],
      ),
    );
    assert.deepEqual(commented.sort(), marks.map(({ sheet, address }) => `${sheet}!${address}`).sort());
    const suspect = book.Sheets['公开02表']!.E7;
    assert.match(suspect.c[0].t, /^这一格最可能写错：应为 5,556,280\.53（现为 5,566,280\.53），[\s\S]*\n错误：/);
    assert.equal(suspect.s.fgColor.rgb, 'FFB3B3');
    assert.equal(book.Sheets['公开05表']!.A3.s.fgColor.rgb, 'FFE699');
    assert.match(book.Sheets['公开05表']!.A3.c[0].t, /^提醒：/);
    assert.equal(book.Sheets['公开02表']!.E8.s?.fgColor, undefined);
  });

  it('lists every finding with a link to its cell', () => {
    const sheet = read(content).Sheets['校验结果']!;
    const links = Object.values(sheet).flatMap(
      (cell) => (cell as { l?: { location?: string; Target?: string } }).l?.Target ?? [],
    );
    assert.ok(links.includes("#'公开02表'!E7"), links.slice(0, 3).join());
    const [title, , verdict, counts] = [1, 2, 3, 4].map((row) => sheet[`A${row}`].v as string);
    assert.equal(title, '校验结果');
    assert.match(verdict!, /^\d+ 处错误，归为 \d+ 个原因 · \d+ 处提醒$/);
    assert.match(counts!, /^已核对 \d+ 条/);
    assert.deepEqual(
      [...'ABCDEFGH'].map((column) => sheet[`${column}7`].v),
      ['序号', '程度', '类别', '说明', '表中', '另一边', '相差', '单元格'],
    );
    assert.deepEqual(
      [sheet.A8.v, sheet.B8.v, sheet.C8.v, sheet.E8.v, sheet.F8.v, sheet.G8.v, sheet.H8.v],
      [1, '错误', '表内计算', 5566280.53, 5556280.53, 10000, '公开02表!E7'],
    );
    assert.equal(sheet[`A${7 + report.findings.length}`].v, report.findings.length);
  });
});

describe('the sheet 校验结果', () => {
  it('lists what a reason answers apart, with the reason, and marks no cell for it', () => {
    const content = annotate(
      workbookZip({ 表1: SHEET }),
      reportOf([
        fault(['B3']),
        fault(['A1'], { severity: 'warning', said: { type: 'table.missing', name: '收入总表' }, answer: '已<核实>' }),
      ]),
    );
    const sheet = read(content).Sheets['校验结果']!;
    assert.deepEqual(
      ['A8', 'D8', 'A10', 'A11', 'B11', 'D11', 'H11'].map((address) => sheet[address]?.v),
      [
        1,
        '工作簿中没有找到科目编码表，请确认是否应当公开。',
        '已说明 1 处',
        2,
        '提醒',
        '工作簿中没有找到收入总表，请确认是否应当公开。\n说明：已<核实>',
        '表1!A1',
      ],
    );
    assert.doesNotMatch(partsOf(content)['xl/worksheets/sheet1.xml']!, /<c r="A1" s=/);
  });

  it('ends with what was not compared: for want of a table, or because it does not apply', () => {
    const content = annotate(workbookZip({ 表1: SHEET }), {
      ...reportOf([fault(['B3'])]),
      uncomputed: [{ rule: 'a', relation: '甲等于乙。', missing: ['income'] }],
      inapplicable: [
        { rule: 'b', relation: '丙等于丁。', reason: '明细表含一般公共预算以外的资金' },
        { rule: 'c', relation: '戊等于己。', reason: '明细表含一般公共预算以外的资金' },
      ],
    });
    const sheet = read(content).Sheets['校验结果']!;
    assert.deepEqual(
      [10, 11, 12, 13, 14, 15].map((row) => sheet[`A${row}`]?.v),
      [
        '未能核对：工作簿里没有收入总表',
        '甲等于乙。',
        undefined,
        '不适用：明细表含一般公共预算以外的资金',
        '丙等于丁。',
        '戊等于己。',
      ],
    );
  });
});

describe('marking cells', () => {
  it('makes rows and cells that are not there, in order, and keeps the format of those that are', () => {
    const parts = partsOf(annotate(workbookZip({ 表1: SHEET }), reportOf([fault(['C3', 'A3', 'B2', 'B3', 'D9'])])));
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    assert.deepEqual(
      [...sheet.matchAll(/<(?:row|c) r="(\w+)"/g)].map((match) => match[1]),
      ['1', 'A1', '2', 'B2', '3', 'A3', 'B3', 'C3', '9', 'D9'],
    );
    assert.match(sheet, /<row r="3"><c r="A3" s="4"\/><c r="B3" s="5"><v>1234\.5<\/v><\/c><c r="C3" s="4"\/><\/row>/);
    assert.match(
      parts['xl/styles.xml']!,
      /<xf numFmtId="0" fillId="2" applyFill="1"\/><xf numFmtId="4" fillId="2" applyFill="1"\/>/,
    );
  });

  it('writes the prefix that a part uses', () => {
    const spelled = (xml: string): Uint8Array =>
      strToU8(xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='));
    const parts = workbookParts({ 表1: SHEET });
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/workbook.xml'])
      parts[name] = spelled(new TextDecoder().decode(parts[name]));
    const content = annotate(zipSync(parts), reportOf([fault(['B3', 'C3'])]));
    const after = partsOf(content);
    assert.match(
      after['xl/worksheets/sheet1.xml']!,
      /<x:c r="C3" s="\d+"\/><\/x:row><\/x:sheetData><x:legacyDrawing [^>]*\/><\/x:worksheet>/,
    );
    assert.deepEqual(
      readWorkbook(content, 'a.xlsx').grids.map(({ name }) => name),
      ['表1', '校验结果'],
    );
    assert.doesNotMatch(after['xl/styles.xml']!, /<\/?(?!x:|\?)[a-zA-Z]/);
  });

  it('takes the first title that is free', () => {
    const once = annotate(workbookZip({ 表1: SHEET }), reportOf([fault(['B3'])]));
    assert.deepEqual(
      readWorkbook(annotate(once, reportOf([])), 'a.xlsx').grids.map(({ name }) => name),
      ['表1', '校验结果', '校验结果(2)'],
    );
  });

  it('gives a workbook with macros back under its own extension', () => {
    const parts = workbookParts({ 表1: SHEET });
    parts['[Content_Types].xml'] = strToU8(
      new TextDecoder()
        .decode(parts['[Content_Types].xml'])
        .replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
    );
    assert.equal(annotateWorkbook(zipSync(parts), disclosure(), reportOf([])).extension, '.xlsm');
  });

  it('refuses .xls and HTML in one sentence', () => {
    for (const bytes of [
      strToU8('<html><table></table></html>'),
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ]) {
      assert.throws(() => annotate(bytes, reportOf([])), {
        code: 'not-markable',
        message: /^“公开表\.xlsx”不是 \.xlsx 或 \.xlsm 工作簿，只有这两种能标注；[^。]*。$/,
      });
    }
  });
});

describe('comments and drawings that were there', () => {
  const NOTE =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1030" style="visibility:hidden"/></xml>';
  const COMMENTS =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张会计</author></authors><commentList>' +
    '<comment ref="B3" authorId="0"><text><t>已问过预算股</t></text></comment><comment ref="A1" authorId="0"><text><r><t>旧题</t></r></text></comment></commentList></comments>';
  const CHART = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">图</c:chart>';
  const rels = (inside: string): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
    );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

  it('keeps a comment, adds to it on the same cell, and leaves its shape', () => {
    const sheet = SHEET.replace('</worksheet>', `<legacyDrawing xmlns:r="${RELATIONS}" r:id="rId9"/></worksheet>`);
    const content = annotate(
      workbookZip(
        { 表1: sheet },
        {
          'xl/comments1.xml': strToU8(COMMENTS),
          'xl/drawings/vmlDrawing1.vml': strToU8(NOTE),
          'xl/worksheets/_rels/sheet1.xml.rels': rels(
            relation('rId9', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
              relation('rId2', 'comments', '../comments1.xml'),
          ),
        },
      ),
      reportOf([fault(['B3', 'C3'])]),
    );
    const after = partsOf(content);
    const cells = read(content).Sheets['表1']!;
    assert.equal(cells.A1.c[0].t, '旧题');
    assert.equal(cells.A1.c[0].a, cells.B3.c[0].a);
    assert.equal(cells.B3.c[0].t, '已问过预算股\n错误：工作簿中没有找到科目编码表，请确认是否应当公开。');
    assert.match(
      after['xl/comments1.xml']!,
      /<author>张会计<\/author><author>公开表助手<\/author>[\s\S]*ref="C3" authorId="1"/,
    );
    const vml = after['xl/drawings/vmlDrawing1.vml']!;
    assert.ok(vml.includes('<v:shape id="_x0000_s1030" style="visibility:hidden"/><v:shapetype '), vml);
    assert.deepEqual(
      [...vml.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/g)].map((match) => match.slice(1)),
      [['2', '2']],
    );
    assert.match(vml, /id="_x0000_s1031"/);
    assert.equal(after['xl/worksheets/sheet1.xml']!.match(/<legacyDrawing/g)!.length, 1);
    assert.equal(after['xl/comments2.xml'], undefined);
  });

  it('keeps a chart byte for byte and puts legacyDrawing behind its drawing, before the tables', () => {
    const sheet = SHEET.replace(
      '</worksheet>',
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><extLst/></cfRule></conditionalFormatting><drawing xmlns:r="${RELATIONS}" r:id="rId1"/><tableParts count="0"/><extLst/></worksheet>`,
    );
    const before = {
      'xl/drawings/drawing1.xml': strToU8('<wsDr/>'),
      'xl/charts/chart1.xml': strToU8(CHART),
      'xl/media/image1.png': new Uint8Array([137, 80, 78, 71, 0, 1]),
      'xl/drawings/_rels/drawing1.xml.rels': rels(relation('rId1', 'chart', '../charts/chart1.xml')),
      'xl/worksheets/_rels/sheet1.xml.rels': rels(relation('rId1', 'drawing', '../drawings/drawing1.xml')),
    };
    const content = annotate(workbookZip({ 表1: sheet }, before), reportOf([fault(['B3'])]));
    const after = unzipSync(content);
    for (const name of Object.keys(before).slice(0, 4))
      assert.deepEqual(after[name], before[name as keyof typeof before]);
    const parts = partsOf(content);
    assert.match(
      parts['xl/worksheets/sheet1.xml']!,
      /<drawing [^>]*r:id="rId1"\/><legacyDrawing [^>]*r:id="rId3"\/><tableParts/,
    );
    assert.match(
      parts['xl/worksheets/_rels/sheet1.xml.rels']!,
      /drawing1\.xml"\/><Relationship Id="rId2"[^>]*\/comments"/,
    );
  });
});
