import type { Disclosure, Row, Table } from '../disclosure/model.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import { allSubjects, subjectByCode } from '../taxonomy/subjects/index.js';
import type { Finding } from '../finding/finding.js';
import type { Severity } from '../taxonomy/severity.js';
import { hasMoney, isList, rowsOf } from './missing/missing-line.js';
import { lineRef, tableRef } from '../finding/references.js';
import type { SubjectDepth } from '../finding/said/completeness.js';
import type { TableSaid } from '../finding/said/index.js';
import { gather } from '../sheet/gather.js';

/** How far down a table goes: by which 科目, and the length of the codes at the bottom. */
interface Duty {
  readonly kinds: readonly TableKind[];
  readonly item: 'function' | 'economic';
  readonly length: 5 | 7;
  readonly severity: Severity;
}

/**
 * 一般公共预算支出表 goes to the functional 项, 一般公共预算基本支出表 to the economic 款 (财预〔2016〕143号). 政府性基金预算支出表 goes to the
 * 项 by custom; 收入总表 and 支出总表 may stop higher.
 */
const DUTIES: readonly Duty[] = [
  { kinds: ['general-expenditure', 'general-matrix'], item: 'function', length: 7, severity: 'warning' },
  { kinds: ['general-basic'], item: 'economic', length: 5, severity: 'warning' },
  { kinds: ['fund'], item: 'function', length: 7, severity: 'notice' },
];

/**
 * Lines with an amount above the depth that is asked for, with nothing below them. Of several tables of a kind, one
 * that goes down is enough.
 *
 * @param told lines that are told already, by the cell of their label
 */
export function depthFindings({ tables }: Disclosure, told: readonly Finding[]): Finding[] {
  const cells = new Set(
    gather(told, (finding) => finding.cells.slice(0, 1)).map(({ sheet, address }) => `${sheet}!${address}`),
  );
  const isTold = ({ labelCell: { sheet, address } }: Row): boolean => cells.has(`${sheet}!${address}`);
  return gather(DUTIES, (duty) => {
    const own = tables.filter((table) => duty.kinds.includes(table.kind) && isList(table));
    const judged = own.map((table) => ({ table, bare: bareLines(table, duty) }));
    if (judged.some(({ table, bare }) => bare.length === 0 && reaches(table, duty))) return [];
    return gather(judged, ({ table, bare }) => {
      const lines = bare.filter((row) => !isTold(row));
      return lines.length === 0
        ? []
        : [
            {
              rule: 'completeness.depth',
              severity: duty.severity,
              category: 'completeness' as const,
              said: depthSaid(table, lines, duty),
              cells: lines.map(({ labelCell }) => labelCell),
            },
          ];
    });
  });
}

/** Lines that are named one by one. */
const FIRST_LINES = 3;

function depthSaid(table: Table, lines: readonly Row[], { item, length }: Duty): TableSaid {
  const lengths = new Set(lines.map(({ code }) => code!.length as SubjectDepth));
  return {
    type: 'completeness.depth',
    table: tableRef(table),
    classification: item,
    depth: length,
    reached: [...lengths].sort((one, other) => one - other),
    lines: lines.slice(0, FIRST_LINES).map(lineRef),
    of: lines.length,
  };
}

function reaches({ panels }: Table, { item, length }: Duty): boolean {
  return rowsOf(panels).some((row) => row.item === item && row.code?.length === length);
}

/**
 * A table grouped by 单位 may print the parts of a line elsewhere; a part with another code is a misprint, told on its
 * own.
 */
function bareLines({ panels }: Table, { item, length }: Duty): Row[] {
  const codes = new Set(
    gather(panels, ({ rows }) => gather(rows, (row) => (row.item === item && row.code !== null ? [row.code] : []))),
  );
  const hasParts = (code: string): boolean =>
    [...codes].some((other) => other.length > code.length && other.startsWith(code));
  const isGovernment = (code: string): boolean =>
    code.startsWith('5') && [...codes].some((other) => other.startsWith('3'));
  return gather(panels, ({ rows }) =>
    rows.filter((row, index): boolean => {
      const { code } = row;
      if (row.item !== item || code === null || row.ofWhich || code.length >= length || !hasMoney(row)) return false;
      return !hasParts(code) && !isGovernment(code) && !goesOn(row, rows[index + 1]) && isDivided(code, item);
    }),
  );
}

/** What stands right below is a part whose code is misprinted or not read. */
function goesOn({ code }: Row, next: Row | undefined): boolean {
  if (next === undefined) return false;
  return next.code === null
    ? next.item === 'unknown' && next.name !== '' && !next.ofWhich
    : next.code.length > code!.length;
}

/** 预备费 has no 款; a 款 of which the list names no 项 may have none. */
function isDivided(code: string, item: Duty['item']): boolean {
  if (item === 'economic' || subjectByCode(code) === null) return true;
  return code.length === 3
    ? code !== CONTINGENCY
    : allSubjects().some((subject) => subject.code.length === 7 && subject.code.startsWith(code));
}

/** 预备费 */
const CONTINGENCY = '227';
