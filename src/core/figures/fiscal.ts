import { FISCAL_SOURCES, LEFT, nameIn } from '../taxonomy/concepts/index.js';
import type { ItemId } from '../taxonomy/items.js';
import type { Disclosure, Table } from '../disclosure/model.js';
import type { DocumentType, TableKind } from '../taxonomy/table-kind.js';
import { linesOf, tableOf } from '../disclosure/query.js';
import { ancestors } from '../disclosure/tree.js';
import { classLines } from './general.js';
import { summarySources } from './income.js';
import type { Line } from './line.js';
import type { FunctionNames } from './names.js';
import { read, readRow, type Reader } from './reader.js';
import { present, type Sourced } from './sourced.js';

/** Both sides of 收支总表 or 财政拨款收支总表. */
export interface TwoSided {
  readonly income: Sourced | null;
  readonly expenditure: Sourced | null;
  /** Sources on the income side that have an amount; none is a part of another. */
  readonly incomeLines: readonly Line[];
  /** By 类, with 结余分配 and 年末结转; none where the table has another classification. */
  readonly expenditureLines: readonly Line[];
}

interface FiscalLine {
  readonly id: string;
  readonly item: ItemId;
  readonly name: (type: DocumentType) => string;
}

/** Every line of 财政拨款收支总表 is of 财政拨款, so that its funds go without 收入. */
const FISCAL_LINES: readonly FiscalLine[] = [
  ...FISCAL_SOURCES.map((source) => ({
    id: source.id.replace('income.', ''),
    item: source.item,
    name: (type: DocumentType) => nameIn(source, type).replace('收入', ''),
  })),
  {
    id: 'opening',
    item: 'opening-carryover',
    name: (type) => (type === 'budget' ? '上年结转' : '年初财政拨款结转和结余'),
  },
];

export function twoSidedOf(
  reader: Reader,
  disclosure: Disclosure,
  kind: 'summary' | 'fiscal-summary',
  names: FunctionNames,
): TwoSided {
  const table = tableOf(disclosure, kind);
  const side = (total: ItemId, current: ItemId, of: 'income' | 'expenditure'): Sourced | null =>
    read(reader, table, { item: total, side: of }) ?? read(reader, table, { item: current, side: of });
  return {
    income: side('total-income', 'current-income', 'income'),
    expenditure: side('total-expenditure', 'current-expenditure', 'expenditure'),
    incomeLines: kind === 'summary' ? summarySources(reader, disclosure) : fiscalLines(reader, disclosure),
    expenditureLines: table ? expenditureLines(reader, table, kind, names) : [],
  };
}

/** 类, then what is no expenditure of the year; nothing where the side has another classification. */
function expenditureLines(reader: Reader, table: Table, kind: TableKind, names: FunctionNames): Line[] {
  const classes = classLines(reader, table, names, {}, kind);
  if (classes.length === 0) return [];
  const carried = LEFT.flatMap((concept) => {
    const amount = present(read(reader, table, { item: concept.item, side: 'expenditure' }));
    return amount ? [{ id: `${kind}.${concept.id}`, name: nameIn(concept, reader.type), amount }] : [];
  });
  return [...classes, ...carried];
}

/** Funds of the income side, each from its first line that is no part of another fund's or of 结转. */
function fiscalLines(reader: Reader, disclosure: Disclosure): Line[] {
  const table = tableOf(disclosure, 'fiscal-summary');
  if (!table) return [];
  const items = new Set(FISCAL_LINES.map((line) => line.item));
  return FISCAL_LINES.flatMap(({ id, item, name }) => {
    const amounts = linesOf(table, { item, side: 'income' })
      .filter(({ row }) => !ancestors(row).some((above) => items.has(above.item)))
      .flatMap(({ panel, row }) => present(readRow(reader, panel, row)) ?? []);
    return amounts.length > 0 ? [{ id: `fiscal-summary.${id}`, name: name(reader.type), amount: amounts[0]! }] : [];
  });
}
