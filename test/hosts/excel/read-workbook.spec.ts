import assert from 'node:assert/strict';
import { readExcelWorkbook } from '../../../src/hosts/excel/index.js';
import { CellEditError, ExcelTooOldError, HostSilentError, ProtectedError, SheetGoneError, SheetTooLargeError } from '../../../src/hosts/excel/errors.js';
import type { Cell, Grid, Workbook } from '../../../src/core/sheet/grid.js';
import { withExcel } from '../../office-host/with-excel.js';

const PLAIN = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] };

/** Rows of texts and amounts; null for blank. */
function sheet(name: string, rows: readonly (readonly Cell['value'][])[], more: Partial<Grid> = {}): Grid {
  const cells = rows.map((row) => {
    const line: Cell[] = [];
    row.forEach((value, column) => {
      if (value !== null) line[column] = { value };
    });
    return line;
  });
  return { ...PLAIN, name, rows: cells, ...more };
}

function workbook(...grids: Grid[]): Workbook {
  return { name: '公开表.xlsx', grids };
}

/** What was read, as plain data: the library's arrays come from another realm. */
async function read(patience?: number): Promise<Workbook> {
  return structuredClone(await readExcelWorkbook(patience));
}

/** `count` rows of a label and an amount. */
function tall(name: string, count: number, label = '行政运行'): Grid {
  return sheet(name, Array.from({ length: count }, (_, i) => [`${label}${i}`, i + 0.25]));
}

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
        [{ value: 0.1, format: '0.00%' }, { value: 3, formula: 'SUM(B2:B3)' }],
        [{ value: '#REF!', error: true, formula: 'A1/0' }, { value: true }],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [0],
    };
    await withExcel(workbook(full), async () => assert.deepEqual((await read()).grids, [full]));
  });

  it('takes a date for text, as Excel shows it, and never for an amount', async () => {
    const dated: Grid = { ...PLAIN, name: '表1', rows: [[{ value: 44270, format: 'yyyy"年"m"月"' }, { value: 44270, format: '#,##0.00' }]] };
    await withExcel(workbook(dated), async () => {
      assert.deepEqual((await read()).grids[0]!.rows[0]!.map((cell) => cell!.value), ['2021年3月', 44270]);
    });
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

  it('does without merges where there are more than Excel counts', async () => {
    const merges = Array.from({ length: 513 }, (_, i) => ({ top: i, left: 0, bottom: i, right: 1 }));
    await withExcel(workbook({ ...tall('表1', 513), merges }), async (host) => {
      const [grid] = (await read()).grids;
      assert.deepEqual([grid!.rows.length, grid!.merges.length, host.messages], [513, 0, 3]);
    });
  });
});

describe('reading a workbook over the 5 MB of Excel on the web', () => {
  const limit = 5 * 1024 * 1024;

  it('reads bands of rows, and every cell once', async () => {
    const big = workbook(sheet('封面', [['公开表']]), tall('明细', 60_000), sheet('空表', []));
    await withExcel(big, async (host) => {
      assert.deepEqual(await read(), big);
      assert.ok(host.answers.every((bytes) => bytes < limit), `answers of ${host.answers.join(', ')} bytes`);
      // The list, the refused attempt, the extents, then 120,000 cells in bands and the cover in the first of them.
      assert.equal(host.messages, 3 + 4);
    }, { limit });
  });

  it('halves a band whose texts are long', async () => {
    const wordy = workbook(tall('说明', 6_000, '很长的名称'.repeat(60)));
    await withExcel(wordy, async () => assert.deepEqual(await read(), wordy), { limit });
  });

  it('names a sheet that is no table at all', async () => {
    const rows: Grid['rows'] = Object.assign([], { 0: [{ value: 1 }], 49_999: Object.assign([], { 25: { value: 2 } }) });
    const huge = workbook({ ...PLAIN, name: '流水', rows });
    await withExcel(huge, () => assert.rejects(readExcelWorkbook(), new SheetTooLargeError('流水', 1_300_000)), { limit });
  });
});

describe('reading when Excel will not', () => {
  const one = workbook(sheet('表1', [['合计', 1]]));

  it('says that a sheet went away between the two messages', async () => {
    const before = (message: number, state: { deleted: Set<string> }) => void (message === 2 && state.deleted.add('表1'));
    await withExcel(one, () => assert.rejects(readExcelWorkbook(), new SheetGoneError()), { before });
  });

  it('says that the workbook is protected', async () => {
    await withExcel(one, () => assert.rejects(readExcelWorkbook(), new ProtectedError()), { refuse: 'AccessDenied' });
  });

  it('asks to leave the cell that is open for typing', async () => {
    await withExcel(one, () => assert.rejects(readExcelWorkbook(), new CellEditError()), { refuse: 'InvalidOperationInCellEditMode' });
  });

  it('waits for a late answer, but not for ever', async () => {
    await withExcel(one, async () => assert.deepEqual(await read(500), one), { delay: 50 });
    await withExcel(one, () => assert.rejects(readExcelWorkbook(30), new HostSilentError(30)), { delay: Infinity });
  });

  it('refuses Excel before ExcelApi 1.9 without asking it', async () => {
    await withExcel(one, async (host) => {
      await assert.rejects(readExcelWorkbook(), new ExcelTooOldError());
      assert.equal(host.messages, 0);
    }, { version: '1.8' });
  });
});
