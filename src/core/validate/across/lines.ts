import type { Dimensions } from '../../disclosure/dimensions.js';
import type { Panel, Row, Table } from '../../disclosure/model.js';
import { columnIndex } from '../../disclosure/query.js';
import { termAt, type Term } from '../equation.js';

/** The 科目 lines of a table by code. */
export interface LineIndex {
  readonly table: Table;
  /** Codes printed, canonical, in table order. */
  readonly codes: readonly string[];
  /**
   * Terms that make up a code in a column: its own lines, else the topmost lines below it. `absent`: the table has no such line though it
   * is as detailed; `coarse`: the table stops above it; `no-column`: the column is not printed.
   */
  terms(code: string, column: Dimensions, sign?: 1 | -1): readonly Term[] | 'absent' | 'coarse' | 'no-column';
}

interface Entry {
  readonly panel: Panel;
  readonly row: Row;
  readonly code: string;
  /** Codes of the lines above it in the tree. */
  readonly above: readonly string[];
}

/** Indexes the lines of a table; `canonical` gives the code a line should bear where it is misprinted. */
export function indexLines(table: Table, item: 'function' | 'economic', canonical: (row: Row) => string | null): LineIndex {
  const entries: Entry[] = table.panels.filter((panel) => panel.side !== 'income').flatMap((panel) => {
    const codes = panel.rows.map((row) => (row.ofWhich || !(row.item === item || (row.item === 'project' && item === 'function')) ? null : canonical(row)));
    return panel.rows.flatMap((row, index) => {
      const code = codes[index];
      return code == null ? [] : [{ panel, row, code, above: codesAbove(panel.rows, codes, index) }];
    });
  });
  const byCode = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = byCode.get(entry.code);
    if (same) same.push(entry);
    else byCode.set(entry.code, [entry]);
  }
  const codes = [...byCode.keys()];
  return {
    table, codes,
    terms(code, column, sign = 1) {
      if (!table.panels.some((panel) => panel.side !== 'income' && columnIndex(panel, column) >= 0)) return 'no-column';
      const own = (byCode.get(code) ?? []).filter((entry) => !entry.above.includes(code));
      const chosen = own.length > 0 ? own : entries.filter((entry) => entry.code.startsWith(code) && !entry.above.some((above) => above.startsWith(code)));
      if (chosen.length === 0) {
        if (codes.length === 0 && !table.empty) return 'coarse';
        return codes.some((printed) => code.startsWith(printed) && !codes.some((other) => other !== printed && other.startsWith(printed))) ? 'coarse' : 'absent';
      }
      return chosen.flatMap(({ panel, row }) => {
        const position = columnIndex(panel, column);
        return position < 0 ? [] : [termAt(table, panel, row, position, sign)];
      });
    },
  };
}

function codesAbove(rows: readonly Row[], codes: readonly (string | null)[], index: number): string[] {
  const above: string[] = [];
  for (let parent = rows[index]!.parent; parent !== null; parent = rows[parent]!.parent) {
    const code = codes[parent];
    if (code != null) above.push(code);
  }
  return above;
}
