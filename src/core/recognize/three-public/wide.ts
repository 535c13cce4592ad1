import type { Column, Fact, Panel } from '../../disclosure/model.js';
import type { Unit } from '../../money/amount.js';
import { addressOf } from '../../sheet/address.js';
import type { Draft } from '../draft.js';
import { parseLabel } from '../labels.js';
import { readFact } from '../lines.js';
import type { Line } from '../line.js';
import { toRows } from '../rows.js';
import { wideColumns, type WideColumn } from './columns.js';
import { dimensionsOf, joinSets, setKey } from './figure-set.js';
import { wideGroups, type WideGroup } from './rows.js';
import { gather } from '../../sheet/gather.js';

/**
 * 三公 with its items across: 出国, 公车 and 接待, once or under 预算数 and 决算数 (central form), with 预算数 and 决算数 (Shanghai) or two
 * years (Shaanxi) under each item, or with a row a year or a stage (Beijing). Turned so that the items are lines and
 * years and stages columns: one panel for 合计, then one for each 单位. Null when the table is a list.
 *
 * @param year the document's, to tell last year's figures; null when nothing tells it
 */
export function wideThreePublic(
  draft: Draft,
  unitOf: (column: number) => Unit,
  decimals: number,
  year: number | null,
): Panel[] | null {
  const columns = wideColumns(draft);
  const items = new Set(columns.map((column) => column.item));
  if (!items.has('abroad') || !items.has('reception')) return null;
  const groups = wideGroups(
    draft,
    columns.map((column) => column.index),
  );
  return groups.length === 0 ? null : groups.map((group) => turn(draft, columns, group, unitOf, decimals, year));
}

function turn(
  draft: Draft,
  columns: readonly WideColumn[],
  group: WideGroup,
  unitOf: (column: number) => Unit,
  decimals: number,
  year: number | null,
): Panel {
  const { view } = draft;
  // 机关运行经费 or 会议费 beside the 三公 columns make no set of figures of their own
  const sets = columns.filter(
    (column, position) =>
      column.item === 'reception' &&
      columns.findIndex((other) => other.item === 'reception' && setKey(other.set) === setKey(column.set)) === position,
  );
  const keys = sets.map((column) => setKey(column.set));
  const keyOf = ({ set }: WideColumn): string => (keys.includes(setKey(set)) ? setKey(set) : keys[0]!);
  const figures = gather(group.rows, (row) =>
    sets.map((column) => ({ row, column, set: joinSets([column.set, row.set]) })),
  );
  const dimensions = dimensionsOf(
    figures.map(({ set }) => set),
    year,
  );
  const first = group.rows[0]!.row;
  const blank = (row: number, index: number): Fact => ({
    cell: { sheet: view.grid.name, address: addressOf(row, index) },
    row,
    column: index,
    state: 'blank',
    amount: null,
  });
  const lines = [...new Set(columns.map((column) => column.item))].map((item): Line => {
    const printed = columns.filter((column) => column.item === item);
    const sample = printed[0]!;
    const facts = figures.map(({ row: { row }, column }) => {
      const found = printed.find((other) => keyOf(other) === setKey(column.set));
      return found ? readFact(row, found.index, { view, unitOf, decimals }) : blank(row, sample.index);
    });
    return {
      index: first,
      label: parseLabel(sample.label),
      labelColumn: sample.index,
      labelRow: headRow(draft, sample),
      item,
      code: null,
      codeColumn: null,
      organizationCode: null,
      facts,
    };
  });
  return {
    side: null,
    rows: toRows(lines, 'three-public', null, view.grid.name),
    ...(group.part ? { part: true as const } : {}),
    columns: figures.map(({ row, column }, position): Column => ({
      index: column.index,
      heads: figures.length === 1 ? [] : [...column.setHeads, ...(row.setLabel === '' ? [] : [row.setLabel])],
      dimensions: dimensions[position]!,
      ofWhich: false,
      known: true,
    })),
  };
}

/** The row of the head that names a column's item. */
function headRow({ view, header }: Draft, { index, head }: WideColumn): number {
  for (let row = header.lastRow; row >= header.firstRow; row -= 1) if (view.text(row, index) === head) return row;
  return header.lastRow;
}
