import { NATURES, type LineConcept } from '../taxonomy/concepts/index.js';
import type { ItemId } from '../taxonomy/items.js';
import type { Disclosure } from '../disclosure/model.js';
import { tableOf } from '../disclosure/query.js';
import type { Line } from './line.js';
import { read, readNature, readTotal, type Reader } from './reader.js';
import { agree, present, sum, within, type Sourced } from './sourced.js';

export interface Expenditure {
  /** 支出合计; 本年支出合计 in final accounts. */
  readonly total: Sourced | null;
  /** 基本, 项目 and the others that have an amount. */
  readonly natures: readonly Line[];
  /** The same with those printed as nothing, for comparing. */
  readonly printed: readonly Line[];
  readonly complete: boolean;
}

/** 支出: 合计 of 支出总表 with its columns, else the lines of 收支总表. */
export function expenditureOf(reader: Reader, disclosure: Disclosure): Expenditure {
  const table = tableOf(disclosure, 'expenditure');
  const summary = tableOf(disclosure, 'summary');
  const side = (item: ItemId): Sourced | null => read(reader, summary, { item, side: 'expenditure' });
  const total = readTotal(reader, table) ?? side('current-expenditure') ?? side('total-expenditure');
  if (!total) return { total, natures: [], printed: [], complete: false };
  const columns = naturesFrom((it) => readNature(reader, table, it.column!.nature!));
  const lines = naturesFrom((it) => side(it.item));
  for (const printed of [columns, lines]) {
    const natures = printed.filter((line) => present(line.amount));
    const added = sum(natures.map((line) => line.amount));
    if (natures.length > 0 && within(added, total)) return { total, natures, printed, complete: agree(added, total) };
  }
  return { total, natures: [], printed: [], complete: false };
}

function naturesFrom(amountOf: (nature: LineConcept) => Sourced | null): Line[] {
  return NATURES.flatMap((it) => {
    const amount = amountOf(it);
    return amount ? [{ id: it.id, name: it.name, amount }] : [];
  });
}
