import assert from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { NOTHING_KEPT } from '../../../src/core/narrate/answers/kept.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { resultTable, type ResultTable } from '../../../src/core/report/result-table.js';
import { AnswersDamagedError, SheetNotWrittenError } from '../../../src/hosts/office/workbook-errors.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { withEt, type InEt } from '../../wps-host/with-et.js';
import { sheet, workbook } from '../excel/sheets.js';

const BOOK = workbookOf('xinping-2021-final');
const DISCLOSURE = recognize(BOOK);
const REPORT = validate(DISCLOSURE);
const TABLE: ResultTable = resultTable(DISCLOSURE, REPORT, '2024年3月5日', '点“单元格”一列跳到该格。');

const rowsOf = ({ user }: InEt, name = '校验结果') =>
  [...user.sheet(name).rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);

describe('the sheet 校验结果 in the workbook open in WPS 表格', () => {
  it('has a row a finding, with figures as numbers and links to the cells, behind the other sheets', async () => {
    await withEt(BOOK, async (inside) => {
      await inside.host.read();
      await inside.host.results.put(TABLE);
      const rows = rowsOf(inside);
      assert.equal(rows[0]!.get(0)!.value, '校验结果');
      const head = rows.findIndex((row) => row.get(0)?.value === '序号');
      const found = rows.slice(head + 1, head + 1 + REPORT.findings.length);
      assert.deepEqual(
        found.map((row) => row.get(0)!.value),
        REPORT.findings.map((_, index) => index + 1),
      );
      const wrong = found.find((row) => row.get(7)?.value === '公开02表!E7')!;
      assert.deepEqual([wrong.get(1)!.value, wrong.get(4)!.value], ['错误', 5566280.53]);
      assert.equal(wrong.get(7)!.formula, `HYPERLINK("#'公开02表'!E7","公开02表!E7")`);
      assert.equal(wrong.get(4)!.format, '#,##0.00##"元"');
      const { world } = inside;
      assert.equal(world.books[0]!.sheets.at(-1)!.name, '校验结果');
      assert.equal(world.active.sheet, '校验结果');
      assert.ok(world.frozenRows > 1);
      assert.deepEqual([world.alerts, world.updating], [true, true]);
    });
  });

  it('is written anew in its place, is no table of the workbook, and goes without a question', async () => {
    await withEt(BOOK, async ({ host, world, again }) => {
      const read = await host.read();
      const before = structuredClone(world.books);
      await host.results.put(TABLE);
      await host.results.put(TABLE);
      assert.equal(world.books[0]!.sheets.length, before[0]!.sheets.length + 1);
      assert.deepEqual(await again().read(), read);
      assert.equal(await host.results.remove(TABLE.title), 1);
      assert.deepEqual(world.books, before);
      assert.deepEqual(world.asked, []);
      assert.equal(await host.results.remove(TABLE.title), 0);
    });
  });

  it('leaves a sheet of that name alone that is not ours', async () => {
    await withEt(workbook(sheet('校验结果', [['我的表', 1]])), async (inside) => {
      await inside.host.read();
      await inside.host.results.put(TABLE);
      assert.deepEqual(rowsOf(inside)[0]!.get(0)!.value, '我的表');
      assert.equal(rowsOf(inside, '校验结果(2)')[0]!.get(0)!.value, '校验结果');
      assert.equal(await inside.host.results.remove(TABLE.title), 1);
      assert.ok(inside.user.sheet('校验结果'));
    });
  });

  it('is not touched, and it is said why, where the structure is protected', async () => {
    await withEt(BOOK, async ({ host, world }) => {
      await host.read();
      world.books[0]!.structureProtected = true;
      await assert.rejects(
        host.results.put(TABLE),
        (error: Error) => error instanceof SheetNotWrittenError && /结构可能受保护/.test(error.message),
      );
      assert.deepEqual([world.alerts, world.updating], [true, true]);
    });
  });
});

describe('what is kept in the workbook open in WPS 表格', () => {
  const small = workbook(sheet('表1', [['合计', 1]]));

  it('is read with it and found again later; one part for each kind', async () => {
    await withEt(small, async ({ host, again, world }) => {
      await host.read();
      assert.deepEqual(await host.answers.load(), {});
      assert.deepEqual(await host.narrative.load(), NOTHING_KEPT);
      for (const reason of ['已核实', '按万元填报']) await host.answers.save(DISCLOSURE, { 'a@b': reason });
      await host.narrative.save(DISCLOSURE, NOTHING_KEPT);
      assert.equal(world.books[0]!.parts!.length, 2);
      const later = again();
      await later.read();
      assert.deepEqual(await later.answers.load(), { 'a@b': '按万元填报' });
      assert.equal(later.keepsParts(), true);
    });
  });

  it('is left as it is, and it is said so, where it is none of ours', async () => {
    await withEt(small, async ({ host, world }) => {
      world.books[0]!.parts = ['<answers xmlns="urn:gongkai:answers:1">not JSON</answers>'];
      await host.read();
      await assert.rejects(host.answers.load(), AnswersDamagedError);
    });
  });

  it('is to be kept in the workbook where none is open yet', async () => {
    await withEt(small, async ({ host, world }) => {
      world.active.book = null;
      assert.equal(host.keepsParts(), true);
    });
  });

  it('is not kept by a WPS that has no such parts', async () => {
    await withEt(small, async ({ host, world }) => {
      world.books[0]!.parts = null;
      await host.read();
      assert.equal(host.keepsParts(), false);
      assert.deepEqual(await host.answers.load(), {});
    });
  });
});
