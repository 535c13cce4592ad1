import type { Disclosure, Fact, Row, Table } from '../disclosure/model.js';
import { tableOf, yuanOf } from '../disclosure/query.js';
import type { Lookup } from '../figures/lookup.js';
import type { NamedFigure } from '../figures/named.js';
import type { ChapterFigure } from '../taxonomy/chapter-figures.js';
import { COUNT_CONCEPTS } from '../taxonomy/concepts/index.js';

/** Whether there is some of a figure, or why the tables do not tell. */
export type HasMoney = { readonly has: boolean } | { readonly has: null; readonly why: string };

/** By the tables alone, and only where the table that tells it was read whole. */
export function hasMoney({ id, name, tables }: ChapterFigure, lookup: Lookup, disclosure: Disclosure): HasMoney {
  const figure = lookup.concept(id);
  if (figure === null && showsNoFund(id, disclosure)) return { has: false };
  if (figure === null) return unknown(`表中没有写明有没有${name}`);
  const table = tables.map((kind) => tableOf(disclosure, kind)).find((it) => it !== null && holds(it, figure));
  if (!table) return unknown(`表中没有写明有没有${name}`);
  if (!isReadWhole(table)) return unknown(`${table.title}中有没读懂的格`);
  if (!figure.amount.yuan.isZero()) return { has: true };
  if (figure.budget !== null && !figure.budget.yuan.isZero()) return unknown(`${name}决算为零，预算不为零`);
  const counted = COUNT_CONCEPTS.some(
    (count) => count.partOf === id && lookup.concept(count.id)?.amount.yuan.isZero() === false,
  );
  if (counted) return unknown(`${name}没有金额，表中却有数量`);
  // a fund may have been received, or carried over, and not been spent
  if (WITH_CARRYOVER.has(id) && !table.empty) return unknown(`${table.title}中还有别的金额`);
  return { has: false };
}

const WITH_CARRYOVER: ReadonlySet<string> = new Set(['fund', 'state-capital', 'social-insurance']);

function unknown(why: string): HasMoney {
  return { has: null, why };
}

/** Without a table of its own a fund is told by its column of 财政拨款收支总表 and its line of the income. */
function showsNoFund(id: string, disclosure: Disclosure): boolean {
  const table = tableOf(disclosure, 'fiscal-summary');
  const own = tableOf(disclosure, id === 'fund' ? 'fund' : 'state-capital');
  if (!WITH_CARRYOVER.has(id) || table === null || own !== null || !isReadWhole(table)) return false;
  const incomes = rowsOf(table).filter(({ item }) => item === `${id}-income`);
  const columns = table.panels.flatMap(({ columns: all, rows }) =>
    all.flatMap(({ dimensions }, at) => (dimensions.fund === id ? rows.map(({ facts }) => facts[at]) : [])),
  );
  const cells = [...columns, ...incomes.flatMap(({ facts }) => facts)];
  return columns.length > 0 && incomes.length > 0 && cells.every((fact) => fact !== undefined && isNothing(fact));
}

function rowsOf({ panels }: Table): Row[] {
  return panels.flatMap(({ rows }) => rows);
}

function isNothing(fact: Fact): boolean {
  return yuanOf(fact)?.isZero() === true;
}

/** Nothing that stands in an empty table has a cell of its own. */
function holds({ sheet, empty }: Table, { amount: { cells } }: NamedFigure): boolean {
  return cells.length === 0 ? empty : cells.every((cell) => cell.sheet === sheet);
}

/** Titles of the tables that were not read whole, by their sheet. */
export function partlyRead({ tables }: Disclosure): ReadonlyMap<string, string> {
  return new Map(tables.filter((table) => !isReadWhole(table)).map(({ sheet, title }) => [sheet, title]));
}

export function isReadWhole({ amounts }: Table): boolean {
  return amounts.unplaced.length + amounts.unreadable.length === 0;
}
