import type { Panel, Row, Table } from '../disclosure/model.js';
import { economicClassCode, economicItemCodes, economicNames } from '../taxonomy/economic-classes.js';
import { functionalClassCode, functionalClassName } from '../taxonomy/functional-classes.js';
import { CODED_KINDS } from '../taxonomy/lines.js';
import { isInYear, subjectName, subjectsNamed } from '../taxonomy/subjects/index.js';
import type { Finding } from '../finding/finding.js';
import { rowRef, tableRef } from '../finding/references.js';
import { gather } from '../sheet/gather.js';

/** What the place of a line says about its code: neighbours that print theirs, a 款 that it is summed into. */
export function placeFindings(table: Table, year: number | null, isTold: (row: Row) => boolean): Finding[] {
  if (!CODED_KINDS.has(table.kind)) return [];
  return gather(
    table.panels.filter((panel) => panel.side === null),
    (panel) => [
      ...wrongClasses(table, panel),
      ...missingCodes(table, panel, year),
      ...missingNames(table, panel, year),
      ...strangers(table, panel, 3, isTold),
      ...strangers(table, panel, 5, isTold),
    ],
  );
}

const isCoded = (row: Row | undefined): row is Row =>
  row?.item === 'function' && row.codeCell !== null && row.code !== null;
const isCodedSubject = (row: Row | undefined): row is Row & { readonly code: string } =>
  (row?.item === 'function' || row?.item === 'economic') && row.codeCell !== null && row.code !== null;
/** 合计, a 单位 or nothing at all: where a run of 科目 begins or ends. */
const isEdge = (row: Row | undefined): boolean =>
  row === undefined || row.item === 'total' || row.item === 'organization';

/**
 * A 类 whose code is cut short or none at all, where the name tells it and the other lines print theirs: 序号 and codes of
 * another list stand before every line.
 */
function wrongClasses(table: Table, { rows }: Panel): Finding[] {
  const coded = rows.filter(isCoded);
  const wrong = gather(coded, (row) => {
    const listed = functionalClassCode(row.name);
    const printed = row.printedCode ?? row.code!;
    const isClass = row.printedCode !== undefined || (printed.length === 3 && functionalClassName(printed) === null);
    return isClass && listed !== null ? [{ row, printed, listed }] : [];
  });
  return wrong.length * 3 > coded.length
    ? []
    : wrong.map(({ row, printed, listed }) => ({
        rule: 'code.no-such-class',
        severity: 'warning',
        category: 'code',
        said: { type: 'code.no-such-class', table: tableRef(table), code: printed, name: row.name, listed },
        cells: [row.codeCell!],
        stated: printed,
        expected: listed,
      }));
}

/**
 * A line between two that print their codes, or at the end of such lines, with the name of a 科目 that belongs there and
 * whose code the panel prints nowhere.
 */
function missingCodes(table: Table, { rows }: Panel, year: number | null): Finding[] {
  const printed = rows.filter(isCodedSubject);
  const codes = new Set(printed.map((row) => row.code));
  const depths = new Map(
    [3, 5, 7].map((length) => [length, printed.filter((row) => row.code.length === length).length]),
  );
  const found = gather(rows, (row, index): { row: Row; code: string }[] => {
    const [above, below] = [index === 0 ? undefined : rows[index - 1], rows[index + 1]];
    if (row.codeCell !== null || row.name === '' || row.name === above?.name || isEdge(row)) return [];
    const neighbours = [above, below].filter(isCodedSubject);
    if (neighbours.length === 0 || ![above, below].every((other) => isCodedSubject(other) || isEdge(other))) return [];
    const [from, to] = [isCodedSubject(above) ? above.code : '', isCodedSubject(below) ? below.code : '9'];
    const meant = codesNamed(row.name, neighbours[0]!.item === 'economic', year).filter(
      (code) => !codes.has(code) && depths.get(code.length)! >= 2 && code > from && code < to,
    );
    return meant.length === 1 ? [{ row, code: meant[0]! }] : [];
  });
  if (found.length * 4 > printed.length) return [];
  return found.map(({ row, code }) => ({
    rule: 'code.missing',
    severity: 'warning',
    category: 'code',
    said: { type: 'code.missing', table: tableRef(table), code, name: row.name },
    cells: [row.labelCell],
    expected: code,
  }));
}

function codesNamed(name: string, economic: boolean, year: number | null): readonly string[] {
  return economic
    ? [...economicItemCodes(name), economicClassCode(name) ?? '']
    : subjectsNamed(name)
        .filter((it) => isInYear(it, year))
        .map((it) => it.code);
}

/** A code on a line with money and no name, where the other lines print theirs. */
function missingNames(table: Table, { rows }: Panel, year: number | null): Finding[] {
  const coded = rows.filter(
    (row) => row.code !== null && row.codeCell !== null && (row.item === 'function' || row.item === 'economic'),
  );
  const nameless = coded.filter(
    (row) => row.name === '' && row.facts.some((fact) => fact.amount && !fact.amount.value.isZero()),
  );
  if (nameless.length * 4 > coded.length) return [];
  return nameless.map((row) => {
    const name = row.item === 'economic' ? (economicNames(row.code!)[0] ?? null) : subjectName(row.code!, year);
    return {
      rule: 'name.missing',
      severity: 'warning',
      category: 'name',
      said: { type: 'name.missing', table: tableRef(table), code: row.code!, name },
      cells: [row.codeCell!],
      ...(name === null ? {} : { expected: name }),
    };
  });
}

/** The one line below a 类 (3 digits) or 款 (5) whose code does not begin with its, though its amount is in the sum. */
function strangers(table: Table, { rows }: Panel, length: 3 | 5, isTold: (row: Row) => boolean): Finding[] {
  const printed = rows.filter(isCoded);
  const codes = new Set(printed.map((row) => row.code!));
  return gather(printed, (parent, index): Finding[] => {
    if (parent.code!.length !== length) return [];
    const end = printed.findIndex((row, at) => at > index && row.code!.length <= length);
    const parts = printed.slice(index + 1, end < 0 ? undefined : end).filter((row) => row.code!.length === length + 2);
    const strange = parts.filter((row) => !row.code!.startsWith(parent.code!));
    const [row] = strange;
    if (
      row === undefined ||
      strange.length > 1 ||
      codes.has(row.code!.slice(0, length)) ||
      isTold(row) ||
      !addsUp(parent, parts)
    )
      return [];
    return [
      {
        rule: 'code.parent',
        severity: 'warning',
        category: 'code',
        said: {
          type: 'code.parent',
          table: tableRef(table),
          code: row.code!,
          name: row.name,
          parent: rowRef(parent),
          parentCode: parent.code!,
        },
        cells: [row.codeCell!, parent.codeCell!],
        stated: row.code!,
      },
    ];
  });
}

/** The first column's amount of a line is the sum of those of others, and not nothing. */
function addsUp(parent: Row, parts: readonly Row[]): boolean {
  const whole = parent.facts[0]?.amount?.value;
  const sum = parts.reduce((value, row) => value?.minus(row.facts[0]?.amount?.value ?? 0), whole);
  return whole !== undefined && !whole.isZero() && sum!.isZero();
}
