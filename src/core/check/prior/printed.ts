import type { Column, Disclosure, Panel, Table } from '../../disclosure/model.js';
import { tableOf } from '../../disclosure/query.js';
import type { PriorRole } from '../../disclosure/prior.js';
import type { PriorRule } from '../../taxonomy/relations/prior.js';
import { termAt, type Equation, type Term } from '../equation.js';
import { ownColumn, ownFacets, ruleOfColumn } from './columns.js';
import { lineBook, tellsAbsent, type LineBook } from './lines.js';
import type { PriorEquations, PriorUncomputed } from './prior-check.js';
import { addAll } from '../../sheet/extremes.js';
import { gather } from '../../sheet/gather.js';

/** Columns of 上年数 (or, beside 决算数, of 年初预算数) against the other workbook, line by line. */
export function printedEquations(disclosure: Disclosure, prior: Disclosure, role: PriorRole): PriorEquations {
  const equations: Equation[] = [];
  const uncomputed: PriorUncomputed[] = [];
  for (const table of disclosure.tables) {
    if (table.kind === 'assets' || table.kind === 'performance' || tableOf(disclosure, table.kind) !== table) continue;
    const columns = comparedColumns(disclosure, table, role);
    if (columns.length === 0) continue;
    const other = tableOf(prior, table.kind);
    if (other === null) {
      uncomputed.push(...[...new Set(columns.map(({ rule }) => rule))].map((rule) => ({ rule, missing: table.kind })));
      continue;
    }
    const [book, otherBook] = [lineBook(table), lineBook(other)];
    addAll(
      equations,
      gather(columns, (compared) => columnEquations(book, otherBook, compared, prior, role)),
    );
  }
  return { equations, uncomputed };
}

interface Compared {
  readonly panel: Panel;
  readonly position: number;
  readonly column: Column;
  readonly rule: PriorRule;
}

function comparedColumns({ document }: Disclosure, table: Table, role: PriorRole): Compared[] {
  return gather(table.panels, (panel) =>
    gather(panel.columns, (column, position) => {
      const rule = ruleOfColumn(column, table, document, role);
      return rule === null ? [] : [{ panel, position, column, rule }];
    }),
  );
}

function columnEquations(
  book: LineBook,
  other: LineBook,
  { panel, position, column, rule }: Compared,
  prior: Disclosure,
  role: PriorRole,
): Equation[] {
  return gather([...book.lines], ([name, rows]): Equation[] => {
    const own = rows.filter((placed) => placed.panel === panel);
    if (own.length === 0) return [];
    const left = own.map(({ row }) => termAt(book.table, panel, row, position));
    const right = otherTerms(other, name, column, prior, role);
    return right === null ? [] : [{ rule, kind: 'sum', left, right }];
  });
}

/**
 * The figures of a line in the other workbook's own column; none where it says that there was none, null where it does
 * not tell.
 */
export function otherTerms(
  other: LineBook,
  name: string,
  { dimensions }: Pick<Column, 'dimensions'>,
  prior: Disclosure,
  role: PriorRole,
): Term[] | null {
  const rows = other.lines.get(name);
  if (rows === undefined) return tellsAbsent(other, name) ? [] : null;
  const terms = gather(rows, ({ panel, row }) => {
    const at = ownColumn(panel, prior.document.type, ownFacets(dimensions));
    return at < 0 ? [] : [{ ...termAt(other.table, panel, row, at), prior: role }];
  });
  return terms.length === 0 ? null : terms;
}
