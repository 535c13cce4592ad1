import type { Disclosure, Fact, Table } from '../disclosure/model.js';
import { allFacts, hasUnreadPages } from '../disclosure/query.js';
import { isMoney } from './coverage.js';
import type { NothingChecked, Unchecked, UncheckedTable } from '../finding/finding.js';
import { gather } from '../sheet/gather.js';

/**
 * What no verdict may stand for: tables with amounts that no relation reads, sheets that were not recognized, amounts
 * that were not understood.
 *
 * @param read the amounts that computed relations read
 * @param checked number of relations that were computed
 */
export function uncheckedIn(disclosure: Disclosure, read: ReadonlySet<Fact>, checked: number): Unchecked {
  const { tables, screening } = disclosure;
  const notUnderstood = tables.reduce((sum, table) => sum + unread(table), 0);
  return {
    tables: gather(tables, (table) => uncheckedTable(table, read)),
    sheets: screening?.looseAmounts ?? [],
    amounts: notUnderstood,
    nothing: nothingChecked(disclosure, checked, notUnderstood),
  };
}

/** A zero that is read proves nothing of the amounts beside it. */
function uncheckedTable(table: Table, read: ReadonlySet<Fact>): UncheckedTable[] {
  const money = [...allFacts(table)].filter(({ row, column, fact }) => isMoney(table, row, column, fact));
  if (money.some(({ fact }) => read.has(fact))) return [];
  const amounts = money.length + unread(table);
  return amounts === 0 ? [] : [{ kind: table.kind, title: table.title, sheet: table.sheet, amounts }];
}

/** No amount stands in any of them, understood or not; so too where there are none. */
export function holdsNothing(tables: readonly Table[]): boolean {
  return tables.every(({ empty, amounts }) => empty && unreadIn(amounts) === 0);
}

function nothingChecked(disclosure: Disclosure, checked: number, notUnderstood: number): NothingChecked | null {
  const { tables } = disclosure;
  if (holdsNothing(tables)) return hasUnreadPages(disclosure) ? 'unread' : 'empty';
  if (checked > 0) return null;
  return notUnderstood > 0 && tables.every(({ amounts }) => amounts.read === 0) ? 'unread' : 'no-relation';
}

function unread({ amounts }: Table): number {
  return unreadIn(amounts);
}

function unreadIn({ unplaced, unreadable }: Table['amounts']): number {
  return unplaced.length + unreadable.length;
}
