import assert from 'node:assert/strict';
import type { CellValue, Workbook } from '../../../src/core/sheet/grid.js';
import { CellNotWrittenError } from '../../../src/hosts/office/workbook-errors.js';
import { excelHost } from '../../../src/hosts/excel/index.js';
import type { CellWrite } from '../../../src/hosts/office/cell-write.js';
import { writeCells } from '../../../src/hosts/excel/write-cells.js';
import type { SimulatedHost } from '../../office-host/simulated-host.js';
import { withExcel } from '../../office-host/with-excel.js';
import { PLAIN, read, workbook } from './sheets.js';

const BOOK: Workbook = workbook({
  ...PLAIN,
  name: '表1',
  rows: [
    [{ value: '合计' }, { value: 31, format: '#,##0.00' }, { value: 30, formula: 'SUM(B2:B3)' }],
    [{ value: '甲' }, { value: '1,010.00' }, { value: '20.00', format: '@' }],
  ],
});

const write = (address: string, before: CellValue, after: CellValue): CellWrite => ({
  sheet: '表1',
  address,
  before,
  after,
});

/** The values of the sheet, row by row. */
async function values(): Promise<CellValue[][]> {
  return ((await read()).grids[0]?.rows ?? []).map((row) => (row ?? []).map((cell) => cell?.value ?? null));
}

function refuses(
  one: CellWrite,
  reason: RegExp,
  spoil: (host: SimulatedHost) => void = () => undefined,
): Promise<void> {
  return withExcel(BOOK, async (host) => {
    spoil(host);
    const before = await values();
    await assert.rejects(
      writeCells([write('B1', 31, 30), one], () => '{0}'),
      (error) => {
        assert.ok(error instanceof CellNotWrittenError);
        assert.match(error.message, reason);
        return true;
      },
    );
    assert.deepEqual(await values(), before, 'something was written');
  });
}

describe('writing into cells in Excel', () => {
  it('puts several at once, in two messages, and keeps numbers numbers and texts texts', async () => {
    await withExcel(BOOK, async (host) => {
      await writeCells(
        [write('B1', 31, 30), write('B2', '1,010.00', '1,001.00'), write('C2', '20.00', '29.00'), write('D2', null, 5)],
        () => '{0}',
      );
      assert.equal(host.messages, 2);
      assert.deepEqual(await values(), [
        ['合计', 30, 30],
        ['甲', '1,001.00', '29.00', 5],
      ]);
      assert.equal((await read()).grids[0]!.rows[0]![1]!.format, '#,##0.00');
    });
  });

  it('takes back what it wrote, a blank too', async () => {
    await withExcel(BOOK, async () => {
      const before = await values();
      const writes = [write('B2', '1,010.00', '1,001.00'), write('D2', null, 5)];
      await writeCells(writes, () => '{0}');
      await writeCells(
        writes.map((one) => ({ ...one, before: one.after, after: one.before })),
        () => '{0}',
      );
      assert.deepEqual(await values(), before);
    });
  });

  it('writes nothing where one cell holds something else by now', () =>
    refuses(write('B2', '1,010.00', 1), /没有改工作表“表1”的 B2：它已经不是校验时的数了/, ({ user }) =>
      user.types('表1', { B2: 7 }),
    ));

  it('nor where one is a formula', () => refuses(write('C1', 30, 31), /C1：它现在是公式/));

  it('nor where one is locked', () =>
    refuses(
      write('B2', '1,010.00', 1),
      /B2：工作表受保护，请先撤销保护/,
      ({ state }) => void state.protected.set('表1', ['B1']),
    ));

  it('nor where the sheet is gone', () =>
    refuses(write('B2', '1,010.00', 1), /B1：这张表可能已被删除/, ({ user }) => user.deletesSheet('表1')));

  it('writes into the cells that protection leaves open', async () => {
    await withExcel(BOOK, async ({ state }) => {
      state.protected.set('表1', ['B1']);
      await writeCells([write('B1', 31, 30)], () => '{0}');
      assert.equal((await values())[0]![1], 30);
    });
  });

  for (const version of ['1.20', '1.13']) {
    it(`knows its own change, and does not wake for it as for another’s: ExcelApi ${version}`, async () => {
      await withExcel(
        BOOK,
        async () => {
          const excel = excelHost();
          await excel.read();
          let told = 0;
          await excel.following.follow(() => (told += 1));
          await excel.write([write('B1', 31, 30)]);
          const changed = await excel.following.readChanges();
          assert.deepEqual(structuredClone(changed), { workbook: await read(), byOthers: false });
          await new Promise((resolve) => setTimeout(resolve, 5));
          assert.equal(told, version === '1.20' ? 0 : 1);
          assert.equal(await excel.following.readChanges(), null);
        },
        { version },
      );
    });
  }
});
