import type { Disclosure, Panel, Row, Table } from '../disclosure/model.js';
import { linesOf, tableOf } from '../disclosure/query.js';
import { ancestors } from '../disclosure/tree.js';
import { economicOf, type Economic } from './economic.js';
import { codesAbove } from './functions.js';
import { sayName } from './names.js';
import { read, readRow, readTotal, type Reader } from './reader.js';
import { agree, present, sum, type Sourced } from './sourced.js';

/** 一般公共预算基本支出 by 支出经济分类. */
export interface Basic {
  readonly total: Sourced | null;
  readonly personnel: Sourced | null;
  readonly public: Sourced | null;
  /** Names of the 款 with an amount, in table order. */
  readonly personnelItems: readonly string[];
  readonly publicItems: readonly string[];
  readonly economic: Economic;
}

type Category = 'personnel' | 'public';

/** 人员经费 is 301 and 303; 公用经费 the other classes of 基本支出. Basis: 支出经济分类科目, 公开06表. */
export function categoryOfCode(code: string): Category {
  return code.startsWith('301') || code.startsWith('303') ? 'personnel' : 'public';
}

/** From 一般公共预算基本支出表 in any of its forms, else from the columns of 一般公共预算支出表. */
export function basicOf(reader: Reader, disclosure: Disclosure): Basic {
  const table = tableOf(disclosure, 'general-basic');
  const general = tableOf(disclosure, 'general-expenditure');
  // the 合计 line, else its lines added up
  const whole = readTotal(reader, table);
  const part = (category: Category): Sourced | null =>
    partOf(reader, table, category, whole) ??
    readTotal(reader, general, { nature: 'basic', category }) ??
    readTotal(reader, general, { category });
  const [personnel, publicExpense] = [part('personnel'), part('public')];
  const added = personnel && publicExpense ? sum([personnel, publicExpense]) : whole;
  const total = printedTotal(reader, table) ?? asPrinted(added, readTotal(reader, general, { nature: 'basic' }));
  return {
    total,
    personnel,
    public: publicExpense,
    personnelItems: table ? itemNames(reader, table, 'personnel') : [],
    publicItems: table ? itemNames(reader, table, 'public') : [],
    economic: economicOf(reader, table, total),
  };
}

function printedTotal(reader: Reader, table: Table | null): Sourced | null {
  return table && read(reader, table, { item: 'total' });
}

/** What is added up, but where another table prints it, as it is printed there: parts are rounded each by itself. */
function asPrinted(added: Sourced | null, elsewhere: Sourced | null): Sourced | null {
  if (added === null || elsewhere === null) return added ?? elsewhere;
  return agree(added, elsewhere) ? elsewhere : added;
}

/** Its column in the 合计 line, its own 合计 in the form in panels, or its classes where they all add to the total. */
function partOf(reader: Reader, table: Table | null, category: Category, total: Sourced | null): Sourced | null {
  if (!table) return null;
  const printed =
    readTotal(reader, table, { category }) ??
    read(reader, table, { item: category === 'personnel' ? 'personnel-total' : 'public-total' });
  if (printed) return printed;
  const classes = linesOf(table, { item: 'economic' }).filter(({ row }) => topmost(row));
  const amounts = classes.map(({ panel, row }) => ({ row, amount: readRow(reader, panel, row) }));
  const all = amounts.flatMap(({ amount }) => amount ?? []);
  if (all.length < amounts.length || !total || !agree(sum(all), total)) return null;
  return sum(
    amounts.filter(({ row }) => row.code && categoryOfCode(row.code) === category).map(({ amount }) => amount!),
  );
}

function topmost(row: Row): boolean {
  return row.code !== null && !ancestors(row).some((it) => it.item === 'economic');
}

function itemNames(reader: Reader, table: Table, category: Category): string[] {
  const found: string[] = [];
  for (const panel of table.panels) {
    const rows = panel.rows.filter((row) => row.item === 'economic' && row.code !== null);
    const above = codesAbove(rows);
    for (const row of rows) {
      const lowest = !above.has(row.code!);
      const name = sayName(row.name);
      if (lowest && name !== '' && hasAmount(reader, panel, row, category) && !found.includes(name)) found.push(name);
    }
  }
  return found;
}

function hasAmount(reader: Reader, panel: Panel, row: Row, category: Category): boolean {
  const own = readRow(reader, panel, row, { category });
  if (own) return present(own) !== null;
  return categoryOfCode(row.code!) === category && present(readRow(reader, panel, row)) !== null;
}
