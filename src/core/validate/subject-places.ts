import type { Panel, Row, Table } from '../disclosure/model.js';
import { CODED_KINDS } from '../taxonomy/lines.js';
import { isInYear, subjectsNamed } from '../taxonomy/subjects/index.js';
import type { Finding } from './finding.js';
import { sayCodeMissing, sayCodeParent } from './say.js';

/** What the place of a line says about its code: neighbours that print theirs, a 款 that it is summed into. */
export function placeFindings(table: Table, year: number | null, isTold: (row: Row) => boolean): Finding[] {
  if (!CODED_KINDS.has(table.kind)) return [];
  return table.panels.filter((panel) => panel.side === null).flatMap((panel) => [
    ...missingCodes(table, panel, year), ...strangers(table, panel, 3, isTold), ...strangers(table, panel, 5, isTold),
  ]);
}

const isCoded = (row: Row | undefined): row is Row => row?.item === 'function' && row.codeCell !== null && row.code !== null;

/** A line between two that print their codes, with the name of a 科目 of the same 款 or 类 whose code the panel prints nowhere. */
function missingCodes(table: Table, { rows }: Panel, year: number | null): Finding[] {
  const printed = rows.filter(isCoded);
  const codes = new Set(printed.map((row) => row.code!));
  const depths = new Map([3, 5, 7].map((length) => [length, printed.filter((row) => row.code!.length === length).length]));
  const found = rows.flatMap((row, index): { row: Row; code: string }[] => {
    const [above, below] = [rows[index - 1], rows[index + 1]];
    if (row.codeCell !== null || row.name === '' || !isCoded(above) || !isCoded(below) || row.name === above.name) return [];
    const meant = subjectsNamed(row.name).filter((it) =>
      isInYear(it, year) && !codes.has(it.code) && depths.get(it.code.length)! >= 2 && it.code > above.code! && it.code < below.code!);
    return meant.length === 1 ? [{ row, code: meant[0]!.code }] : [];
  });
  if (found.length * 4 > printed.length) return [];
  return found.map(({ row, code }) => ({
    rule: 'code.missing', severity: 'warning', category: 'code', message: sayCodeMissing(table, row, code), cells: [row.labelCell], expected: code,
  }));
}

/** The one line below a 类 (3 digits) or 款 (5) whose code does not begin with its, though its amount is in the sum. */
function strangers(table: Table, { rows }: Panel, length: 3 | 5, isTold: (row: Row) => boolean): Finding[] {
  const printed = rows.filter(isCoded);
  const codes = new Set(printed.map((row) => row.code!));
  return printed.flatMap((parent, index): Finding[] => {
    if (parent.code!.length !== length) return [];
    const end = printed.findIndex((row, at) => at > index && row.code!.length <= length);
    const parts = printed.slice(index + 1, end < 0 ? undefined : end).filter((row) => row.code!.length === length + 2);
    const strange = parts.filter((row) => !row.code!.startsWith(parent.code!));
    const [row] = strange;
    if (row === undefined || strange.length > 1 || codes.has(row.code!.slice(0, length)) || isTold(row) || !addsUp(parent, parts)) return [];
    return [{ rule: 'code.parent', severity: 'warning', category: 'code', message: sayCodeParent(table, row, parent), cells: [row.codeCell!, parent.codeCell!], stated: row.code! }];
  });
}

/** The first column's amount of a line is the sum of those of others, and not nothing. */
function addsUp(parent: Row, parts: readonly Row[]): boolean {
  const whole = parent.facts[0]?.amount?.value;
  const sum = parts.reduce((value, row) => value?.minus(row.facts[0]?.amount?.value ?? 0), whole);
  return whole !== undefined && !whole.isZero() && sum!.isZero();
}
