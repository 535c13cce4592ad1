import assert from 'node:assert/strict';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { withExcel } from './with-excel.js';

const workbook: Workbook = {
  name: '公开表.xlsx',
  grids: [{ name: '表1', hidden: false, rows: [[{ value: 1 }]], merges: [] }],
};

/** Runs on the sheet and lets every refusal of Excel pass, as careless add-in code would. */
function careless(run: (sheet: Excel.Worksheet) => void): Promise<void> {
  return withExcel(workbook, async () => {
    const context = new Excel.RequestContext();
    run(context.workbook.worksheets.getItem('表1'));
    await context.sync().catch(() => undefined);
  });
}

describe('the simulated Excel', () => {
  it('fails the test on a property, an object or a method that it does not know', async () => {
    await assert.rejects(
      careless((sheet) => void sheet.load({ tabColor: true })),
      /Worksheet has no tabColor/,
    );
    await assert.rejects(
      careless((sheet) => void sheet.shapes.load({ name: true })),
      /Worksheet has no Shapes/,
    );
    await assert.rejects(
      careless((sheet) => sheet.getRange('A1').unmerge()),
      /Range has no Unmerge/,
    );
    await assert.rejects(
      careless((sheet) => void (sheet.name = '表2')),
      /Worksheet has no Name among its setters/,
    );
  });

  it('gives nothing that was not loaded, as real proxies do', async () => {
    await withExcel(workbook, async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem('表1').load({ name: true });
      await context.sync();
      assert.equal(sheet.name, '表1');
      assert.throws(() => sheet.visibility, { code: 'PropertyNotLoaded' });
    });
  });

  it('answers what stands before a failing step, and nothing after it', async () => {
    await withExcel(workbook, async () => {
      const context = new Excel.RequestContext();
      const before = context.workbook.worksheets.getItem('表1').load({ name: true });
      context.workbook.worksheets.getItem('表9').activate();
      const after = context.workbook.load({ name: true });
      await assert.rejects(context.sync(), { code: 'ItemNotFound' });
      assert.equal(before.name, '表1');
      assert.throws(() => after.name, { code: 'PropertyNotLoaded' });
    });
  });
});

describe('the simulated Excel, unasked', () => {
  it('tells a change of cells to those who listen, through Microsoft’s own library, and nobody else', async () => {
    await withExcel(workbook, async (host) => {
      const told: Partial<Excel.WorksheetChangedEventArgs>[] = [];
      host.user.types('表1', { A1: 2 });
      const context = new Excel.RequestContext();
      context.workbook.worksheets.onChanged.add(async (event) => void told.push(event));
      await context.sync();
      host.user.types('表1', { A1: 3 });
      host.colleague.pastes('表1', 'A1:B1', { A1: 4, B1: 5 });
      await new Promise((resolve) => setTimeout(resolve, 5));
      assert.deepEqual(
        told.map(({ worksheetId, address, source, details }) => [worksheetId, address, source, details?.valueBefore]),
        [
          ['{0}', 'A1', 'Local', 2],
          ['{0}', 'A1:B1', 'Remote', undefined],
        ],
      );
    });
  });

  it('refuses to tell of new names before ExcelApi 1.17', async () => {
    await withExcel(
      workbook,
      async () => {
        const context = new Excel.RequestContext();
        context.workbook.worksheets.onNameChanged.add(async () => {});
        await assert.rejects(context.sync(), { code: 'ApiNotFound' });
      },
      { version: '1.16' },
    );
  });

  it('keeps what is written into it out of the workbook that the test handed over', async () => {
    await withExcel(workbook, async (host) => host.user.types('表1', { A1: 2, C3: 4 }));
    assert.deepEqual(workbook.grids[0]!.rows, [[{ value: 1 }]]);
  });
});
