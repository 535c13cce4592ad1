import type { Disclosure, Row, Table } from '../../disclosure/model.js';
import { namesOf, subjectByCode, subjectStem } from '../../taxonomy/subjects/index.js';
import { gather } from '../../sheet/gather.js';

/** A line whose code or name differs from what the other tables print. */
export interface Misprint {
  readonly kind: 'code' | 'name';
  readonly table: Table;
  readonly row: Row;
  /** What most other tables print. */
  readonly usual: string;
  readonly usualTable: Table;
}

interface Line {
  readonly table: Table;
  readonly row: Row;
  readonly code: string;
  readonly name: string;
}

/**
 * Compares 科目 between the tables: the same name under the same 款 with another code, the same code with another name.
 * Only a clear majority tells which one is the misprint; where two tables stand against each other, the yearly list.
 * Tables whose codes stop at 款 while their names are 项 are left out.
 */
export function findMisprints(disclosure: Disclosure): Misprint[] {
  const lines = gather(
    disclosure.tables.filter((table) => !table.hidden),
    functionalLines,
  );
  const codeMisprints = minorities(
    lines,
    (line) => `${line.code.slice(0, 5)}/${line.code.length}/${line.name}`,
    (line) => line.code,
  )
    .filter(({ line }) => line.code.length === 7)
    .map(({ line, usual }): Misprint => ({
      kind: 'code',
      table: line.table,
      row: line.row,
      usual: usual.code,
      usualTable: usual.table,
    }));
  const misprinted = new Set(codeMisprints.map((misprint) => misprint.row));
  const nameMisprints = minorities(
    lines.filter((line) => !misprinted.has(line.row)),
    (line) => line.code,
    (line) => line.name,
    isListed,
  ).map(({ line, usual }): Misprint => ({
    kind: 'name',
    table: line.table,
    row: line.row,
    usual: usual.row.name,
    usualTable: usual.table,
  }));
  return [...codeMisprints, ...nameMisprints];
}

function functionalLines(table: Table): Line[] {
  const lines = gather(table.panels, (panel) =>
    gather(panel.rows, (row) =>
      row.item === 'function' && row.code !== null && row.codeCell !== null && row.name !== ''
        ? [{ table, row, code: row.code, name: subjectStem(row.name) }]
        : [],
    ),
  );
  const names = new Map<string, string>();
  for (const line of lines) {
    const known = names.get(line.code);
    if (known !== undefined && known !== line.name) return [];
    names.set(line.code, line.name);
  }
  return lines;
}

/** True when the yearly list knows the code by that name, of today or formerly. */
function isListed({ code, name }: Line): boolean {
  const subject = subjectByCode(code);
  return subject !== null && namesOf(subject).some((known) => subjectStem(known) === name);
}

/**
 * Lines that differ from what at least two tables, and more than print theirs, agree on; between equals, from the only
 * ones that are `listed`.
 */
function minorities(
  lines: readonly Line[],
  group: (line: Line) => string,
  value: (line: Line) => string,
  listed: (line: Line) => boolean = () => false,
): { line: Line; usual: Line }[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = group(line);
    const members = groups.get(key);
    if (members) members.push(line);
    else groups.set(key, [line]);
  }
  return gather([...groups.values()], (members) => {
    if (members.every((line) => value(line) === value(members[0]!))) return [];
    const tables = new Map<string, Set<Table>>();
    for (const line of members) tables.set(value(line), (tables.get(value(line)) ?? new Set()).add(line.table));
    const ranked = [...tables].sort((left, right) => right[1].size - left[1].size);
    const [[most, { size }], [, { size: next }]] = ranked as [(typeof ranked)[number], (typeof ranked)[number]];
    const telling = size >= 2 && size > next ? members.filter((line) => value(line) === most) : members.filter(listed);
    const usual = telling.every((line) => value(line) === value(telling[0]!)) ? telling[0] : undefined;
    return usual === undefined
      ? []
      : members.filter((line) => value(line) !== value(usual)).map((line) => ({ line, usual }));
  });
}
