import assert from 'node:assert/strict';
import type { Cell } from '../../../src/core/sheet/grid.js';
import {
  NoWorkbookError,
  WorkbookClosedError,
  WpsRefusedError,
  WpsTooOldError,
} from '../../../src/hosts/wps/errors.js';
import { NothingReadError, SheetGoneError } from '../../../src/hosts/office/workbook-errors.js';
import { readOpenWorkbook } from '../../../src/hosts/wps/read-workbook.js';
import { etApplication } from '../../wps-host/et-objects.js';
import { withEt, type InEt } from '../../wps-host/with-et.js';
import { PLAIN, scattered, sheet, workbook } from '../excel/sheets.js';

const TWO = workbook(sheet('表1', [['合计', 30]]), sheet('表2', [['甲', 10]]));
const one = (cell: Cell) => workbook({ ...PLAIN, name: '表1', rows: [[cell, { value: '乙' }]] });
const SENTENCE = /^(?:WPS )?\p{Script=Han}[^。]*。$/u;

/** The first cell as it was read. */
const firstCell = (cell: Cell): Promise<Cell | undefined> =>
  withEt(one(cell), async ({ host }) => (await host.read()).grids[0]!.rows[0]![0]);

describe('reading the workbook open in WPS 表格', () => {
  for (const [what, cell] of [
    ['an amount', { value: 1234.5, format: '#,##0.00' }],
    ['a formula with what it came to', { value: 30, formula: 'SUM(B1:B9)' }],
    ['an error by its name', { value: '#DIV/0!', error: true, formula: 'A2/0' }],
    ['an amount whose format says more than its digits', { value: 20, format: '0"万元"', shown: '20万元' }],
    [
      'a date as the text that it shows',
      { value: '2021年3月15日', shown: '2021年3月15日', format: 'yyyy"年"m"月"d"日"' },
    ],
    ['a truth', { value: true }],
    ['a text that looks like a formula', { value: '=合计' }],
  ] as const)
    it(`gives ${what}`, async () => {
      assert.deepEqual(await firstCell(cell), cell);
    });

  it('takes an amount for no error that has the number of one', async () => {
    assert.deepEqual(await firstCell({ value: -2_146_826_281 }), { value: -2_146_826_281 });
  });

  it('reads one cell alone, an empty sheet, and hidden sheets, rows and columns', async () => {
    const book = workbook(
      sheet('表1', [['合计']]),
      sheet('空', []),
      sheet(
        '藏',
        [
          ['甲', 1, 2],
          ['乙', 3, 4],
          ['丙', 5, 6],
        ],
        { hidden: true, hiddenRows: [1, 2], hiddenColumns: [0] },
      ),
    );
    await withEt(book, async ({ host }) => assert.deepEqual((await host.read()).grids, book.grids));
  });

  it('finds merges side by side, over one another and within a row', async () => {
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 1, left: 0, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 2, right: 3 },
      { top: 3, left: 4, bottom: 4, right: 4 },
    ];
    const book = workbook(sheet('表1', [['表头'], ['甲', null, '乙'], [], [null, null, null, null, '丙']], { merges }));
    await withEt(book, async ({ host }) => assert.deepEqual((await host.read()).grids[0]!.merges, merges));
  });

  it('reads the filled parts where a stray figure or a format stretches the sheet to its end', async () => {
    const book = workbook(scattered('表1', [0, 0, '合计'], [0, 1, 30], [1_048_000, 16_000, 7]));
    await withEt(book, async ({ host, world }) => {
      const { rows } = (await host.read()).grids[0]!;
      assert.deepEqual([rows[0], rows[1_048_000]![16_000]], [[{ value: '合计' }, { value: 30 }], { value: 7 }]);
      assert.ok(world.crossings.count < 3_000, String(world.crossings.count));
    });
    await withEt(workbook(sheet('表1', [['合计', 30]])), async ({ host, user, world }) => {
      user.sheet('表1').formattedTo = { row: 1_048_575, column: 1 };
      assert.deepEqual((await host.read()).grids[0]!.rows, [[{ value: '合计' }, { value: 30 }]]);
      assert.ok(world.crossings.count < 1_000, String(world.crossings.count));
    });
  });

  it('names a sheet of too many filled cells, and says so where there is no other', async () => {
    const large = (name: string) =>
      sheet(
        name,
        Array.from({ length: 300 }, () => Array.from({ length: 200 }, () => 1)),
      );
    const read = ({ world }: InEt) =>
      readOpenWorkbook(etApplication(world), world.objectOf(world.books[0]!) as never, { most: 50_000 });
    await withEt(workbook(large('表1'), sheet('表2', [['合计', 1]])), async (inside) => {
      const { sheets } = await read(inside);
      assert.deepEqual(sheets[0]!.grid.unread, { reason: 'too-large', cells: 60_000 });
      assert.equal(sheets[1]!.grid.unread, undefined);
    });
    await withEt(workbook(large('表1')), async (inside) => assert.rejects(read(inside), NothingReadError));
  });

  it('tells of formulas that are computed only when asked', async () => {
    const book = workbook({ ...PLAIN, name: '表1', rows: [[{ value: 1, formula: '1' }]] });
    for (const [mode, state, told] of [
      [-4105, 0, undefined],
      [-4135, 0, 'manual'],
      [-4105, 2, 'pending'],
    ] as const)
      await withEt(book, async ({ host, world }) => {
        world.calculation = { mode, state };
        assert.equal((await host.read()).calculation, told);
      });
  });

  it('begins anew where a sheet is deleted meanwhile, and says so where that goes on', async () => {
    const deleting =
      (times: number) =>
      async ({ host, user, world }: InEt) => {
        let left = times;
        world.beforeRange = ({ name }) => {
          if ((left -= 1) >= 0) user.deletesSheet(name);
        };
        return (await host.read()).grids.map(({ name }) => name);
      };
    assert.deepEqual(await withEt(TWO, deleting(1)), ['表2']);
    await assert.rejects(withEt(TWO, deleting(2)), SheetGoneError);
  });

  it('stops when it is asked to', async () => {
    await withEt(TWO, async ({ host }) => {
      const stop = new AbortController();
      const reading = host.read(stop.signal);
      stop.abort();
      await assert.rejects(reading);
    });
  });
});

describe('what WPS 表格 refuses', () => {
  it('is said in one sentence: nothing open, closed since, busy, a WPS without values', async () => {
    const rejects = async (play: (inside: InEt) => Promise<unknown>, kind: new (...args: never[]) => Error) =>
      withEt(TWO, (inside) =>
        assert.rejects(play(inside), (error: Error) => error instanceof kind && SENTENCE.test(error.message)),
      );
    await rejects(({ host, world }) => {
      world.active.book = null;
      return host.read();
    }, NoWorkbookError);
    await rejects(async ({ host, world }) => {
      await host.read();
      world.books[0]!.isOpen = false;
      await host.marks.put([{ sheet: '表1', address: 'B1' }]);
    }, WorkbookClosedError);
    await rejects(({ host, world }) => {
      world.beforeRange = () => {
        throw new Error('0x800AC472');
      };
      return host.read();
    }, WpsRefusedError);
    await rejects(({ host, world }) => {
      world.lacks.add('Range.Value2');
      return host.read();
    }, WpsTooOldError);
  });

  it('leaves the workbook that was read at hand when another comes to the front', async () => {
    await withEt(TWO, async ({ host, world }) => {
      await host.read();
      const other = { ...world.books[0]!, name: '别的.xlsx', fullName: 'C:\\别的.xlsx', sheets: [] };
      world.books.push(other);
      world.active = { book: other, sheet: '', cell: 'A1' };
      await host.show({ sheet: '表2', address: 'B1' });
      assert.deepEqual([world.active.book?.name, world.active.sheet, world.active.cell], ['公开表.xlsx', '表2', 'B1']);
    });
  });
});
