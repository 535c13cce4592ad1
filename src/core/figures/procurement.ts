import type { Disclosure } from '../disclosure/model.js';
import { tableOf } from '../disclosure/query.js';
import { partsOf, PROCUREMENT_CONCEPTS } from '../taxonomy/concepts/index.js';
import type { Line } from './line.js';
import { readRow, readTotal, type Reader } from './reader.js';
import type { Sourced } from './sourced.js';

/** 政府采购; its three kinds only where the table has a line for each. */
export interface Procurement {
  readonly total: Sourced | null;
  readonly kinds: readonly Line[];
}

const KINDS = partsOf(PROCUREMENT_CONCEPTS, 'procurement');

export function procurementOf(reader: Reader, disclosure: Disclosure): Procurement {
  const table = tableOf(disclosure, 'procurement');
  const rows = table ? table.panels.flatMap((panel) => panel.rows.map((row) => ({ panel, row }))) : [];
  const kinds = KINDS.flatMap(({ id, name, line }) => {
    const found = rows.filter(({ row }) => line!.test(row.name));
    const amount = found.length === 1 ? readRow(reader, found[0]!.panel, found[0]!.row) : null;
    return amount ? [{ id, name, amount }] : [];
  });
  return { total: readTotal(reader, table), kinds: kinds.length === KINDS.length ? kinds : [] };
}
