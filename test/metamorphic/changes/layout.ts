import type { Cell, Grid, Range } from '../../../src/core/sheet/grid.js';
import { onBodies, onGrids, onTables, type Change } from '../change.js';
import { mapGrid, withColumn, withRowMoved, withRows, withoutRow } from '../grid.js';

/** Merges undone and their value filled into every cell, as some exporters do. */
function filled(grid: Grid, which: (merge: Range) => boolean = () => true): Grid {
  const source = (row: number, column: number): Range | undefined =>
    grid.merges.find(
      (merge) =>
        which(merge) && row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
    );
  return {
    ...grid,
    merges: grid.merges.filter((merge) => !which(merge)),
    rows: grid.rows.map(
      (cells, row) =>
        cells &&
        Array.from(cells, (cell, column): Cell | undefined => {
          const merge = source(row, column);
          return merge ? { ...cell, value: grid.rows[merge.top]?.[merge.left]?.value ?? null } : cell;
        }),
    ),
  };
}

export const LAYOUT: readonly Change[] = [
  onGrids('without merges', (grid) => (grid.merges.length === 0 ? null : { ...grid, merges: [] })),
  onGrids('merges undone and filled', (grid) => (grid.merges.length === 0 ? null : filled(grid))),
  onTables('merges of the head undone', (grid, { headTop, body }) =>
    body === null ? null : { ...grid, merges: grid.merges.filter(({ top }) => top < headTop || top >= body.top) },
  ),
  onTables('merges of the head undone and filled', (grid, { headTop, body }) =>
    body === null ? null : filled(grid, ({ top }) => top >= headTop && top < body.top),
  ),
  onTables('title not merged', (grid, { title }) => ({
    ...grid,
    merges: grid.merges.filter(({ top }) => top !== title.row),
  })),
  onTables('title merged across', (grid, { title, right }) =>
    grid.merges.some(({ top }) => top === title.row) || title.column !== 0
      ? null
      : { ...grid, merges: [...grid.merges, { top: title.row, bottom: title.row, left: 0, right }] },
  ),
  onTables('title merged over two rows', (grid, { title, right }) => {
    const bare = { ...grid, merges: grid.merges.filter(({ top }) => top !== title.row) };
    return title.column === 0
      ? withRows(bare, title.row + 1, [[]], [{ top: title.row, bottom: title.row + 1, left: 0, right }])
      : null;
  }),
  onTables('title in the second column', (grid, { title }) =>
    title.column !== 0
      ? null
      : mapGrid({ ...grid, merges: grid.merges.filter(({ top }) => top !== title.row) }, (cell, row, column) => {
          if (row !== title.row || column > 1) return cell;
          return column === 0 ? { ...cell, value: null } : grid.rows[row]![0];
        }),
  ),
  onBodies('合计 last', (grid, { totals, bottom, top }) =>
    totals.length === 1 && totals[0] === top ? withRowMoved(grid, top, bottom + 1) : null,
  ),
  onBodies('合计 first', (grid, { totals, bottom, top }) =>
    totals.length === 1 && totals[0] === bottom ? withRowMoved(grid, bottom, top) : null,
  ),
  onBodies('code and name of 合计 merged', (grid, { totals, codes, labels }) =>
    totals.length === 0 || codes.length === 0 || grid.merges.some(({ top }) => totals.includes(top))
      ? null
      : {
          ...totals.reduce((changed, row) => {
            const word = grid.rows[row]!.find((cell) => typeof cell?.value === 'string' && /合\s*计/.test(cell.value));
            return mapGrid(changed, (cell, other, column) =>
              other !== row || column < codes[0]! || column > labels.at(-1)!
                ? cell
                : { ...cell, value: column === codes[0] ? (word?.value ?? null) : null },
            );
          }, grid),
          merges: [
            ...grid.merges,
            ...totals.map((row) => ({ top: row, bottom: row, left: codes[0]!, right: labels.at(-1)! })),
          ],
        },
  ),
  onBodies('labels merged over two columns', (grid, { labels, amounts, codes, top, bottom }) => {
    if (amounts.length > 1 || labels.length !== 1 || labels[0]! + 1 !== amounts[0]![0] || codes.includes(labels[0]!))
      return null;
    const wide = withColumn(grid, labels[0]! + 1);
    return {
      ...wide,
      merges: [
        ...wide.merges,
        ...Array.from({ length: bottom - top + 1 }, (_, index) => ({
          top: top + index,
          bottom: top + index,
          left: labels[0]!,
          right: labels[0]! + 1,
        })),
      ],
    };
  }),
  onBodies('every amount merged over two columns', (grid, { amounts, top, bottom }) =>
    amounts
      .flat()
      .sort((left, right) => right - left)
      .reduce((changed, column) => {
        const wide = withColumn(changed, column + 1);
        return {
          ...wide,
          merges: [
            ...wide.merges,
            ...Array.from({ length: bottom - top + 1 }, (_, index) => ({
              top: top + index,
              bottom: top + index,
              left: column,
              right: column + 1,
            })),
          ],
        };
      }, grid),
  ),
  onBodies('every line merged over two rows', (grid, { top, bottom }) => {
    const width = grid.rows[top]?.length ?? 0;
    let changed = grid;
    for (let row = bottom; row >= top; row -= 1) {
      changed = withRows(
        changed,
        row + 1,
        [[]],
        Array.from({ length: width }, (_, column) => ({ top: row, bottom: row + 1, left: column, right: column })),
      );
    }
    return changed;
  }),
  onTables('head one row higher, all merged', (grid, { headTop, body }) =>
    body === null || body.top - headTop !== 1
      ? null
      : withRows(
          grid,
          headTop + 1,
          [[]],
          (grid.rows[headTop] ?? []).map((_, column) => ({
            top: headTop,
            bottom: headTop + 1,
            left: column,
            right: column,
          })),
        ),
  ),
  onTables(
    'without the department line',
    (grid, { departmentRow, unit, body }) =>
      departmentRow === null || unit?.row === departmentRow || body === null ? null : withoutRow(grid, departmentRow),
    ['identity.department'],
  ),
];
