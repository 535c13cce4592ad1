import { Decimal } from 'decimal.js';
import { figureSetOf, isFigureSet, type FigureSet } from '../../taxonomy/figure-sets.js';
import type { Draft } from '../draft.js';
import { joinSets, setKey } from './figure-set.js';
import { isWhole } from '../../taxonomy/words/totals.js';
import { holdsAmount } from '../../money/parse.js';
import { gather } from '../../sheet/gather.js';

/** A row of the wide form: whose figures, and which of them. */
export interface WideRow {
  readonly row: number;
  readonly set: FigureSet | null;
  readonly setLabel: string;
}

/**
 * Rows that are one line of figures: those of 合计 or of one 单位, a row a year or a stage where the form prints them below
 * each other.
 */
export interface WideGroup {
  readonly rows: readonly WideRow[];
  /** One 单位 of several whose whole the table does not print. */
  readonly part: boolean;
}

interface OwnedRow extends WideRow {
  readonly owner: string;
}

/**
 * The lines of figures, the whole first; the first row below the head when none has an amount. `columns`: those of the
 * items.
 */
export function wideGroups(draft: Draft, columns: readonly number[]): WideGroup[] {
  const { view, dataRows } = draft;
  const printsAmount = (row: number): boolean => columns.some((column) => holdsAmount(view.amount(row, column)));
  if (!dataRows.some(printsAmount))
    return dataRows.slice(0, 1).map((row) => ({ rows: [{ row, set: null, setLabel: '' }], part: false }));
  const owned = readRows(draft, Math.min(...columns)).filter(
    ({ row, set }) => printsAmount(row) || (set !== null && view.filled(row).length > 0),
  );
  const groups: OwnedRow[][] = [];
  for (const row of owned) {
    const group = groups.find((other) => other[0]!.owner === row.owner);
    // the same figures of the same 单位 again are another line
    if (
      group &&
      row.set !== null &&
      group.every((other) => other.set !== null && setKey(other.set) !== setKey(row.set))
    )
      group.push(row);
    else groups.push([row]);
  }
  const whole =
    groups.find((group) => isWhole(group[0]!.owner)) ??
    (groups.length > 1 ? groups.find((group) => sumsOthers(draft, columns, group, groups)) : groups[0]);
  if (whole === undefined) return groups.map((rows) => ({ rows, part: true }));
  return [whole, ...groups.filter((group) => group !== whole)].map((rows) => ({ rows, part: false }));
}

function readRows({ view, header, dataRows }: Draft, firstItem: number): OwnedRow[] {
  let owner = '';
  return dataRows.map((row) => {
    const labels: string[] = [];
    for (let column = header.firstColumn; column < firstItem; column += 1) {
      const text = view.headText(row, column);
      if (text !== '' && !labels.includes(text)) labels.push(text);
    }
    const sets = labels.filter(isFigureSet);
    const named = labels.filter((text) => !isFigureSet(text) && !/^[\d\s.-]+$/.test(text)).join('/');
    // a 单位 named once for its rows of several years
    if (named !== '' || sets.length === 0) owner = named;
    return { row, owner, set: joinSets(sets.map(figureSetOf)), setLabel: sets.join('') };
  });
}

/** A 部门 line without the word 合计: most of its figures are the sums of the other lines, one of them may be wrong. */
function sumsOthers(
  { view }: Draft,
  columns: readonly number[],
  group: readonly OwnedRow[],
  groups: readonly (readonly OwnedRow[])[],
): boolean {
  const others = groups.filter((other) => other !== group && other.length === group.length);
  if (others.length < 2 || others.length < groups.length - 1) return false;
  const amountAt = (row: number, column: number): Decimal => {
    const parsed = view.amount(row, column);
    return parsed.state === 'amount' ? parsed.value : new Decimal(0);
  };
  const compared = gather(group, ({ row }, position) =>
    gather(columns, (column) => {
      const sum = others.reduce((total, other) => total.plus(amountAt(other[position]!.row, column)), new Decimal(0));
      const stated = amountAt(row, column);
      if ([group, ...others].some((other) => view.amount(other[position]!.row, column).state === 'hashes')) return [];
      return stated.isZero() && sum.isZero() ? [] : [stated.eq(sum)];
    }),
  );
  return compared.filter(Boolean).length * 2 > compared.length;
}
