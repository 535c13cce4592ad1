import type { DocumentIdentity, Table } from '../../disclosure/model.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { saysBudget, saysFinalAccounts } from '../../taxonomy/words/documents.js';
import { markOfTitle } from '../../taxonomy/words/department-marks.js';
import type { Finding } from '../../finding/finding.js';
import { tableRef } from '../../finding/references.js';
import { gather } from '../../sheet/gather.js';

/**
 * Kinds whose titles may lawfully speak of another year or document: last year's carryover, year-end stocks, plans of
 * several years.
 */
const OTHER_TIMES: ReadonlySet<TableKind> = new Set<TableKind>(['carryover', 'performance', 'assets']);

/** Department, year and document type are the same on every sheet. Hidden sheets are spoken of elsewhere. */
export function identityFindings(table: Table, document: DocumentIdentity): Finding[] {
  return [
    ...departmentFindings(table, document.department),
    ...(table.hidden || OTHER_TIMES.has(table.kind)
      ? []
      : [...yearFindings(table, document.year), ...typeFindings(table, document.type)]),
  ];
}

/** Lists that forms call a 单位's in the book of a 部门 too: 单位政府采购预算表. */
const BESIDE: ReadonlySet<TableKind> = new Set<TableKind>([...OTHER_TIMES, 'procurement', 'general-project']);
const LEVEL = { whole: '部门', own: '单位' } as const;
/** So many titles tell whose set it is, and at most so few of them may say another, to be slips. */
const ENOUGH_TITLES = 3;
const FEW_SHARE = 0.25;

/** 部门收支总表 among the tables of a 单位, and the reverse. */
export function levelFindings(tables: readonly Table[]): Finding[] {
  const told = gather(tables, (table) => {
    const mark = table.hidden || BESIDE.has(table.kind) ? null : markOfTitle(table.title);
    return mark === null ? [] : [{ table, level: LEVEL[mark] }];
  });
  return gather(['部门', '单位'] as const, (usual) => {
    const others = told.filter(({ level }) => level !== usual);
    return told.length - others.length < ENOUGH_TITLES || others.length > told.length * FEW_SHARE
      ? []
      : others.map(({ table, level }): Finding => ({
          rule: 'identity.level',
          severity: 'warning',
          category: 'identity',
          said: { type: 'identity.level', table: tableRef(table), level, usual },
          cells: [table.titleCell],
        }));
  });
}

function departmentFindings(table: Table, usual: string): Finding[] {
  const name = table.department;
  if (name === null || usual === '' || name === usual || name.includes(usual) || usual.includes(name)) return [];
  return [
    {
      rule: 'identity.department',
      severity: 'warning',
      category: 'identity',
      said: { type: 'identity.department', table: tableRef(table), name, usual },
      cells: [table.departmentCell ?? table.titleCell],
    },
  ];
}

/**
 * Each year a table states, unless it states the document's too: “2023年结转2024年支出表”. A title cites freely, a header line
 * does not.
 */
function yearFindings({ years = [], ...table }: Table, usual: number | null): Finding[] {
  const first = years.find(({ year }) => year !== usual);
  if (usual === null || first === undefined || years.some(({ year }) => year === usual)) return [];
  return [
    {
      rule: 'identity.year',
      severity: 'warning',
      category: 'identity',
      said: { type: 'identity.year', table: tableRef(table), year: first.year, usual },
      cells: [first.cell],
      stated: String(first.year),
      expected: String(usual),
    },
  ];
}

/** 三公 may be compared: “预决算对比表” is of both. */
function typeFindings(table: Table, type: DocumentIdentity['type']): Finding[] {
  const [budget, final] = [saysBudget(table.title), saysFinalAccounts(table.title)];
  if (budget === final || budget === (type === 'budget')) return [];
  return [
    {
      rule: 'identity.type',
      severity: 'warning',
      category: 'identity',
      said: { type: 'identity.type', table: tableRef(table), usual: type },
      cells: [table.titleCell],
    },
  ];
}
