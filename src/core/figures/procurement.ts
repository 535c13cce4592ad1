import type { Disclosure } from '../disclosure/model.js';
import { tableOf } from '../disclosure/query.js';
import { readRow, readTotal, type Reader } from './reader.js';
import type { Sourced } from './sourced.js';

/** 政府采购; its three kinds only where the table has a line for each. */
export interface Procurement {
  readonly total: Sourced | null;
  readonly kinds: readonly { readonly id: string; readonly name: string; readonly amount: Sourced }[];
}

const KINDS = [
  { id: 'goods', name: '货物', label: /货物(类|支出|采购)?$/ },
  { id: 'works', name: '工程', label: /工程(类|支出|采购)?$/ },
  { id: 'services', name: '服务', label: /服务(类|支出|采购)?$/ },
] as const;

export function procurementOf(reader: Reader, disclosure: Disclosure): Procurement {
  const table = tableOf(disclosure, 'procurement');
  const rows = table ? table.panels.flatMap((panel) => panel.rows.map((row) => ({ panel, row }))) : [];
  const kinds = KINDS.flatMap(({ id, name, label }) => {
    const found = rows.filter(({ row }) => /^(其中)?(政府采购)?/.test(row.name) && label.test(row.name));
    const amount = found.length === 1 ? readRow(reader, found[0]!.panel, found[0]!.row) : null;
    return amount ? [{ id, name, amount }] : [];
  });
  return { total: readTotal(reader, table), kinds: kinds.length === KINDS.length ? kinds : [] };
}
