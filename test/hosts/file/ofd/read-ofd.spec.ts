import { deepEqual, equal, throws } from 'node:assert/strict';
import type { Grid } from '../../../../src/core/sheet/grid.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import { ofdLayouts, readOfd, readOfdText } from '../../../../src/hosts/file/ofd/read-ofd.js';
import { Refusal } from '../../../../src/hosts/file/unreadable-workbook.js';
import { sheetOf } from '../../../forms/builder.js';
import { gridObjects, ofdBytes, textObject } from './ofd-file.js';

const WIDTHS = [50, 30, 60, 30];
const SUMMARY = sheetOf(
  '收支总表',
  [
    ['部门收支总表', null, null, null],
    [null, null, null, '单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '金额', '项目', '金额'],
    ['一、一般公共预算拨款收入', '1,234.50', '一、一般公共服务支出', '1,000.00'],
    ['二、政府性基金预算拨款收入', '-', '二、教育支出', '234.50'],
    ['本年收入合计', '1,234.50', '本年支出合计', '1,234.50'],
  ],
  {
    merges: ['A3:B3', 'C3:D3'],
  },
);
const OBJECTS = gridObjects(SUMMARY, 2, WIDTHS);

const texts = ({ rows }: Grid): (readonly string[])[] =>
  rows.map((row) => Array.from(row ?? [], (cell) => String(cell?.value ?? '')));
const lines = (bytes: Uint8Array): string[] =>
  ofdLayouts(bytes)[0]!.blocks.flatMap((block) =>
    block.kind === 'line' ? [block.line.glyphs.map(({ text }) => text).join('')] : [],
  );
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

describe('an OFD', () => {
  it('is read as the tables of its pages', () => {
    const [grid] = readOfd(ofdBytes({ pages: [OBJECTS] })).grids;
    const found = texts(grid!);
    deepEqual(
      found.filter((row) => row.includes('1,000.00')),
      [['一、一般公共预算拨款收入', '1,234.50', '一、一般公共服务支出', '1,000.00']],
    );
    const { tables } = recognize({ name: '甲部门预算.ofd', grids: readOfd(ofdBytes({ pages: [OBJECTS] })).grids });
    deepEqual(
      tables.map(({ kind }) => kind),
      ['summary'],
    );
  });

  it('is the same where a converter has put all of it among the resources', () => {
    const composite = '<ofd:CompositeObject Boundary="0 0 297 210" ResourceID="77"/>';
    deepEqual(
      readOfd(ofdBytes({ pages: [composite], units: { 77: OBJECTS } })).grids,
      readOfd(ofdBytes({ pages: [OBJECTS] })).grids,
    );
  });

  it('takes what a composite draws at its own scale', () => {
    const composite = '<ofd:CompositeObject Boundary="20 10 100 10" CTM="0.5 0 0 0.5 0 0" ResourceID="77"/>';
    const bytes = ofdBytes({ pages: [composite], units: { 77: textObject('预算', 40, 20) } });
    const [block] = ofdLayouts(bytes)[0]!.blocks;
    equal(block?.kind, 'line');
    // 20 mm + 40 mm / 2, in points
    const [left] = block.kind === 'line' ? block.line.glyphs.map((glyph) => glyph.left) : [];
    equal(left?.toFixed(2), ((40 * 72) / 25.4).toFixed(2));
  });

  it('draws the template that a page has', () => {
    deepEqual(lines(ofdBytes({ pages: [textObject('第二行', 20, 40)], template: textObject('第一行', 20, 20) })), [
      '第一行',
      '第二行',
    ]);
  });

  it('leaves out what is not seen', () => {
    const hidden = textObject('不见', 20, 30, 'Visible="false"');
    deepEqual(lines(ofdBytes({ pages: [hidden + textObject('可见', 20, 40)] })), ['可见']);
  });

  for (const [turn, ctm, box] of [
    ['right', '0 1 -1 0 0 0', '0 0 210 297'],
    ['left', '0 -1 1 0 0 0', '0 0 210 297'],
    ['upside down', '-1 0 0 -1 0 0', '0 0 297 210'],
  ] as const)
    it(`is read turned to the ${turn} as upright`, () => {
      const corner = { 'right': '210 0', 'left': '0 297', 'upside down': '297 210' }[turn];
      const page = `<ofd:CompositeObject Boundary="${corner} 1 1" CTM="${ctm}" ResourceID="77"/>`;
      const turned = readOfd(ofdBytes({ pages: [page], box, units: { 77: OBJECTS } })).grids;
      deepEqual(turned.map(texts), readOfd(ofdBytes({ pages: [OBJECTS] })).grids.map(texts));
    });

  it('is read under a watermark that stands askew', () => {
    const mark = textObject('内部资料', 60, 40, 'CTM="0.8 -0.6 0.6 0.8 0 0"');
    deepEqual(readOfd(ofdBytes({ pages: [OBJECTS + mark] })).grids, readOfd(ofdBytes({ pages: [OBJECTS] })).grids);
  });

  it('has no lines of white', () => {
    const white = OBJECTS.replaceAll(
      '<ofd:AbbreviatedData>',
      '<ofd:StrokeColor Value="255 255 255"/><ofd:AbbreviatedData>',
    );
    const grids = readOfd(ofdBytes({ pages: [white] })).grids;
    equal(
      grids.every(({ unread }) => unread !== undefined),
      true,
    );
  });

  it('is unread where a page is a picture', () => {
    const picture = '<ofd:ImageObject Boundary="0 0 297 210" ResourceID="1"/>';
    deepEqual(
      readOfd(ofdBytes({ pages: [picture] })).grids.map(({ name, unread }) => [name, unread]),
      [['第1页', { reason: 'page', why: 'scanned' }]],
    );
  });

  it('is refused where it is encrypted, broken or endless', () => {
    throws(() => readOfd(ofdBytes({ pages: [], more: { 'Encryptions.xml': '<a/>' } })), refusal('encrypted'));
    throws(() => readOfd(ofdBytes({ pages: ['<ofd:TextObject>'] })), refusal('damaged'));
    throws(() => readOfd(ofdBytes({ pages: [], more: { 'Doc_0/Document.xml': '<a' } })), refusal('damaged'));
    const endless = { 5: '<ofd:CompositeObject ResourceID="5"/><ofd:CompositeObject ResourceID="5"/>' };
    deepEqual(
      ofdLayouts(ofdBytes({ pages: ['<ofd:CompositeObject ResourceID="5"/>'], units: endless }))[0]!.blocks,
      [],
    );
  });
});

describe('the text of an OFD', () => {
  it('has the rows of its tables with tabs, below what stands above them', () => {
    const { text, unread } = readOfdText(ofdBytes({ pages: [OBJECTS] }));
    deepEqual(unread, []);
    equal(text.split('\n')[0], '部门收支总表');
    equal(text.split('\n').at(-1), '本年收入合计\t1,234.50\t本年支出合计\t1,234.50');
  });
});
