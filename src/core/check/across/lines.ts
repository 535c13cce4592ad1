import { dimensionKey, type Dimensions } from '../../taxonomy/dimensions.js';
import type { Panel, Row, Table } from '../../disclosure/model.js';
import { columnIndex } from '../../disclosure/query.js';
import { ancestors } from '../../disclosure/tree.js';
import { termAt, type Term } from '../equation.js';
import { gather } from '../../sheet/gather.js';

/** The 科目 lines of a table by code. */
export interface LineIndex {
  readonly table: Table;
  /** Codes printed, canonical, in table order. */
  readonly codes: readonly string[];
  /** One column of the lines; `no-column` when the table does not print it. */
  column(column: Dimensions): LineColumn | 'no-column';
}

/**
 * Terms that make up a code in a column: its own lines, else the topmost lines below it. `absent`: the table has no
 * such line though it is as detailed; `coarse`: the table stops above it.
 */
export type LineColumn = (code: string) => readonly Term[] | 'absent' | 'coarse';

interface Entry {
  readonly panel: Panel;
  readonly row: Row;
  readonly code: string;
  /** Codes of the lines above it in the tree. */
  readonly above: readonly string[];
}

/** Indexes the lines of a table; `canonical` gives the code a line should bear where it is misprinted. */
export function indexLines(
  table: Table,
  item: 'function' | 'economic',
  canonical: (row: Row) => string | null,
): LineIndex {
  const entries: Entry[] = gather(
    table.panels.filter((panel) => panel.side !== 'income'),
    (panel) => {
      const codes = new Map(
        panel.rows.map((row) => [
          row,
          row.ofWhich || !(row.item === item || (row.item === 'project' && item === 'function'))
            ? null
            : canonical(row),
        ]),
      );
      return gather(panel.rows, (row) => {
        const code = codes.get(row);
        return code == null
          ? []
          : [{ panel, row, code, above: gather(ancestors(row), (above) => codes.get(above) ?? []) }];
      });
    },
  );
  const byCode = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = byCode.get(entry.code);
    if (same) same.push(entry);
    else byCode.set(entry.code, [entry]);
  }
  const codes = [...byCode.keys()];
  const entriesOf = remember(
    (code: string): readonly Entry[] => {
      const own = (byCode.get(code) ?? []).filter((entry) => !entry.above.includes(code));
      return own.length > 0
        ? own
        : entries.filter(
            (entry) => entry.code.startsWith(code) && !entry.above.some((above) => above.startsWith(code)),
          );
    },
    (code) => code,
  );
  const missing = (code: string): 'absent' | 'coarse' => {
    if (codes.length === 0 && !table.empty) return 'coarse';
    return codes.some(
      (printed) => code.startsWith(printed) && !codes.some((other) => other !== printed && other.startsWith(printed)),
    )
      ? 'coarse'
      : 'absent';
  };
  const readColumn = (dimensions: Dimensions): LineColumn | 'no-column' => {
    const positions = new Map(
      table.panels.filter((panel) => panel.side !== 'income').map((panel) => [panel, columnIndex(panel, dimensions)]),
    );
    if ([...positions.values()].every((position) => position < 0)) return 'no-column';
    const termsOf = (code: string): ReturnType<LineColumn> => {
      const found = entriesOf(code);
      if (found.length === 0) return missing(code);
      return gather(found, ({ panel, row }) => {
        const position = positions.get(panel) ?? -1;
        return position < 0 ? [] : [termAt(table, panel, row, position)];
      });
    };
    return remember(termsOf, (code) => code);
  };
  return { table, codes, column: remember(readColumn, dimensionKey) };
}

/** Many relations read the same column of the same lines. */
function remember<Question, Answer>(
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => string,
): (question: Question) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    const key = keyOf(question);
    let found = known.get(key);
    if (found === undefined) {
      found = answer(question);
      known.set(key, found);
    }
    return found;
  };
}
