import type { Disclosure, Table } from '../../disclosure/model.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { mostFrequent } from '../../recognize/identity.js';

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

const WHOLE = /\((?:汇总|合并|部门汇总|含(?:下属|所属)[^)]*)\)$|(?:汇总)$/;
const OWN = /\((?:本级|机关|本部|局机关|本单位)\)$|(?:本级|机关|本部)$/;
/** Tables that print a line a 单位; 采购 and 绩效 group their lines otherwise. */
const LISTING: ReadonlySet<TableKind> = new Set<TableKind>([
  'income',
  'expenditure',
  'general-expenditure',
  'three-public',
]);

export function memberOf(disclosure: Disclosure): Member {
  const printed = disclosure.document.department;
  const name = bareName(printed);
  const codes = disclosure.tables.flatMap(({ departmentCode }) => departmentCode ?? []);
  const listed = new Set(disclosure.tables.filter(({ kind }) => LISTING.has(kind)).flatMap(leafUnits));
  return { disclosure, name, role: roleOf(printed, disclosure), code: mostFrequent(codes), listed };
}

/** "某某县教育局（本级）" → "某某县教育局". */
export function bareName(name: string): string {
  return name.replace(WHOLE, '').replace(OWN, '');
}

function roleOf(printed: string, { tables, workbook }: Disclosure): Member['role'] {
  if (WHOLE.test(printed)) return 'whole';
  if (OWN.test(printed)) return 'own';
  const file = workbook.replace(/\.[^.]*$/, '');
  if (/汇总/.test(file)) return 'whole';
  if (/本级|[局委办厅]机关/.test(file)) return 'own';
  const titled = (word: string): boolean =>
    tables.some(({ title }) => title.replace(/^\d{4}年度?/, '').startsWith(word));
  if (titled('部门') === titled('单位')) return 'plain';
  return titled('部门') ? 'whole' : 'own';
}

/** Names of 单位 lines that have no 单位 line below them. */
function leafUnits({ panels }: Table): string[] {
  return panels.flatMap(({ rows }) => {
    const above = new Set(rows.filter(({ item }) => item === 'organization').map(({ parent }) => parent));
    return rows.flatMap((row) => (row.item === 'organization' && !above.has(row) && row.name !== '' ? [row.name] : []));
  });
}
