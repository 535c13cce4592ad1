import type { Cell } from '../../../src/core/sheet/grid.js';
import { onBodies, onGrids, onTables, type Change } from '../change.js';
import { mapGrid, withColumn, withRows } from '../grid.js';

const emptyText = (): Cell => ({ value: '' });

export const BLANKS: readonly Change[] = [
  onGrids('a blank column at the left', (grid) => withColumn(grid, 0)),
  onGrids('three blank columns at the left', (grid) => withColumn(withColumn(withColumn(grid, 0), 0), 0)),
  onGrids('two blank rows at the top', (grid) => withRows(grid, 0, [[], []])),
  onTables('a blank row below the title', (grid, { title }) => withRows(grid, title.row + 1, [[]])),
  onTables('a blank row above the head', (grid, { headTop }) => withRows(grid, headTop, [[]])),
  onBodies('a blank row below the head', (grid, { top }) => withRows(grid, top, [[]])),
  onBodies('a blank row below the first line', (grid, { top }) => withRows(grid, top + 1, [[]])),
  onBodies('a blank row above the last line', (grid, { bottom }) => withRows(grid, bottom, [[]])),
  onBodies('a blank row after every third line', (grid, { top, bottom }) => {
    let changed = grid;
    for (let row = bottom; row > top; row -= 3) changed = withRows(changed, row, [[]]);
    return changed;
  }),
  onBodies('a blank row after every line', (grid, { top, bottom }) => {
    let changed = grid;
    for (let row = bottom; row > top; row -= 1) changed = withRows(changed, row, [[]]);
    return changed;
  }),
  onBodies('a blank column before the amounts', (grid, { amounts }) => withColumn(grid, amounts[0]![0]!)),
  onBodies('a blank column between the last two amounts', (grid, { amounts }) =>
    amounts[0]!.length < 2 ? null : withColumn(grid, amounts[0]!.at(-1)!),
  ),
  onBodies('a blank column after the first amount', (grid, { amounts }) =>
    amounts[0]!.length < 2 ? null : withColumn(grid, amounts[0]![1]!),
  ),
  onBodies('a blank column after every amount', (grid, { amounts }) =>
    amounts
      .flat()
      .sort((left, right) => right - left)
      .reduce((changed, column) => withColumn(changed, column + 1), grid),
  ),
  onBodies('a blank column between two panels', (grid, { amounts }) =>
    amounts.length < 2 ? null : withColumn(grid, amounts[0]!.at(-1)! + 1),
  ),
  onBodies('a blank column between code and name', (grid, { codes, labels }) =>
    codes.length === 0 || labels.at(-1)! <= codes.at(-1)! ? null : withColumn(grid, labels.at(-1)!),
  ),
  onGrids('blank cells with an empty text', (grid) =>
    mapGrid(grid, (cell) => (cell?.value == null ? { ...cell, value: '' } : cell)),
  ),
  onGrids('blank cells with spaces', (grid) =>
    mapGrid(grid, (cell) => (cell?.value == null ? { ...cell, value: '  ' } : cell)),
  ),
  onGrids('blank cells with a full-width space', (grid) =>
    mapGrid(grid, (cell) => (cell?.value == null ? { ...cell, value: '　' } : cell)),
  ),
  onGrids('fifty rows of empty texts below', (grid) =>
    withRows(
      grid,
      grid.rows.length,
      Array.from({ length: 50 }, () => Array.from({ length: 6 }, emptyText)),
    ),
  ),
  onGrids('columns of empty texts at the right', (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) => [...(cells ?? []), emptyText(), emptyText(), emptyText()]),
  })),
  onBodies('a hidden blank row', (grid, { top }) => ({ ...withRows(grid, top + 1, [[]]), hiddenRows: [top + 1] })),
  onBodies('a hidden blank column', (grid, { amounts }) => ({
    ...withColumn(grid, amounts[0]![0]!),
    hiddenColumns: [amounts[0]![0]!],
  })),
  onTables('a blank row inside the head', (grid, { body, headTop }) =>
    body === null || body.top - headTop < 2 ? null : withRows(grid, headTop + 1, [[]]),
  ),
];
