import type { Disclosure, Table } from '../../disclosure/model.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { markOfFile, markOfName, markOfTitle, withoutMark } from '../../taxonomy/words/department-marks.js';
import { mostFrequent } from '../../recognize/identity.js';
import { gather } from '../../sheet/gather.js';

/** What a workbook says of who it belongs to. */
export interface Member {
  readonly disclosure: Disclosure;
  /** Without (汇总), 本级, 机关 behind it. */
  readonly name: string;
  /** `whole`: a 部门 with its 单位; `own`: the 部门's own office; `plain`: nothing tells. */
  readonly role: 'whole' | 'own' | 'plain';
  /** "301" or "301001". */
  readonly code: string | null;
  /** 单位 that its tables list, those with 单位 of their own left out. */
  readonly listed: ReadonlySet<string>;
}

/** Tables that print a line a 单位; 采购 and 绩效 group their lines otherwise. */
const LISTING: ReadonlySet<TableKind> = new Set<TableKind>([
  'income',
  'expenditure',
  'general-expenditure',
  'three-public',
]);

export function memberOf(disclosure: Disclosure): Member {
  const printed = disclosure.document.department;
  const name = withoutMark(printed);
  const codes = gather(disclosure.tables, ({ departmentCode }) => departmentCode ?? []);
  const listed = new Set(
    gather(
      disclosure.tables.filter(({ kind }) => LISTING.has(kind)),
      leafUnits,
    ),
  );
  return { disclosure, name, role: roleOf(printed, disclosure), code: mostFrequent(codes), listed };
}

function roleOf(printed: string, { tables, workbook }: Disclosure): Member['role'] {
  const named = markOfName(printed) ?? markOfFile(workbook.replace(/\.[^.]*$/, ''));
  if (named !== null) return named;
  const titled = new Set(gather(tables, ({ title }) => markOfTitle(title) ?? []));
  const [only] = titled;
  return titled.size === 1 ? only! : 'plain';
}

/** Names of 单位 lines that have no 单位 line below them. */
function leafUnits({ panels }: Table): string[] {
  return gather(panels, ({ rows }) => {
    const above = new Set(rows.filter(({ item }) => item === 'organization').map(({ parent }) => parent));
    return gather(rows, (row) => (row.item === 'organization' && !above.has(row) && row.name !== '' ? [row.name] : []));
  });
}
