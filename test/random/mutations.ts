import type { Cell, Grid, Workbook } from '../../src/core/sheet/grid.js';

type Random = () => number;

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

const at = (random: Random, length: number): number => Math.floor(random() * length);

/** Values that a cell of such a workbook may hold, the odd ones too. */
const VALUES: readonly Cell[] = [
  { value: 0 },
  { value: -12.5 },
  { value: 1e300 },
  { value: 1e-9 },
  { value: Number.MAX_SAFE_INTEGER },
  { value: 0.1 + 0.2 },
  { value: '' },
  { value: ' ' },
  { value: '—' },
  { value: '无' },
  { value: '1,234.50' },
  { value: '１２．５' },
  { value: '12.3元' },
  { value: '1.2.3' },
  { value: '(12.30)' },
  { value: '合计' },
  { value: '其中：' },
  { value: '小计' },
  { value: '注：1' },
  { value: '201' },
  { value: '2010301' },
  { value: '单位：万元' },
  { value: '项目' },
  { value: '三公经费支出表' },
  { value: '#REF!', error: true },
  { value: true },
  { value: null },
  { value: '\u202d1\u202c' },
  { value: '（'.repeat(40) },
  { value: 8420700, format: '0!.0,', shown: '842.1' },
  { value: 45000, format: 'yyyy-mm-dd', shown: '2023-03-15' },
  { value: '一、' },
  { value: '2024年' },
  { value: '50%' },
  { value: 12, formula: 'SUM(A1:A2)' },
];

type GridChange = (grid: Grid, random: Random) => Grid;

const rowsOf = (grid: Grid, rows: Grid['rows']): Grid => ({ ...grid, rows });

const GRID_CHANGES: readonly GridChange[] = [
  (grid, random) => rowsOf(grid, without(grid.rows, at(random, grid.rows.length))),
  (grid, random) => rowsOf(grid, doubled(grid.rows, at(random, grid.rows.length))),
  (grid, random) => rowsOf(grid, swapped(grid.rows, at(random, grid.rows.length), at(random, grid.rows.length))),
  (grid, random) => eachRow(grid, columnIn(grid, random), without),
  (grid, random) => eachRow(grid, columnIn(grid, random), doubled),
  (grid, random) => {
    const [one, other] = [columnIn(grid, random), columnIn(grid, random)];
    return rowsOf(
      grid,
      grid.rows.map((cells) => cells && swapped(cells, one, other)),
    );
  },
  (grid, random) => inCell(grid, random, () => pick(random, VALUES)),
  (grid, random) => inCell(grid, random, () => undefined),
  (grid, random) =>
    inCell(grid, random, (cell) =>
      typeof cell?.value === 'number' ? { ...cell, value: cell.value * pick(random, [10, -1, 1.01, 0.0001]) } : cell,
    ),
  (grid, random) =>
    inCell(grid, random, (cell) =>
      typeof cell?.value === 'string' ? { ...cell, value: cell.value.slice(at(random, cell.value.length)) } : cell,
    ),
  (grid, random) =>
    inCell(grid, random, () =>
      pick(
        random,
        grid.rows.flatMap((cells) => cells ?? []),
      ),
    ),
  (grid, random) => ({ ...grid, merges: without(grid.merges, at(random, grid.merges.length)) }),
  (grid, random) => {
    const [top, left] = [at(random, grid.rows.length), columnIn(grid, random)];
    return {
      ...grid,
      merges: [...grid.merges, { top, left, bottom: top + at(random, 4), right: left + at(random, 4) }],
    };
  },
  (grid) => ({ ...grid, merges: [] }),
  (grid, random) => rowsOf(grid, [...grid.rows.slice(0, at(random, grid.rows.length)), ...grid.rows]),
  (grid, random) => rowsOf(grid, grid.rows.slice(at(random, grid.rows.length))),
  (grid, random) =>
    rowsOf(
      grid,
      grid.rows.map((cells) => (random() < 0.05 ? undefined : cells)),
    ),
  (grid, random) => ({ ...grid, hidden: !grid.hidden, hiddenRows: [at(random, grid.rows.length)] }),
];

function columnIn(grid: Grid, random: Random): number {
  return at(random, Math.max(1, ...grid.rows.map((cells) => cells?.length ?? 0)));
}

function inCell(grid: Grid, random: Random, of: (cell: Cell | undefined) => Cell | undefined): Grid {
  const row = at(random, grid.rows.length);
  const column = columnIn(grid, random);
  return rowsOf(
    grid,
    grid.rows.map((cells, index) =>
      index === row
        ? Array.from({ length: Math.max(column + 1, cells?.length ?? 0) }, (_, other) =>
            other === column ? of(cells?.[other]) : cells?.[other],
          )
        : cells,
    ),
  );
}

function eachRow(grid: Grid, column: number, change: <T>(items: readonly T[], index: number) => T[]): Grid {
  return rowsOf(
    grid,
    grid.rows.map((cells) => cells && change(cells, column)),
  );
}

function without<T>(items: readonly T[], index: number): T[] {
  return items.filter((_, other) => other !== index);
}

function doubled<T>(items: readonly T[], index: number): T[] {
  return [...items.slice(0, index + 1), ...items.slice(index)];
}

function swapped<T>(items: readonly T[], one: number, other: number): T[] {
  return Array.from(items, (item, index) => {
    const from = new Map([
      [one, other],
      [other, one],
    ]).get(index);
    return from !== undefined && from < items.length ? items[from]! : item;
  });
}

/** One to six changes, each of one sheet; now and then a sheet is dropped or comes twice. */
export function mutatedWorkbook(workbook: Workbook, random: Random): Workbook {
  let grids = workbook.grids;
  for (let left = 1 + at(random, 6); left > 0; left -= 1) {
    const index = at(random, grids.length);
    if (random() < 0.05 && grids.length > 1) grids = random() < 0.5 ? without(grids, index) : doubled(grids, index);
    else
      grids = grids.map((grid, other) =>
        other === index && grid.rows.length > 0 ? pick(random, GRID_CHANGES)(grid, random) : grid,
      );
  }
  return { ...workbook, grids };
}

/** Bits turned, pieces cut out, doubled, exchanged or filled with nothing. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes.slice();
  for (let left = 1 + at(random, 4); left > 0 && changed.length > 8; left -= 1) {
    const from = at(random, changed.length);
    const to = Math.min(changed.length, from + 1 + at(random, random() < 0.5 ? 8 : 4096));
    switch (at(random, 6)) {
      case 0:
        changed[from]! ^= 1 << at(random, 8);
        break;
      case 1:
        changed = Uint8Array.from([...changed.subarray(0, from), ...changed.subarray(to)]);
        break;
      case 2:
        changed = Uint8Array.from([...changed.subarray(0, to), ...changed.subarray(from)]);
        break;
      case 3:
        changed = changed.slice(0, from);
        break;
      case 4:
        changed.fill(random() < 0.5 ? 0 : 0xff, from, to);
        break;
      default:
        changed[from] = at(random, 256);
    }
  }
  return changed;
}

const WORDS = [
  '万元',
  '增长',
  '下降',
  '%',
  '其中：',
  '（',
  '）',
  '。',
  '\n',
  '1,234.56',
  '0',
  '—',
  '与上年持平',
  '一、',
  '（一）',
  '\t',
  '合计',
  '三公',
  '决算',
  '2024年',
  '\u202d',
  '１２',
  '，',
  '占',
  '与',
  '分别为',
  '单位：元',
];

/** Signs and sentences dropped, doubled, exchanged, and words of the trade put in anywhere. */
export function mutatedText(text: string, random: Random): string {
  let changed = text;
  for (let left = 1 + at(random, 8); left > 0; left -= 1) {
    const from = at(random, changed.length);
    const to = Math.min(changed.length, from + 1 + at(random, random() < 0.5 ? 6 : 300));
    switch (at(random, 6)) {
      case 0:
        changed = changed.slice(0, from) + changed.slice(to);
        break;
      case 1:
        changed = changed.slice(0, to) + changed.slice(from);
        break;
      case 2:
        changed = changed.slice(0, from) + pick(random, WORDS) + changed.slice(from);
        break;
      case 3:
        changed = changed.slice(0, from) + pick(random, WORDS).repeat(1 + at(random, 50)) + changed.slice(from);
        break;
      case 4:
        changed =
          changed.slice(0, from) +
          changed.slice(from, to).replace(/\d/g, () => String(at(random, 10))) +
          changed.slice(to);
        break;
      default:
        changed = changed.slice(from) + changed.slice(0, from);
    }
  }
  return changed;
}
