import type { Dimensions } from '../disclosure/dimensions.js';
import type { Fact, Panel, Row } from '../disclosure/model.js';
import type { Unit } from '../money/amount.js';
import { addressOf } from '../sheet/address.js';
import { stageOfHead } from '../taxonomy/heads.js';
import { amountOf } from './amount-of.js';
import { latestYear } from './columns.js';
import { parseLabel } from './labels.js';
import { threePublicItem, type Line } from './lines.js';
import { marksOf } from './marks.js';
import { toRows } from './rows.js';
import type { Draft } from './draft.js';

/**
 * 三公 printed as one wide row: 出国, 公车 and 接待 across, in 决算 once under 预算数 and once under 决算数 (the central form).
 * Turned so that the items are lines and the stages columns: one panel for 合计, then one for each 单位 line. Null when the table is a list.
 */
export function wideThreePublic(draft: Draft, unitOf: (column: number) => Unit, decimals: number, year: number | null): Panel[] | null {
  const columns = wideColumns(draft, year);
  const items = new Set(columns.map((column) => column.item));
  if (!items.has('abroad') || !items.has('reception')) return null;
  const rows = amountRows(draft, columns.map((column) => column.index));
  return rows.length === 0 ? null : rows.map((row) => turnRow(draft, columns, row, unitOf, decimals));
}

function turnRow({ view, header }: Draft, columns: readonly WideColumn[], row: number, unitOf: (column: number) => Unit, decimals: number): Panel {
  // 机关运行经费 or 会议费 beside the 三公 columns make no set of figures of their own
  const sets = [...new Set(columns.filter((column) => column.item === 'reception').map((column) => column.group))];
  const groupOf = (column: WideColumn): string => (sets.includes(column.group) ? column.group : sets[0]!);
  const stages = new Set(columns.filter((column) => sets.includes(column.group)).flatMap((column) => column.dimensions.stage ?? []));
  const readCell = (index: number, printed: boolean): Fact => {
    const parsed = printed ? view.amount(row, index) : ({ state: 'blank' } as const);
    const at = { cell: { sheet: view.grid.name, address: addressOf(row, index) }, row, column: index };
    return parsed.state === 'amount'
      ? { ...at, state: parsed.state, amount: amountOf(parsed, unitOf(index), decimals), ...marksOf(view, row, index) }
      : { ...at, state: parsed.state, amount: null };
  };
  const lines = [...new Set(columns.map((column) => column.item))].map((item): Line => {
    const cells = sets.map((group) => columns.find((column) => column.item === item && groupOf(column) === group));
    const first = cells.find((cell) => cell !== undefined)!;
    const facts = cells.map((cell) => readCell(cell?.index ?? first.index, cell !== undefined));
    return { index: row, label: parseLabel(first.label), labelColumn: first.index, item, code: null, codeColumn: null, organizationCode: null, facts };
  });
  const rows: Row[] = toRows(lines, 'three-public', null, view.grid.name).map((line, index) => ({
    ...line, labelCell: { sheet: view.grid.name, address: addressOf(header.lastRow, lines[index]!.labelColumn) },
  }));
  return {
    side: null, rows,
    columns: sets.map((group) => {
      const sample = columns.find((column) => column.group === group)!;
      return { index: sample.index, heads: group === '' ? [] : [group], dimensions: stages.size > 1 || sample.dimensions.year ? sample.dimensions : {}, ofWhich: false, known: true };
    }),
  };
}

interface WideColumn {
  readonly index: number;
  readonly item: ReturnType<typeof threePublicItem>;
  readonly label: string;
  /** "预算数", "决算数", "上年…", or "" when the table has one set of figures. */
  readonly group: string;
  readonly dimensions: Dimensions;
  /** Its heads say 三公. */
  readonly named: boolean;
}

function wideColumns({ header }: Draft, documentYear: number | null): WideColumn[] {
  const year = documentYear ?? latestYear([...header.heads.values()].flat());
  const columns = [...header.heads].flatMap(([index, heads]): WideColumn[] => {
    if (heads.length === 0) return [];
    const leaf = heads.at(-1)!;
    const above = heads.at(-2) ?? '';
    const groupHead = heads.find((head) => stageOfHead(head) !== null || /^20\d\d年|^上年|^本年/.test(head)) ?? '';
    const leafItem = threePublicItem(parseLabel(leaf).name);
    const aboveItem = threePublicItem(parseLabel(above).name);
    const total = /^(合计|小计|总计)$/.test(leaf);
    const item = total && aboveItem !== 'unknown' && aboveItem !== 'three-public-total' ? aboveItem : leafItem;
    const label = total && item !== 'three-public-total' ? above : leaf;
    const headYear = Number(/^(20\d\d)年/.exec(groupHead)?.[1] ?? 0);
    const prior = /^上年/.test(groupHead) || (headYear > 0 && year !== null && headYear < year);
    const stage = groupHead === '' || prior ? null : stageOfHead(groupHead);
    const dimensions: Dimensions = prior ? { year: 'prior' } : stage ? { stage } : {};
    return item === 'unknown' ? [] : [{ index, item, label, group: groupHead, dimensions, named: heads.some((head) => /三公/.test(head)) }];
  });
  // 合计 of 三公, 会议费 and 培训费 beside a 小计 of 三公 alone: the latter is the total of 三公
  const named = columns.some((column) => column.item === 'three-public-total' && column.named);
  const mixed = columns.some((column) => column.item === 'meetings' || column.item === 'training');
  return named && mixed ? columns.filter((column) => column.item !== 'three-public-total' || column.named) : columns;
}

/** Rows with an amount, 合计 first; the first row below the head when none has any. */
function amountRows({ view, dataRows }: Draft, columns: readonly number[]): number[] {
  const withAmounts = dataRows.filter((row) => columns.some((column) => view.amount(row, column).state === 'amount'));
  const isTotal = (row: number): boolean => view.filled(row).some((column) => column < columns[0]! && /^(合计|总计)$/.test(view.text(row, column)));
  const total = withAmounts.find(isTotal);
  if (withAmounts.length === 0) return dataRows.slice(0, 1);
  return total === undefined ? withAmounts.slice(0, 1) : [total, ...withAmounts.filter((row) => row !== total)];
}
