import assert from 'node:assert/strict';
import type { Cell, Grid } from '../../../src/core/sheet/grid.js';
import { usedRange, windowAround } from '../../../src/taskpane/model/sheet-window.js';

const cell = (value: string | number | null): Cell => ({ value });
const grid = (rows: Grid['rows'], merges: Grid['merges'] = []): Grid => ({ name: '表1', hidden: false, rows, merges });

describe('the drawn part of a sheet', () => {
  it('ends at the last cell with a value', () => {
    assert.deepEqual(usedRange(grid([[cell('标题')], [], [undefined, cell(1)], [cell(null), undefined, cell('')]])), {
      top: 0,
      left: 0,
      bottom: 2,
      right: 1,
    });
  });

  it('draws a merge once and leaves out what it covers', () => {
    const { rows } = windowAround(
      grid([[cell('标题')], [cell(1), cell(2)]], [{ top: 0, left: 0, bottom: 0, right: 1 }]),
      1,
      1,
    );
    assert.deepEqual(
      rows.map((row) => row.map((one) => [one.column, one.columnSpan])),
      [
        [[0, 2]],
        [
          [0, 1],
          [1, 1],
        ],
      ],
    );
  });

  it('draws a window of a long sheet around the cell, and a merge cut by it keeps its text', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [cell(index)]);
    rows[0] = [cell('合并到底')];
    const { range, rows: drawn } = windowAround(grid(rows, [{ top: 0, left: 0, bottom: 4900, right: 0 }]), 4800, 0);
    assert.ok(range.top > 4000 && range.bottom - range.top < 300);
    assert.equal(drawn[0]![0]!.cell?.value, '合并到底');
    assert.equal(drawn[0]![0]!.rowSpan + range.top - 1, Math.min(4900, range.bottom));
  });

  it('draws a sheet with a million formatted blank rows at once', () => {
    const rows: Cell[][] = [];
    rows[0] = [cell('标题')];
    rows[1_048_575] = [cell(null)];
    assert.equal(windowAround(grid(rows), 0, 0).rows.length, 1);
  });

  it('shows a blank cell beyond the last value, for a finding about what is missing', () => {
    assert.equal(
      windowAround(grid([[cell(1)]]), 3, 2)
        .rows.at(-1)
        ?.at(-1)?.column,
      2,
    );
  });
});
