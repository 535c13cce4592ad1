import type { Disclosure, Table } from '../../disclosure/model.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { squash } from '../../text/squash.js';
import { TABLE_NAMES } from '../../taxonomy/usual-names.js';
import { found, type Lookup } from './problem.js';
import { gather } from '../../sheet/gather.js';

const KINDS = new Map(
  gather(Object.entries(TABLE_NAMES), ([kind, names]) => names.map((name) => [name, kind as TableKind] as const)),
);

/**
 * The table that a name means: its printed title, its number, its sheet, the usual name of its kind, or the end of its
 * title.
 */
export function findTable({ tables }: Disclosure, written: string): Lookup<Table> {
  const name = squash(written);
  const kind = KINDS.get(name);
  const readings: readonly ((table: Table) => boolean)[] = [
    (table) => squash(table.title) === name,
    (table) => table.number !== null && squash(table.number) === name,
    (table) => squash(table.sheet) === name,
    (table) => table.kind === kind,
    (table) => name.length >= 4 && name.endsWith('表') && squash(table.title).endsWith(name),
  ];
  for (const reading of readings) {
    const chosen = speaking(tables.filter(reading));
    if (chosen.length === 1) return found(chosen[0]!);
    if (chosen.length > 1) return { type: 'many-tables', name: written, tables: chosen };
  }
  return kind === undefined ? { type: 'no-table', name: written, tables } : { type: 'absent-table', kind };
}

/** Hidden copies and empty doubles do not make a name ambiguous. */
function speaking(tables: readonly Table[]): readonly Table[] {
  const visible = tables.some((table) => !table.hidden) ? tables.filter((table) => !table.hidden) : tables;
  return visible.length > 1 && visible.some((table) => !table.empty)
    ? visible.filter((table) => !table.empty)
    : visible;
}
