import assert from 'node:assert/strict';
import { showCell } from '../../../src/hosts/excel/index.js';
import { CellNotShownError } from '../../../src/hosts/office/workbook-errors.js';
import type { CellRef, Workbook } from '../../../src/core/sheet/grid.js';
import type { Faults } from '../../office-host/simulated-host.js';
import { withExcel } from '../../office-host/with-excel.js';

const sheet = (name: string, hidden = false) => ({
  name,
  hidden,
  rows: [[{ value: 1 }]],
  merges: [],
  hiddenRows: [2],
  hiddenColumns: [3],
});
const workbook: Workbook = { name: '公开表.xlsx', grids: [sheet('表1'), sheet('底稿', true)] };

describe('showing a cell in Excel', () => {
  it('brings its sheet to the front and selects it, in one message', async () => {
    await withExcel(workbook, async (host) => {
      await showCell({ sheet: '表1', address: 'E7' });
      assert.deepEqual([host.state.active, host.state.selected, host.messages], ['表1', 'E7', 1]);
    });
  });

  /** What the user reads where the cell could not be shown. */
  async function said(cell: CellRef, play: Faults = {}, patience?: number): Promise<string> {
    return withExcel(
      workbook,
      () =>
        showCell(cell, null, patience).then(
          () => '',
          (error: unknown) => {
            assert.ok(error instanceof CellNotShownError);
            return error.message;
          },
        ),
      play,
    );
  }

  it('names a cell whose sheet is gone', async () => {
    assert.match(await said({ sheet: '表9', address: 'A1' }), /^没有定位到工作表“表9”的 A1：这张表可能已被删除或改名/);
  });

  it('names a cell whose sheet is hidden, and whose sheet only a macro brings back', async () => {
    assert.match(await said({ sheet: '底稿', address: 'A1' }), /“底稿”的 A1：工作表是隐藏的，请先取消隐藏。$/);
    const before = (_: number, state: { veryHidden: Set<string> }) => void state.veryHidden.add('底稿');
    assert.match(await said({ sheet: '底稿', address: 'A1' }, { before }), /“底稿”的 A1：工作表是深度隐藏的/);
  });

  it('names a cell that protection forbids to select', async () => {
    const before = (_: number, state: { locked: Set<string> }) => void state.locked.add('表1');
    assert.match(await said({ sheet: '表1', address: 'E7' }, { before }), /“表1”的 E7：工作表受保护/);
  });

  it('says that the cell is selected where nobody sees it', async () => {
    assert.match(await said({ sheet: '表1', address: 'B3' }), /“表1”的 B3：第 3 行是隐藏的/);
    assert.match(await said({ sheet: '表1', address: 'D1' }), /“表1”的 D1：D 列是隐藏的/);
  });

  it('names the cell when Excel is silent, busy with another cell, or refuses', async () => {
    const cell = { sheet: '表1', address: 'E7' };
    assert.match(await said(cell, { delay: Infinity }, 30), /“表1”的 E7：Excel 超过 1 秒没有回应/);
    assert.match(await said(cell, { refuse: 'InvalidOperationInCellEditMode' }), /“表1”的 E7：正在编辑单元格/);
    assert.match(await said(cell, { refuse: 'Conflict' }), /“表1”的 E7：Excel 没有完成操作（Conflict）/);
  });
});
