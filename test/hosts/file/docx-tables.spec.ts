import assert from 'node:assert/strict';
import { narrate } from '../../../src/core/narrate/index.js';
import type { PrintedTable } from '../../../src/core/narrate/tables/printed.js';
import { printTable } from '../../../src/core/narrate/tables/printed-table.js';
import { printedTables } from '../../../src/core/narrate/tables/printed-tables.js';
import { loadTemplate } from '../../../src/core/narrate/templates/index.js';
import { textArea } from '../../../src/hosts/file/docx/page.js';
import { tableBlock } from '../../../src/hosts/file/docx/table.js';
import { lookOf } from '../../../src/hosts/file/docx/table-look.js';
import { partsOf } from '../../../src/hosts/file/docx/table-parts.js';
import { disclosureOf, workbookOf } from '../../e2e/fixtures.js';
import { bodyOf, elementsOf, paragraphsOf, partsOf as packageOf } from './docx-parts.js';

const cell = (text: string, more: object = {}): PrintedTable['head'][number][number] => ({
  text,
  span: 1,
  merge: null,
  align: 'left',
  ...more,
});
const TABLE: PrintedTable = {
  title: '支出预算表',
  left: '部门：某局',
  right: '单位：元',
  columns: 3,
  empty: false,
  notes: ['注：甲<乙'],
  head: [
    [cell('科目', { merge: 'first', align: 'center' }), cell('支出', { span: 2, align: 'center' })],
    [cell('', { merge: 'later' }), cell('基本'), cell('项目')],
  ],
  body: [[cell('合计'), cell('1,234.50', { align: 'right' }), cell('', { align: 'left' })]],
};
const written = (table: PrintedTable): string => bodyOf(tableBlock(table, lookOf(table)));

function wide(columns: number): PrintedTable {
  const row = (text: string): PrintedTable['head'][number] =>
    Array.from({ length: columns }, () => cell(text, { align: 'right' }));
  return { ...TABLE, columns, head: [row('金额')], body: [row('1,234,567.89')] };
}

describe('tables in the Word document', () => {
  it('repeat their heads, keep merges, and set numbers to the right', () => {
    const xml = written(TABLE);
    assert.deepEqual(
      paragraphsOf(xml).map(({ text }) => text),
      ['部门：某局\t单位：元', '科目', '支出', '', '基本', '项目', '合计', '1,234.50', '', '注：甲<乙'],
    );
    assert.equal(elementsOf(xml, 'w:tblHeader').length, 2);
    assert.deepEqual(
      elementsOf(xml, 'w:vMerge').map((merge) => merge['w:val']),
      ['restart', 'continue'],
    );
    assert.deepEqual(
      elementsOf(xml, 'w:gridSpan').map((span) => span['w:val']),
      ['2'],
    );
    assert.match(xml, /<w:jc w:val="right"\/><\/w:pPr><w:r><w:t xml:space="preserve">1,234\.50</);
    const widths = elementsOf(xml, 'w:gridCol').map((column) => Number(column['w:w']));
    assert.equal(widths.length, 3);
    const room = textArea('portrait').width;
    const width = widths.reduce((sum, one) => sum + one, 0);
    assert.ok(width > room - 10 && width <= room, `${width} of ${room}`);
  });

  it('say that there is nothing in an empty one, unless its own note does', () => {
    const empty = { ...TABLE, body: [], empty: true };
    assert.match(written(empty), /注：甲/);
    assert.doesNotMatch(written(empty), /无数据/);
    assert.match(written({ ...empty, notes: [] }), /（本表无数据）/);
  });

  it('keep the last lines on one page with the notes, and the heads with the lines', () => {
    const rows = ['甲', '乙', '丙'].map((text) => [cell(text), cell('1'), cell('2')]);
    const kept = (table: PrintedTable): string[] =>
      [...written(table).matchAll(/<w:keepNext\/>.*?<w:t xml:space="preserve">([^<]*)/g)].map(([, text]) => text!);
    assert.deepEqual(kept({ ...TABLE, body: rows, notes: ['注：一', '二'] }), [
      ...['科目', '支出', '基本', '项目'],
      ...['乙', '1', '2', '丙', '1', '2'],
      '注：一',
    ]);
    assert.deepEqual(kept({ ...TABLE, body: rows, notes: [] }), ['科目', '支出', '基本', '项目']);
  });

  it('turn the page for many columns, and are divided rather than set in letters that nobody can read', () => {
    assert.deepEqual([lookOf(wide(4)).orientation, lookOf(wide(4)).size], ['portrait', 21]);
    assert.equal(lookOf(wide(9)).orientation, 'landscape');
    for (const columns of [4, 9, 14, 40]) {
      const parts = partsOf(wide(columns));
      assert.equal(parts.length > 1, columns >= 14, `${columns}`);
      for (const part of parts) {
        const look = lookOf(part, parts.length > 1);
        assert.ok(look.size >= 18);
        assert.ok(look.widths.reduce((sum, width) => sum + width, 0) <= textArea(look.orientation).width);
        for (const width of look.widths) assert.ok(width >= '1,234,567.89'.length * 18 * 5, 'no amount is broken');
      }
    }
  });

  it('name their lines in every part, and say a head again that goes on there', () => {
    const amounts = Array.from({ length: 16 }, (_, at) => cell(`${at + 1},234,567.89`, { align: 'right' }));
    const table: PrintedTable = {
      ...TABLE,
      columns: 18,
      head: [
        [cell('科目', { span: 2 }), cell('本年', { span: 4 }), cell('上年', { span: 12 })],
        ['编码', '名称', ...amounts.map((_, at) => `${at + 1}`)].map((text) => cell(text)),
      ],
      body: [[cell('201'), cell('一般公共服务支出'), ...amounts]],
    };
    const parts = partsOf(table);
    assert.ok(parts.length > 1);
    assert.deepEqual(
      parts.map(({ title }) => title),
      parts.map((_, at) => (at === 0 ? '支出预算表' : '支出预算表（续）')),
    );
    for (const { columns, head, body } of parts) {
      assert.deepEqual(
        body[0]!.slice(0, 2).map(({ text }) => text),
        ['201', '一般公共服务支出'],
      );
      assert.equal(head[0]![0]!.text, '科目');
      for (const row of [...head, ...body])
        assert.equal(
          row.reduce((sum, { span }) => sum + span, 0),
          columns,
        );
    }
    assert.deepEqual(
      parts.flatMap(({ body }) => body[0]!.slice(2)),
      amounts,
    );
    const above = parts.flatMap(({ head }) => head[0]!.slice(1));
    for (const [name, columns] of [
      ['本年', 4],
      ['上年', 12],
    ] as const) {
      const spans = above.filter(({ text }) => text === name).map(({ span }) => span);
      assert.equal(
        spans.reduce((sum, span) => sum + span, 0),
        columns,
      );
    }
    assert.deepEqual(
      parts.map(({ notes }) => notes.length),
      parts.map((_, at) => (at === parts.length - 1 ? 1 : 0)),
    );
  });

  it('say no empty column of amounts again behind the names', () => {
    const amounts = Array.from({ length: 16 }, (_, at) => cell(`${at + 1},234,567.89`, { align: 'right' }));
    const row = ['201', '一般公共服务支出', ''].map((text) => cell(text));
    const parts = partsOf({
      ...TABLE,
      columns: 19,
      head: [['编码', '名称', '年初', ...amounts.map((_, at) => `${at + 1}`)].map((text) => cell(text))],
      body: [[...row, ...amounts]],
    });
    assert.ok(parts.length > 1);
    assert.deepEqual(
      parts.map(({ body }) => body[0]!.filter(({ text }) => text === '').length),
      parts.map((_, at) => (at === 0 ? 1 : 0)),
    );
  });

  it('stand once in the contents when they are divided', async () => {
    const { template } = loadTemplate('模板：表\n类型：决算\n标题：说明\n# 公开表\n! 表格');
    const disclosure = disclosureOf('xinping-2021-final');
    const xml = (
      await packageOf(narrate(disclosure, { template }), { workbook: workbookOf('xinping-2021-final'), disclosure })
    )['word/document.xml']!;
    const continued = paragraphsOf(xml).filter(({ style, text }) => style === 'TableTitle' && text.endsWith('（续）'));
    assert.ok(continued.length > 0);
    assert.equal(elementsOf(xml, 'w:outlineLvl').filter((level) => level['w:val'] === '9').length, continued.length);
    assert.ok(!paragraphsOf(xml).some(({ style, text }) => style.startsWith('TOC') && text.includes('（续）')));
  });

  it('are all there, on pages that fit, named in the contents', async () => {
    const { template } = loadTemplate('模板：表\n类型：决算\n标题：说明\n# 概况\n甲。\n# 公开表\n! 表格\n# 名词\n乙。');
    const disclosure = disclosureOf('xinping-2021-final');
    const workbook = workbookOf('xinping-2021-final');
    const xml = (await packageOf(narrate(disclosure, { template }), { workbook, disclosure }))['word/document.xml']!;
    const titles = disclosure.tables.map(({ title }) => title);
    assert.deepEqual(
      paragraphsOf(xml)
        .filter(({ style, text }) => style === 'TableTitle' && !text.endsWith('（续）'))
        .map(({ text }) => text),
      titles,
    );
    const entries = paragraphsOf(xml)
      .filter(({ style }) => style === 'TOC2')
      .map(({ text }) => text.split('\t'));
    assert.deepEqual(
      entries.map(([title]) => title),
      titles,
    );
    const pages = entries.map(([, page]) => Number(page));
    assert.deepEqual(
      pages,
      [...pages].sort((left, right) => left - right),
    );
    const turns = printedTables(disclosure).flatMap((table) =>
      partsOf(
        printTable(
          workbook.grids.find(({ name }) => name === table.sheet)!,
          table,
        ),
      ).map((part, _, parts) => lookOf(part, parts.length > 1).orientation),
    );
    assert.ok(turns.includes('landscape') && turns.includes('portrait'));
    const sections = elementsOf(xml, 'w:pgSz').map((size) =>
      size['w:orient'] === 'landscape' ? 'landscape' : 'portrait',
    );
    const expected = turns.filter((turn, at) => turn !== (turns[at - 1] ?? 'portrait'));
    assert.deepEqual(sections, [
      'portrait',
      'portrait',
      ...expected,
      ...(expected.at(-1) === 'landscape' ? ['portrait'] : []),
    ]);
  });

  it('are only named where the workbook is not at hand', async () => {
    const { template } = loadTemplate('模板：表\n类型：决算\n标题：说明\n# 公开表\n! 表格');
    const disclosure = disclosureOf('xinping-2021-final');
    const xml = (await packageOf(narrate(disclosure, { template })))['word/document.xml']!;
    assert.equal(elementsOf(xml, 'w:tbl').length, 0);
    for (const { title } of disclosure.tables) assert.ok(paragraphsOf(xml).some(({ text }) => text === title));
  });
});
