import assert from 'node:assert/strict';
import { readExcelWorkbook } from '../../../src/hosts/excel/index.js';
import { CellEditError, ExcelTooOldError, HostSilentError, ProtectedError } from '../../../src/hosts/excel/errors.js';
import { SheetGoneError } from '../../../src/hosts/office/workbook-errors.js';
import type { Grid } from '../../../src/core/sheet/grid.js';
import { withExcel } from '../../office-host/with-excel.js';
import { PLAIN, read, sheet, workbook } from './sheets.js';

describe('reading the workbook open in Excel', () => {
  const small = workbook(
    sheet('表1', [['收支总表'], [null, '单位：元'], ['合计', 5556280.53]]),
    sheet('表2', [['合计', 12]]),
  );

  it('takes two messages however many sheets there are', async () => {
    await withExcel(small, async (host) => {
      assert.deepEqual(await read(), small);
      assert.equal(host.messages, 2);
    });
    const many = workbook(...Array.from({ length: 30 }, (_, i) => sheet(`表${i}`, [['合计', i]])));
    await withExcel(many, async (host) => {
      assert.deepEqual(await read(), many);
      assert.equal(host.messages, 2);
    });
  });

  it('keeps addresses when the used range does not begin at A1', async () => {
    const cells: Grid['rows'] = [undefined, undefined, [undefined, undefined, { value: '合计' }, { value: 3 }]];
    await withExcel(workbook({ ...PLAIN, name: '表1', rows: cells }), async () => {
      const [grid] = (await read()).grids;
      assert.deepEqual(grid!.rows[2]?.[2], { value: '合计' });
      assert.equal(grid!.rows[0], undefined);
      assert.equal(grid!.rows[2]?.[0], undefined);
    });
  });

  it('keeps formulas, number formats, errors, merges and what is hidden', async () => {
    const full: Grid = {
      name: '底稿',
      hidden: true,
      rows: [
        [
          { value: 0.1, format: '0.00%' },
          { value: 3, formula: 'SUM(B2:B3)' },
        ],
        [{ value: '#REF!', error: true, formula: 'A1/0' }, { value: true }],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [0],
    };
    await withExcel(workbook(full), async () => assert.deepEqual((await read()).grids, [full]));
  });

  it('takes a row 0 high and a column 0 wide for hidden', async () => {
    const lines = sheet(
      '表1',
      [
        ['合计', 1],
        ['其中', 2],
      ],
      { hiddenRows: [0] },
    );
    await withExcel(
      workbook(lines),
      async () => {
        const [grid] = (await read()).grids;
        assert.deepEqual([grid!.hiddenRows, grid!.hiddenColumns], [[0, 1], [1]]);
      },
      { flat: { rows: [1], columns: [1] } },
    );
  });

  it('drops cells of nothing but spaces', async () => {
    await withExcel(workbook(sheet('表1', [['合计', '　 ']])), async () => {
      assert.deepEqual((await read()).grids[0]!.rows, [[{ value: '合计' }]]);
    });
  });

  it('gives a blank sheet as an empty grid', async () => {
    const blank = workbook(sheet('空表', []), sheet('表1', [['合计', 1]]));
    await withExcel(blank, async () => assert.deepEqual(await read(), blank));
  });

  it('does without merges before ExcelApi 1.13', async () => {
    const merged = workbook(sheet('表1', [['收支总表', null]], { merges: [{ top: 0, left: 0, bottom: 0, right: 0 }] }));
    const copy = await withExcel(merged, () => read(), { version: '1.12' });
    assert.deepEqual(copy.grids[0]!.merges, []);
    assert.equal(copy.grids[0]!.rows[0]?.[0]?.value, '收支总表');
  });
});

describe('whether Excel has computed what it hands over', () => {
  const computed = workbook({ ...PLAIN, name: '表1', rows: [[{ value: 3, formula: 'SUM(A2:A3)' }]] });

  it('is not doubted where it has', async () => {
    await withExcel(computed, async () => assert.equal('calculation' in (await read()), false));
  });

  for (const [mode, state, told] of [
    ['Manual', 'Done', 'manual'],
    ['Manual', 'Pending', 'pending'],
    ['Automatic', 'Calculating', 'pending'],
    ['Automatic', 'Pending', 'pending'],
  ] as const) {
    it(`is told: ${mode}, ${state}`, async () => {
      await withExcel(computed, async () => assert.equal((await read()).calculation, told), {
        calculation: { mode, state },
      });
    });
  }

  it('does not matter to a workbook without formulas', async () => {
    const plain = workbook(sheet('表1', [['合计', 1]]));
    await withExcel(plain, async () => assert.deepEqual(await read(), plain), {
      calculation: { mode: 'Manual', state: 'Pending' },
    });
  });
});

describe('reading when Excel will not', () => {
  const one = workbook(sheet('表1', [['合计', 1]]));

  it('reads the others when a sheet went away between the two messages', async () => {
    const two = workbook(sheet('表1', [['合计', 1]]), sheet('表2', [['合计', 2]]));
    const before = (message: number, state: { deleted: Set<string> }) =>
      void (message === 2 && state.deleted.add('表1'));
    await withExcel(two, async () => assert.deepEqual((await read()).grids, [two.grids[1]]), { before });
  });

  it('says so when sheets go away every time', async () => {
    const three = workbook(sheet('表1', [['合计', 1]]), sheet('表2', [['合计', 2]]), sheet('表3', [['合计', 3]]));
    const before = (message: number, state: { deleted: Set<string> }) =>
      void (message % 2 === 0 && state.deleted.add(`表${message / 2}`));
    await withExcel(three, () => assert.rejects(readExcelWorkbook(), new SheetGoneError()), { before });
  });

  it('names a sheet as it is called when its cells are read', async () => {
    const before = (message: number, state: { renamed: Map<string, string> }) =>
      void (message === 2 && state.renamed.set('表1', '公开01表'));
    await withExcel(one, async () => assert.equal((await read()).grids[0]!.name, '公开01表'), { before });
  });

  it('says that the workbook is protected', async () => {
    await withExcel(one, () => assert.rejects(readExcelWorkbook(), new ProtectedError()), { refuse: 'AccessDenied' });
  });

  it('asks to leave the cell that is open for typing', async () => {
    await withExcel(one, () => assert.rejects(readExcelWorkbook(), new CellEditError()), {
      refuse: 'InvalidOperationInCellEditMode',
    });
  });

  it('waits for a late answer, but not for ever', async () => {
    await withExcel(one, async () => assert.deepEqual(await read(500), one), { delay: 50 });
    await withExcel(one, () => assert.rejects(readExcelWorkbook(30), new HostSilentError(30)), { delay: Infinity });
  });

  it('refuses Excel before ExcelApi 1.9 without asking it', async () => {
    await withExcel(
      one,
      async (host) => {
        await assert.rejects(readExcelWorkbook(), new ExcelTooOldError());
        assert.equal(host.messages, 0);
      },
      { version: '1.8' },
    );
  });
});
