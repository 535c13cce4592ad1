import type { Dimensions } from '../taxonomy/dimensions.js';
import type { Disclosure, Table } from '../disclosure/model.js';
import { tableOf } from '../disclosure/query.js';
import { functionLines, type FunctionLine } from './functions.js';
import type { FunctionNames } from './names.js';
import { read, readTotal, type Reader } from './reader.js';
import { NOTHING, present, sum, within, type Sourced } from './sourced.js';

/** 政府性基金 or 国有资本经营. */
export interface Fund {
  /** `none`: the tables show that nothing was arranged; `unknown`: no table tells, or two tell against each other. */
  readonly state: 'amount' | 'none' | 'unknown';
  readonly total: Sourced | null;
  readonly basic: Sourced | null;
  readonly project: Sourced | null;
  readonly income: Sourced | null;
  readonly opening: Sourced | null;
  readonly closing: Sourced | null;
  readonly items: readonly FunctionLine[];
}

export function fundOf(
  reader: Reader,
  disclosure: Disclosure,
  kind: 'fund' | 'state-capital',
  names: FunctionNames,
): Fund {
  const table = tableOf(disclosure, kind);
  // an empty table says nothing of last year
  const own = table?.empty && reader.stage !== 'prior' ? NOTHING : readTotal(reader, table);
  const fiscal = tableOf(disclosure, 'fiscal-summary');
  const side = (item: 'current-expenditure' | 'total-expenditure'): Sourced | null =>
    read(reader, fiscal, { item, side: 'expenditure' }, { fund: kind });
  const elsewhere = side('current-expenditure') ?? side('total-expenditure');
  const column = (dimensions: Dimensions): Sourced | null => present(readTotal(reader, table, dimensions));
  const total = present(own) ?? (table ? null : present(elsewhere));
  return {
    state: stateOf(own, elsewhere, table),
    total,
    basic: column({ nature: 'basic' }),
    project: column({ nature: 'project' }),
    income: column({ measure: 'income' }),
    opening: column({ measure: 'opening' }),
    closing: column({ measure: 'closing' }),
    items: table && total ? itemsOf(functionLines(reader, table, names), total) : [],
  };
}

/** That nothing was arranged is said only where the table is there, and all that stands in it was read. */
function stateOf(own: Sourced | null, elsewhere: Sourced | null, table: Table | null): Fund['state'] {
  if (present(own) || (table === null && present(elsewhere))) return 'amount';
  if (table === null || own === null || present(elsewhere)) return 'unknown';
  return table.amounts.unplaced.length + table.amounts.unreadable.length === 0 ? 'none' : 'unknown';
}

function itemsOf(lines: readonly FunctionLine[], total: Sourced): FunctionLine[] {
  const items = lines.filter((line) => present(line.amount));
  return within(sum(items.map((line) => line.amount)), total) ? items : [];
}
