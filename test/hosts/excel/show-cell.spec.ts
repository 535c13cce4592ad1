import assert from 'node:assert/strict';
import { showCell } from '../../../src/hosts/excel/index.js';
import { HostSilentError, ProtectedError, SheetGoneError, SheetHiddenError } from '../../../src/hosts/excel/errors.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { withExcel } from '../../office-host/with-excel.js';

const sheet = (name: string, hidden = false) => ({ name, hidden, rows: [[{ value: 1 }]], merges: [] });
const workbook: Workbook = { name: '公开表.xlsx', grids: [sheet('表1'), sheet('底稿', true)] };

describe('showing a cell in Excel', () => {
  it('brings its sheet to the front and selects it, in one message', async () => {
    await withExcel(workbook, async (host) => {
      await showCell({ sheet: '表1', address: 'E7' });
      assert.deepEqual([host.state.active, host.state.selected, host.messages], ['表1', 'E7', 1]);
    });
  });

  it('names a sheet that is gone', async () => {
    await withExcel(workbook, () => assert.rejects(showCell({ sheet: '表9', address: 'A1' }), new SheetGoneError('表9')));
  });

  it('names a sheet that is hidden', async () => {
    await withExcel(workbook, () => assert.rejects(showCell({ sheet: '底稿', address: 'A1' }), new SheetHiddenError('底稿')));
  });

  it('names a sheet whose protection forbids selecting', async () => {
    const before = (_: number, state: { locked: Set<string> }) => void state.locked.add('表1');
    await withExcel(workbook, () => assert.rejects(showCell({ sheet: '表1', address: 'A1' }), new ProtectedError('表1')), { before });
  });

  it('gives up on a silent Excel', async () => {
    await withExcel(workbook, () => assert.rejects(showCell({ sheet: '表1', address: 'A1' }, 30), new HostSilentError(30)), { delay: Infinity });
  });
});
