import type { Disclosure, Table } from '../disclosure/model.js';
import { linesOf, tableOf } from '../disclosure/query.js';
import { functionLines, inCodeOrder, type FunctionLine } from './functions.js';
import type { Line } from './line.js';
import { sayName, type FunctionNames } from './names.js';
import { read, readNature, readRow, readTotal, type Reader } from './reader.js';
import { agree, present, sum, within, type Sourced } from './sourced.js';

/** 一般公共预算 (final accounts: 财政拨款) expenditure. */
export interface General {
  readonly total: Sourced | null;
  readonly basic: Sourced | null;
  readonly project: Sourced | null;
  /** By 类, those with an amount. */
  readonly classes: readonly Line[];
  /** By 项, or as far down as the table goes; those with an amount. */
  readonly items: readonly FunctionLine[];
  /** The same with those printed as nothing, for comparing. */
  readonly printed: readonly FunctionLine[];
  /** True when the items add to the total: an item that is not there is nothing. */
  readonly complete: boolean;
}

/**
 * From 一般公共预算支出表. Without one, the total stands in 财政拨款收支总表 and the lines in the cross table or, when all expenditure
 * is of this fund, in 支出总表; a cross table may show some economic classes only, so its lines count only when they add to
 * the total.
 */
export function generalOf(reader: Reader, disclosure: Disclosure, names: FunctionNames): General {
  const own = tableOf(disclosure, 'general-expenditure');
  const total = totalOf(reader, disclosure, own);
  const sources = [
    own,
    ...whole(reader, total, [tableOf(disclosure, 'general-matrix'), tableOf(disclosure, 'expenditure')]),
  ];
  const found = linesFrom(reader, sources, total, names);
  const { table, lines } = found.table === null ? withoutFunds(reader, disclosure, total, names) : found;
  const items = lines.filter((line) => present(line.amount));
  const basic =
    readNature(reader, own, 'basic') ?? read(reader, tableOf(disclosure, 'general-basic'), { item: 'total' });
  return {
    total,
    basic,
    project: readTotal(reader, own, { nature: 'project' }) ?? projectsOf(reader, disclosure, total, basic),
    classes: classesOf(reader, disclosure, table, items, names),
    items,
    printed: lines,
    complete: total !== null && agree(sum(lines.map((line) => line.amount)), total),
  };
}

/** 合计 of the table of projects, unless other money pays for some of them. */
function projectsOf(
  reader: Reader,
  disclosure: Disclosure,
  total: Sourced | null,
  basic: Sourced | null,
): Sourced | null {
  const all = readTotal(reader, tableOf(disclosure, 'general-project'));
  return all && total && basic && !agree(sum([basic, all]), total) ? null : all;
}

function totalOf(reader: Reader, disclosure: Disclosure, own: Table | null): Sourced | null {
  const fiscal = tableOf(disclosure, 'fiscal-summary');
  const side = (item: 'current-expenditure' | 'total-expenditure'): Sourced | null =>
    read(reader, fiscal, { item, side: 'expenditure' }, { fund: 'general' });
  const printed = readTotal(reader, own) ?? side('current-expenditure') ?? side('total-expenditure');
  if (printed) return printed;
  const basic = readTotal(reader, tableOf(disclosure, 'general-basic'));
  const project = readTotal(reader, tableOf(disclosure, 'general-project'));
  return basic && project ? sum([basic, project]) : null;
}

/** Other tables that tell the same whole. */
function whole(reader: Reader, total: Sourced | null, tables: readonly (Table | null)[]): (Table | null)[] {
  return tables.filter((table) => {
    const own = readTotal(reader, table);
    return own !== null && total !== null && agree(own, total);
  });
}

/** The first table whose lowest lines tell something and do not exceed the total, as lines printed twice would. */
function linesFrom(
  reader: Reader,
  tables: readonly (Table | null)[],
  total: Sourced | null,
  names: FunctionNames,
): { table: Table | null; lines: readonly FunctionLine[] } {
  for (const table of tables) {
    const lines = table ? functionLines(reader, table, names) : [];
    const added = sum(lines.map((line) => line.amount));
    const repeated = lines.some((line) => line.amount.cells.length > 1);
    if (present(added) && !(repeated && total && !within(added, total))) return { table, lines };
  }
  return { table: null, lines: [] };
}

/**
 * 支出总表 without the lines of the other funds, where each of these stands in it as its own table has it and its total is
 * theirs and that of 一般公共预算.
 */
function withoutFunds(
  reader: Reader,
  disclosure: Disclosure,
  total: Sourced | null,
  names: FunctionNames,
): { table: null; lines: readonly FunctionLine[] } {
  const all = tableOf(disclosure, 'expenditure');
  const others = (['fund', 'state-capital'] as const).flatMap((kind) => {
    const table = tableOf(disclosure, kind);
    return table === null ? [] : functionLines(reader, table, names).filter((line) => present(line.amount));
  });
  const lines = all === null ? [] : functionLines(reader, all, names);
  const isOther = (line: FunctionLine): boolean =>
    others.some(({ key, amount }) => key === line.key && agree(amount, line.amount));
  const left = lines.filter((line) => !isOther(line));
  const printed = readTotal(reader, all);
  const made = total && sum([total, ...others.map(({ amount }) => amount)]);
  const isAll =
    printed !== null && made !== null && agree(printed, made) && lines.length - left.length === others.length;
  return { table: null, lines: isAll && left.every(({ amount }) => amount.cells.length === 1) ? left : [] };
}

/** 类 as printed; where only lower lines are, those of a 类 added up; without either, the column of 财政拨款收支总表. */
function classesOf(
  reader: Reader,
  disclosure: Disclosure,
  table: Table | null,
  items: readonly FunctionLine[],
  names: FunctionNames,
): Line[] {
  const printed = table ? classLines(reader, table, names) : [];
  if (printed.length > 0) return printed;
  if (items.length > 0) return addedUp(items);
  const fiscal = tableOf(disclosure, 'fiscal-summary');
  return fiscal ? classLines(reader, fiscal, names, { fund: 'general' }) : [];
}

/** Lines of three digits with an amount, the same 类 of several 单位 added up. */
export function classLines(
  reader: Reader,
  table: Table,
  names: FunctionNames,
  dimensions: { fund?: 'general' } = {},
  id = 'general-expenditure',
): Line[] {
  const found = new Map<string, { name: string; terms: Sourced[] }>();
  for (const { panel, row } of linesOf(table, { item: 'function', side: 'expenditure' })) {
    if (row.code?.length !== 3 || row.ofWhich) continue;
    const amount = readRow(reader, panel, row, dimensions);
    if (!present(amount)) continue;
    const name = row.name === '' ? names.className(row.code) : sayName(row.name);
    if (name === null) continue;
    const terms = found.get(row.code)?.terms ?? [];
    terms.push(amount!);
    found.set(row.code, { name, terms });
  }
  return [...found]
    .sort(([left], [right]) => inCodeOrder(left, right))
    .map(([code, { name, terms }]) => ({ id: `${id}.${code}`, name, amount: sum(terms) }));
}

function addedUp(items: readonly FunctionLine[]): Line[] {
  const found = new Map<string, { name: string; terms: Sourced[] }>();
  for (const item of items) {
    const code = item.code.slice(0, 3);
    const terms = found.get(code)?.terms ?? [];
    terms.push(item.amount);
    found.set(code, { name: item.className, terms });
  }
  return [...found]
    .sort(([left], [right]) => inCodeOrder(left, right))
    .map(([code, { name, terms }]) => ({ id: `general-expenditure.${code}`, name, amount: sum(terms) }));
}
