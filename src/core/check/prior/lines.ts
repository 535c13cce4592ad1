import type { Panel, Row, Table } from '../../disclosure/model.js';
import { ancestors } from '../../disclosure/tree.js';
import { functionalClassCode } from '../../taxonomy/functional-classes.js';

interface PlacedRow {
  readonly panel: Panel;
  readonly row: Row;
}

/** The lines of a table under names that another year's table has too. */
export interface LineBook {
  readonly table: Table;
  readonly lines: ReadonlyMap<string, readonly PlacedRow[]>;
  readonly codes: readonly string[];
}

/**
 * 科目 by code, in every 单位 that prints them; other lines by what they are, 单位 and projects by name, of several the
 * first. Lines that the taxonomy does not know and counts are left out.
 */
export function lineBook(table: Table): LineBook {
  const lines = new Map<string, PlacedRow[]>();
  const codes = new Set<string>();
  for (const panel of table.panels) {
    for (const row of panel.rows) {
      const code = codeOf(row, panel);
      const name = code === null ? nameOf(row, panel) : `${row.item}:${code}`;
      if (name === null) continue;
      if (code !== null) codes.add(code);
      const known = lines.get(name);
      if (known === undefined) lines.set(name, [{ panel, row }]);
      else if (code !== null && !row.ofWhich && !isBelow(row, code)) known.push({ panel, row });
    }
  }
  return { table, lines, codes: [...codes] };
}

function codeOf(row: Row, panel: Panel): string | null {
  if (row.item !== 'function' && row.item !== 'economic') return null;
  return row.code ?? (panel.side === 'income' || row.item === 'economic' ? null : functionalClassCode(row.name));
}

function nameOf({ item, name }: Row, { side }: Panel): string | null {
  switch (item) {
    case 'unknown':
    case 'count':
    case 'function':
    case 'economic':
      return null;
    case 'organization':
    case 'project':
      return name === '' ? null : `${item}:${name}`;
    default:
      return `${side ?? ''}:${item}`;
  }
}

/** A line that repeats the code of one above it in the tree is a part of it. */
function isBelow(row: Row, code: string): boolean {
  return ancestors(row).some((above) => above.code === code);
}

/**
 * True when a table that does not print a 科目 is as detailed and so says that there was none; false when it stops above
 * it.
 */
export function tellsAbsent({ table, codes }: LineBook, line: string): boolean {
  if (table.empty) return true;
  const code = /^(?:function|economic):(\d+)$/.exec(line)?.[1];
  if (code === undefined || codes.length === 0) return false;
  if (!codes.some((printed) => printed.length >= code.length)) return false;
  return !codes.some(
    (printed) => code.startsWith(printed) && !codes.some((other) => other !== printed && other.startsWith(printed)),
  );
}
