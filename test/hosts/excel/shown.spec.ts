import assert from 'node:assert/strict';
import type { Cell } from '../../../src/core/sheet/grid.js';
import { withExcel } from '../../office-host/with-excel.js';
import { PLAIN, read, workbook } from './sheets.js';

/** What is read of a cell whose text Excel gives as `shown`. */
async function readCell(cell: Cell): Promise<Cell | undefined> {
  return withExcel(
    workbook({ ...PLAIN, name: '表1', rows: [[cell]] }),
    async () => (await read()).grids[0]!.rows[0]?.[0],
  );
}

describe('what a cell shows in Excel', () => {
  for (const [format, value, shown] of [
    ['0!.0,', 8_420_700, '842.1'],
    ['0.00,,', 8_420_700, '8.42'],
    ['0.00"万元"', 842.07, '842.07万元'],
    ['0.00%', 0.5718, '57.18%'],
    ['[DBNum2][$-804]General', 20, '贰拾'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, '-'],
  ] as const) {
    it(`is kept where the format makes more of the number: ${format}`, async () => {
      assert.deepEqual(await readCell({ value, format, shown }), { value, format, shown });
    });
  }

  for (const [format, value, text] of [
    ['#,##0.00', 8_420_700, '8,420,700.00'],
    ['#,##0.00_);(#,##0.00)', -1234.5, '(1,234.50)'],
    ['0.0', 842.07, '842.1'],
  ] as const) {
    it(`is not worth a word where digits say all: ${format}`, async () => {
      assert.deepEqual(await readCell({ value, format, shown: text }), { value, format });
    });
  }

  it('is not a General number squeezed by a narrow column', async () => {
    assert.deepEqual(await readCell({ value: 123_456_789_012.35, shown: '1.23E+11' }), { value: 123_456_789_012.35 });
  });

  it('is worked out from the format where the column is too narrow for it', async () => {
    assert.equal((await readCell({ value: 8_420_700, format: '0!.0,"万元"', shown: '######' }))?.shown, '842.1万元');
    assert.deepEqual(await readCell({ value: 8_420_700, format: '#,##0.00', shown: '###' }), {
      value: 8_420_700,
      format: '#,##0.00',
    });
  });

  it('is the value of a date, never an amount', async () => {
    const date = { value: '2021年3月', format: 'yyyy"年"m"月"', shown: '2021年3月' };
    assert.deepEqual(await readCell(date), date);
    // The simulated Excel counts 44,270 days: 44,197 to 2021-01-01 and 73 more.
    assert.equal((await readCell({ ...date, shown: '########' }))?.value, '2021年3月');
    assert.equal((await readCell({ value: 'x', format: 'yyyy/m/d', shown: '####' }))?.value, '2021-03-15');
  });

  it('is nothing else for a text that looks like a squeezed number', async () => {
    assert.deepEqual(await readCell({ value: '###' }), { value: '###' });
  });
});
