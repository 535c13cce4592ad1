import type { Cell, CellValue, Grid } from '../../../src/core/sheet/grid.js';
import type { Body, Layout } from '../book.js';
import { onBodies, type Change } from '../change.js';
import { withColumn, withRows, withoutColumn, withoutRow } from '../grid.js';

interface Side {
  readonly head: string;
  /** What stands in line `index`, from 0. */
  readonly of: (index: number) => CellValue;
  /** Only where the line has an amount. */
  readonly filledOnly?: boolean;
}

/**
 * A column that is no amount, at the place that `at` tells. Its head stands over the whole height of the table's head.
 */
function column(
  name: string,
  at: (body: Body, layout: Layout) => number | null,
  { head, of, filledOnly = false }: Side,
): Change {
  return onBodies(`a column ${name}`, (grid, body, layout) => {
    const place = at(body, layout);
    if (place === null) return null;
    const cellOf = (row: number): Cell | undefined => {
      if (row === layout.headTop) return { value: head };
      if (row < body.top || row > body.bottom || (filledOnly && !hasAmount(grid, row, body))) return undefined;
      return { value: of(row - body.top) };
    };
    const changed = withColumn(grid, place, cellOf);
    const ordinals = grid.rows[body.top - 1]?.some((cell) => cell?.value === '栏次' || cell?.value === 1) === true;
    const bottom = body.top - 1 - (ordinals ? 1 : 0);
    return bottom <= layout.headTop
      ? changed
      : { ...changed, merges: [...changed.merges, { top: layout.headTop, bottom, left: place, right: place }] };
  });
}

const atRight = (_: Body, { right }: Layout): number => right + 1;
const atLeft = (): number => 0;
/** Between two amounts, where the head above does not reach across. */
const beforeLast = ({ amounts }: Body, { right }: Layout): number | null =>
  amounts.length === 1 && amounts[0]!.length > 1 && amounts[0]!.at(-1) === right ? right : null;

const share = (index: number): number => Number((100 / (index + 1)).toFixed(2));
const hasAmount = (grid: Grid, row: number, { amounts }: Body): boolean =>
  amounts.flat().some((at) => {
    const value = grid.rows[row]?.[at]?.value;
    return typeof value === 'number' && value !== 0;
  });

export const COLUMNS: readonly Change[] = [
  column('占比（%） at the right', atRight, { head: '占比（%）', of: share, filledOnly: true }),
  column('占总支出比重 at the right', atRight, {
    head: '占总支出比重',
    of: (index) => `${share(index).toFixed(2)}%`,
    filledOnly: true,
  }),
  column('占比 as a fraction', atRight, {
    head: '占比',
    of: (index) => Number((1 / (index + 1)).toFixed(4)),
    filledOnly: true,
  }),
  column('比重% between the amounts', beforeLast, { head: '比重%', of: share, filledOnly: true }),
  column('增减% at the right', atRight, { head: '增减%', of: (index) => index * 3 - 7, filledOnly: true }),
  column('增长率（%） at the right', atRight, {
    head: '增长率（%）',
    of: (index) => `${(index * 3 - 7).toFixed(2)}%`,
    filledOnly: true,
  }),
  column('备注, blank', atRight, { head: '备注', of: () => null }),
  column('备注 with texts', atRight, { head: '备注', of: (index) => (index % 3 === 1 ? '含上年结转' : null) }),
  column('备注 with amounts in texts', atRight, {
    head: '备注',
    of: (index) => (index === 2 ? '其中上年结转12.30万元' : null),
  }),
  column('说明 with texts', atRight, { head: '说明', of: (index) => (index % 2 === 1 ? '按定额安排' : null) }),
  column('政策依据', atRight, { head: '政策依据', of: (index) => (index > 2 ? '财预〔2016〕143号' : null) }),
  column('序号 at the left', atLeft, { head: '序号', of: (index) => index + 1 }),
  column('序号 as texts', atLeft, { head: '序号', of: (index) => String(index + 1) }),
  column('行次 at the left', atLeft, { head: '行次', of: (index) => index + 1 }),
  column('编号 at the left', atLeft, { head: '编号', of: (index) => index + 1 }),
  column('行次 before the amounts', ({ amounts }) => amounts[0]![0]!, { head: '行次', of: (index) => index + 1 }),
  column('计量单位 at the right', atRight, { head: '计量单位', of: () => '万元' }),
  column('是否公开 at the right', atRight, { head: '是否公开', of: () => '是' }),
  column('负责科室 at the right', atRight, {
    head: '负责科室',
    of: (index) => (index % 2 === 0 ? '预算股' : '国库股'),
  }),
  onBodies('a row 栏次 below the head', (grid, body, layout) =>
    hasOrdinals(grid, body, layout) ? null : withRows(grid, body.top, [ordinals(grid, body, '栏次')]),
  ),
  onBodies('a row of numbers below the head', (grid, body, layout) =>
    hasOrdinals(grid, body, layout) ? null : withRows(grid, body.top, [ordinals(grid, body, null)]),
  ),
  onBodies('栏次 with formulas', (grid, body, layout) =>
    hasOrdinals(grid, body, layout) || body.amounts.length > 1 || body.amounts[0]!.length !== 3
      ? null
      : withRows(grid, body.top, [
          ordinals(grid, body, '栏次').map((cell) => (cell?.value === 1 ? { value: '1=2+3' } : cell)),
        ]),
  ),
  onBodies('without the row 栏次', (grid, body, layout) =>
    hasOrdinals(grid, body, layout) ? withoutRow(grid, body.top - 1) : null,
  ),
  onBodies('without the column 行次', (grid, body, layout) => {
    const columns = [...(grid.rows[layout.headTop]?.keys() ?? [])]
      .filter((at) =>
        grid.rows
          .slice(layout.headTop, body.top)
          .some((cells) => /^(行次|序号)$/.test(String(cells?.[at]?.value ?? ''))),
      )
      .reverse();
    return columns.length === 0 ? null : columns.reduce(withoutColumn, grid);
  }),
];

function hasOrdinals(grid: Grid, { top }: Body, { headTop }: Layout): boolean {
  return grid.rows
    .slice(headTop, top)
    .some((cells) => cells?.some((cell) => cell?.value === '栏次' || cell?.value === 1 || cell?.value === '1'));
}

function ordinals(grid: Grid, { amounts }: Body, word: string | null): (Cell | undefined)[] {
  const columns = amounts.flat();
  const width = grid.rows.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
  return Array.from({ length: width }, (_, at) => {
    if (columns.includes(at)) return { value: columns.indexOf(at) + 1 };
    return at === 0 && word !== null ? { value: word } : undefined;
  });
}
