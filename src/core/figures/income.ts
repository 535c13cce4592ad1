import { FISCAL_SOURCES, nameIn, partsOf, SOURCES, type LineConcept } from '../taxonomy/concepts/index.js';
import type { ItemId } from '../taxonomy/items.js';
import type { Disclosure, Row, Table } from '../disclosure/model.js';
import { tableOf } from '../disclosure/query.js';
import { ancestors } from '../disclosure/tree.js';
import type { Line } from './line.js';
import { read, readRow, readTotal, type Reader } from './reader.js';
import { agree, present, sum, within, type Sourced } from './sourced.js';

const BY_ITEM = new Map(SOURCES.map((source) => [source.item, source]));
const FUNDS: ReadonlySet<ItemId> = new Set(FISCAL_SOURCES.map(({ item }) => item));
const UNIT = SOURCES.find(({ id }) => id === 'income.unit');
const OF_UNIT = partsOf(SOURCES, 'income.unit');
/** Not part of 本年收入, so not of the shares of final accounts. */
const CARRIED = new Set(['income.reserve', 'income.opening']);

export interface Income {
  /** 收入合计 with 上年结转 in a budget, 本年收入合计 in final accounts. */
  readonly total: Sourced | null;
  /** Sources with an amount; their sum is the total, or less where a table does not tell them all. */
  readonly sources: readonly Line[];
  /** The same with those printed as nothing. */
  readonly printed: readonly Line[];
  /** What 收支总表 prints as parts of 单位资金收入, those printed as nothing too. */
  readonly ofUnit: readonly Line[];
  /** True when the sources add to the total: a source that is not there is nothing. */
  readonly complete: boolean;
}

/** 收入: the total of 收入总表, else of 收支总表, and its sources, split by fund where either table does. */
export function incomeOf(reader: Reader, disclosure: Disclosure): Income {
  const table = tableOf(disclosure, 'income');
  const summary = tableOf(disclosure, 'summary');
  const total = totalOfIncome(reader, table, summary);
  const ofUnit = linesFrom(reader, OF_UNIT, sideAmounts(reader, summary, isOfUnit));
  if (!total) return { total, sources: [], printed: [], ofUnit, complete: false };
  const wanted = SOURCES.filter((source) => reader.type === 'budget' || !CARRIED.has(source.id));
  const columns = linesFrom(reader, wanted, columnAmounts(reader, table));
  const candidates = [
    linesFrom(reader, wanted, sideAmounts(reader, summary)),
    splitFiscal(reader, disclosure, columns),
    columns,
  ].filter((lines) => lines.some((line) => present(line.amount)));
  const whole = candidates.find((lines) => agree(sum(lines.map((line) => line.amount)), total));
  const printed = whole ?? candidates.find((lines) => within(sum(lines.map((line) => line.amount)), total)) ?? [];
  return {
    total,
    sources: printed.filter((line) => present(line.amount)),
    printed,
    ofUnit,
    complete: whole !== undefined,
  };
}

/** Every source on the income side of 收支总表, with what was carried over. */
export function summarySources(reader: Reader, disclosure: Disclosure): Line[] {
  return linesFrom(reader, SOURCES, sideAmounts(reader, tableOf(disclosure, 'summary'))).filter((line) =>
    present(line.amount),
  );
}

function totalOfIncome(reader: Reader, table: Table | null, summary: Table | null): Sourced | null {
  const side = (item: ItemId): Sourced | null => read(reader, summary, { item, side: 'income' });
  const own = readTotal(reader, table) ?? readTotal(reader, table, { measure: 'current' });
  if (own) return own;
  return reader.type === 'budget'
    ? (side('total-income') ?? side('current-income'))
    : (side('current-income') ?? side('total-income'));
}

function linesFrom(reader: Reader, wanted: readonly LineConcept[], amounts: ReadonlyMap<LineConcept, Sourced>): Line[] {
  const funds = sum([...amounts].filter(([source]) => FUNDS.has(source.item)).map(([, amount]) => amount));
  const fiscal = amounts.get(BY_ITEM.get('fiscal-income')!);
  const drops = (source: LineConcept): boolean =>
    fiscal !== undefined && (agree(funds, fiscal) ? source.item === 'fiscal-income' : FUNDS.has(source.item));
  return wanted
    .filter((source) => amounts.has(source) && !drops(source))
    .map((source) => ({
      id: source.id,
      name: nameIn(source, reader.type),
      amount: amounts.get(source)!,
    }));
}

/** The 合计 line of 收入总表, source by source; columns under 本年收入 may carry that facet too. */
function columnAmounts(reader: Reader, table: Table | null): Map<LineConcept, Sourced> {
  const found = new Map<LineConcept, Sourced>();
  for (const source of SOURCES) {
    if (source.column === undefined) continue;
    const amount =
      readTotal(reader, table, source.column) ??
      readTotal(reader, table, { measure: 'current', ...source.column }) ??
      (source.id === 'income.opening' ? readTotal(reader, table, { fund: 'carryover' }) : null);
    if (amount) found.set(source, amount);
  }
  return found;
}

/** The income side of 收支总表: topmost lines of each source, and under 财政拨款收入 its funds; or other lines. */
function sideAmounts(
  reader: Reader,
  summary: Table | null,
  isWanted = (row: Row): boolean => !isPart(row),
): Map<LineConcept, Sourced> {
  const found = new Map<LineConcept, Sourced[]>();
  for (const panel of summary?.panels ?? []) {
    if (panel.side === 'expenditure') continue;
    for (const row of panel.rows) {
      const source = BY_ITEM.get(row.item);
      const amount = source && isWanted(row) ? readRow(reader, panel, row) : null;
      if (!source || !amount) continue;
      const before = found.get(source);
      if (before) before.push(amount);
      else found.set(source, [amount]);
    }
  }
  return new Map([...found].map(([source, amounts]) => [source, amounts.length === 1 ? amounts[0]! : sum(amounts)]));
}

/** A line inside another source adds nothing, except a fund directly under 财政拨款收入. */
function isPart(row: Row): boolean {
  const above = ancestors(row).filter((it) => BY_ITEM.has(it.item));
  if (above.length === 0) return row.ofWhich && !FUNDS.has(row.item);
  return !(FUNDS.has(row.item) && above.every((it) => it.item === 'fiscal-income'));
}

/** 其中：事业收入 below 单位资金. */
function isOfUnit(row: Row): boolean {
  return ancestors(row).some(({ item }) => item === UNIT?.item);
}

/** 财政拨款收入 of the income table told by fund, when the income side of 财政拨款收支总表 adds to the same amount. */
function splitFiscal(reader: Reader, disclosure: Disclosure, columns: readonly Line[]): Line[] {
  const fiscal = columns.find((line) => line.id === 'income.fiscal');
  const table = tableOf(disclosure, 'fiscal-summary');
  if (!fiscal || !table) return [];
  const funds = linesFrom(reader, FISCAL_SOURCES, sideAmounts(reader, table));
  if (!agree(sum(funds.map((line) => line.amount)), fiscal.amount)) return [];
  return [...funds, ...columns.filter((line) => line !== fiscal)];
}
