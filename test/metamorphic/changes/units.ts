import type { CellValue, Grid } from '../../../src/core/sheet/grid.js';
import type { Layout } from '../book.js';
import { onBodies, onTables, type Change } from '../change.js';
import { rowAt, withCell, withRows } from '../grid.js';

/** The unit line of the table worded otherwise, in its own cell. */
function wording(text: (unit: string) => string): Change {
  return onTables(`unit as “${text('万元')}”`, (grid, layout) =>
    isAlone(grid, layout) ? withCell(grid, layout.unit!.row, layout.unit!.column, text(layout.unitName)) : null,
  );
}

/** The unit cell says nothing else: no department, no year. */
function isAlone(grid: Grid, { unit }: Layout): boolean {
  return (
    unit !== null &&
    /^[（(]?(金额)?单位[:：]\s*万?元[)）]?$/.test(textAt(grid, unit.row, unit.column).replace(/\s/g, ''))
  );
}

function textAt(grid: Grid, row: number, column: number): string {
  const value: CellValue | undefined = grid.rows[row]?.[column]?.value;
  return typeof value === 'string' ? value : '';
}

/** The unit said elsewhere and no more where it stood. */
function moved(name: string, of: (grid: Grid, layout: Layout) => Grid | null): Change {
  return onTables(
    `unit ${name}`,
    (grid, layout) =>
      isAlone(grid, layout) ? of(withCell(grid, layout.unit!.row, layout.unit!.column, null), layout) : null,
    ['unit.contradiction'],
  );
}

const WORDINGS: readonly ((unit: string) => string)[] = [
  (unit) => `（单位：${unit}）`,
  (unit) => `金额单位:人民币${unit}`,
  (unit) => `金额单位：${unit}`,
  (unit) => `单位：${unit}（人民币）`,
  (unit) => `单位：人民币${unit}`,
  (unit) => `单位：${unit}人民币`,
  (unit) => `单 位 ： ${[...unit].join(' ')}`,
  (unit) => `单位：${unit}（保留两位小数）`,
  (unit) => `计量单位：${unit}`,
  (unit) => `货币单位：人民币${unit}`,
  (unit) => `币种：人民币    单位：${unit}`,
  (unit) => `单位:${unit}`,
  (unit) => `单位 ${unit}`,
  (unit) => `（${unit}）`,
  (unit) => unit,
  (unit) => `单位：（${unit}）`,
  (unit) => `单位：${unit}。`,
  (unit) => `[单位：${unit}]`,
  (unit) => `【单位：${unit}】`,
  (unit) => `金额单位（${unit}）`,
  (unit) => `单位∶${unit}`,
  (unit) => `单位﹕${unit}`,
  (unit) => `数据单位：${unit}`,
  (unit) => `金额：${unit}`,
  (unit) => `计价单位：${unit}`,
  (unit) => `（金额单位：${unit}）`,
  (unit) => `人民币：${unit}`,
];

export const UNITS: readonly Change[] = [
  ...WORDINGS.map(wording),
  moved('in the title', (grid, { title, unitName }) =>
    withCell(grid, title.row, title.column, `${textAt(grid, title.row, title.column)}（单位：${unitName}）`),
  ),
  moved('in the title, without 单位', (grid, { title, unitName }) =>
    withCell(grid, title.row, title.column, `${textAt(grid, title.row, title.column)}（${unitName}）`),
  ),
  moved('in the title, on a line of its own', (grid, { title, unitName }) =>
    withCell(grid, title.row, title.column, `${textAt(grid, title.row, title.column)}\n单位：${unitName}`),
  ),
  moved('in a merged row above the head', (grid, { headTop, right, unitName }) =>
    withRows(grid, headTop, [rowAt(0, `单位：${unitName}`)], [{ top: headTop, bottom: headTop, left: 0, right }]),
  ),
  moved('in a row of its own above the title', (grid, { title, right, unitName }) =>
    withRows(grid, title.row, [rowAt(right, `单位：${unitName}`)]),
  ),
  moved('in a row of its own right below the title', (grid, { title, right, unitName }) =>
    withRows(grid, title.row + 1, [rowAt(right, `单位：${unitName}`)]),
  ),
  moved('one column beyond the table', (grid, { unit, right, unitName }) =>
    withCell(grid, unit!.row, right + 1, `单位：${unitName}`),
  ),
  moved('in two cells', (grid, { unit, unitName }) =>
    unit!.column === 0
      ? null
      : withCell(withCell(grid, unit!.row, unit!.column - 1, '单位：'), unit!.row, unit!.column, unitName),
  ),
  moved('beside the department', (grid, { departmentRow, unit, unitName }) => {
    const column =
      departmentRow === unit!.row ? grid.rows[departmentRow]!.findIndex((cell) => typeof cell?.value === 'string') : -1;
    return column < 0
      ? null
      : withCell(grid, unit!.row, column, `${textAt(grid, unit!.row, column)}                单位：${unitName}`);
  }),
  onBodies(
    'unit in the head of every amount column',
    (grid, body, layout) => {
      if (!isAlone(grid, layout) || layout.kind === 'general-matrix') return null;
      const without = withCell(grid, layout.unit!.row, layout.unit!.column, null);
      return body.amounts.flat().reduce((changed, column) => {
        const leaf = leafOf(grid, layout, body.top, column);
        return leaf === null
          ? changed
          : withCell(changed, leaf, column, `${textAt(grid, leaf, column)}（${layout.unitName}）`);
      }, without);
    },
    ['unit.contradiction'],
  ),
  onBodies(
    'unit in the header and in every amount column',
    (grid, body, layout) =>
      layout.kind === 'general-matrix' || layout.unit === null
        ? null
        : body.amounts.flat().reduce((changed, column) => {
            const leaf = leafOf(grid, layout, body.top, column);
            return leaf === null
              ? changed
              : withCell(changed, leaf, column, `${textAt(grid, leaf, column)}(${layout.unitName})`);
          }, grid),
    ['unit.contradiction'],
  ),
];

/** Lowest row of a column's head that holds a word. */
function leafOf(grid: Grid, layout: Layout, top: number, column: number): number | null {
  for (let row = top - 1; row >= layout.headTop; row -= 1)
    if (
      /[一-龥]/.test(textAt(grid, row, column)) &&
      !textAt(grid, row, column).includes('栏次') &&
      !/元[)）]$/.test(textAt(grid, row, column))
    )
      return row;
  return null;
}
