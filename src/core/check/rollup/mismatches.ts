import type { Decimal } from 'decimal.js';
import type { Disclosure, Table } from '../../disclosure/model.js';
import { exactAmount } from '../../finding/plain-amount.js';
import type { Finding } from '../../finding/finding.js';
import { bookRef, rowRef, tableRef, type BookRef } from '../../finding/references.js';
import type { RollupSaid } from '../../finding/said/rollup.js';
import type { CellRef } from '../../sheet/grid.js';
import { ROLLUP, TRANSFER_KINDS } from '../../taxonomy/relations/rollup.js';
import type { Rule } from '../../taxonomy/relations/rule.js';
import { tolerance } from '../equation.js';
import { lowestGaps, sumOf, type Compared } from './explain.js';
import type { Household } from './group.js';
import { figuresOf, grouped, partsOf, scaleOf, traits } from './traits.js';
import { gather } from '../../sheet/gather.js';

/** Broken lines, the columns of a line that are off by the same together. */
export function mismatches(broken: readonly Compared[]): Compared[][] {
  const byColumn = grouped(broken, (one) => one.column);
  const lowest = new Set(gather([...byColumn.values()], lowestGaps));
  const byLine = new Map<Table, Map<string, Compared[]>>();
  for (const one of broken) {
    if (!lowest.has(one)) continue;
    const lines = byLine.get(one.table) ?? new Map<string, Compared[]>();
    byLine.set(one.table, lines);
    const key = `${one.line.item} ${one.line.code ?? ''} ${one.line.side ?? ''} ${one.result.difference.toString()}`;
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return gather([...byLine.values()], (lines) => [...lines.values()]);
}

/** One finding of what `mismatches` puts together; `transfers` in 元. */
export function mismatchFinding(group: readonly Compared[], { units }: Household, transfers: Decimal): Finding {
  const [first] = group as [Compared];
  const {
    table,
    result: { equation, difference },
  } = first;
  const mayBeTransfer =
    TRANSFER_KINDS.has(table.kind) &&
    difference.isNegative() &&
    !transfers.isZero() &&
    difference.abs().lte(transfers.plus(tolerance([...equation.left, ...equation.right])));
  const rule: Rule = mayBeTransfer ? ROLLUP.transfer : ROLLUP.line;
  const printed = equation.left.length > 0;
  return {
    ...traits(rule),
    said: mismatchSaid(group, units, rule.exception ?? null),
    cells: printed
      ? gather(group, ({ result }) => result.equation.left.map(({ fact }) => fact.cell))
      : [table.titleCell],
    ...figuresOf(first),
    relation: rule.sentence,
    parts: partsOf(first, units),
  };
}

function mismatchSaid(group: readonly Compared[], units: readonly Disclosure[], exception: string | null): RollupSaid {
  const [first] = group as [Compared];
  const {
    table,
    result: { equation, left, right, difference },
  } = first;
  const scale = scaleOf(table);
  const shares = sharesOf(first, units);
  const equal = shares.filter(({ yuan }) => yuan.eq(difference.abs()));
  return {
    type: 'rollup.mismatch',
    table: tableRef(table),
    row: rowRef((equation.left[0] ?? equation.right[0]!).row),
    columns: group.map(({ column }) => column.heads),
    printed: equation.left.length > 0,
    units: units.length,
    own: exactAmount(left, scale),
    sum: exactAmount(right, scale),
    difference: exactAmount(difference.abs(), scale),
    shares: shares
      .slice(0, MOST_SHARES)
      .map(({ book, cell, yuan }) => ({ book, cell, amount: exactAmount(yuan, scale) })),
    of: shares.length,
    alone: equal.length === 1 && shares.length > 1 ? { book: equal[0]!.book, missing: difference.isNegative() } : null,
    exception,
  };
}

/** 单位 that are named one by one. */
const MOST_SHARES = 4;

/** One 单位's part in a sum, in 元. */
interface Share {
  readonly book: BookRef;
  readonly cell: CellRef;
  readonly yuan: Decimal;
}

/** What each 单位 adds; those that add nothing left out. */
function sharesOf({ result: { equation } }: Compared, units: readonly Disclosure[]): Share[] {
  return gather(units, (disclosure): Share[] => {
    const own = equation.right.filter(({ table, fact }) => fact.amount && disclosure.tables.includes(table));
    if (own.length === 0) return [];
    const yuan = sumOf(own);
    return yuan.isZero() ? [] : [{ book: bookRef(disclosure), cell: own[0]!.fact.cell, yuan }];
  });
}
