import type { Disclosure, DocumentIdentity, Table } from '../disclosure/model.js';
import type {
  DepartmentReport,
  Finding,
  NothingChecked,
  RelationCounts,
  Report,
  UncheckedTable,
} from '../finding/finding.js';
import { tableRef } from '../finding/references.js';
import { squash } from '../text/squash.js';
import type { ValidateOptions } from './compute.js';
import { inOrder } from './in-order.js';
import { gather } from '../sheet/gather.js';

/** How one department's tables are checked. */
type Check = (disclosure: Disclosure, options: ValidateOptions) => Report;

/**
 * One report of a book of several departments: each is checked as a file of its own, and what was found is put together.
 *
 * @param beside what is told of the book as a whole
 */
export function validateApart(
  book: Disclosure,
  options: ValidateOptions,
  beside: readonly Finding[],
  check: Check,
): Report {
  const { told: _, prior, ...settings } = options;
  const departments = book.departments ?? [];
  const labels = labelsOf(departments);
  const reports = departments.map((one) => check(one, { ...settings, ...priorOf(one, prior) }));
  const owners = new Map(gather(departments, ({ tables }, at) => tables.map(({ sheet }) => [sheet, labels[at]!])));
  const of = (finding: Finding): Finding => {
    const department = owners.get(finding.cells[0]?.sheet ?? '');
    return department === undefined ? finding : { ...finding, department };
  };
  const found = gather(reports, ({ findings }, at) => findings.map((one) => ({ ...one, department: labels[at]! })));
  const nobodys = book.tables.filter(({ sheet }) => !owners.has(sheet));
  const all = <One>(pick: (report: Report) => readonly One[]): One[] => gather(reports, pick);
  const [first] = reports;
  return {
    findings: inOrder(book, [...found, ...beside.map(of), ...unownedFindings(nobodys), ...refusedPrior(book, prior)]),
    suspects: all(({ suspects }) => suspects).sort((left, right) => right.mends - left.mends),
    relations: reports.map(({ relations }) => relations).reduce(sumOf, NONE),
    coverage: {
      cells: reports.reduce((sum, { coverage }) => sum + coverage.cells, 0),
      reached: reports.reduce((sum, { coverage }) => sum + coverage.reached, 0),
      unreached: all(({ coverage }) => coverage.unreached),
    },
    unchecked: {
      tables: [...all(({ unchecked }) => unchecked.tables), ...gather(nobodys, uncheckedTable)],
      sheets: book.screening?.looseAmounts ?? [],
      amounts: reports.reduce((sum, { unchecked }) => sum + unchecked.amounts, 0),
      nothing: nothingOf(reports),
    },
    inapplicable: all(({ inapplicable }) => inapplicable),
    uncomputed: all(({ uncomputed }) => uncomputed),
    departments: reports.map((report, at) => departmentReport(departments[at]!, labels[at]!, report)),
    ...(first?.settings === undefined ? {} : { settings: first.settings }),
  };
}

function nothingOf([first, ...others]: readonly Report[]): NothingChecked | null {
  if (first === undefined) return 'departments';
  return others.every(({ unchecked }) => unchecked.nothing !== null) ? first.unchecked.nothing : null;
}

function departmentReport(
  { document, tables }: Disclosure,
  department: string,
  { relations, unchecked }: Report,
): DepartmentReport {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return { department, document, sheets, relations, nothing: unchecked.nothing };
}

/** Its name; with its first sheet where it has none, or where it comes more than once. */
function labelsOf(departments: readonly Disclosure[]): string[] {
  const names = departments.map(({ document }) => document.department);
  return departments.map(({ tables }, at) => {
    const [name, sheet] = [names[at]!, tables[0]?.sheet ?? ''];
    if (name === '') return `${sheet}起`;
    return names.filter((other) => other === name).length > 1 ? `${name}（${sheet}起）` : name;
  });
}

/** What each is compared with: of a book it looks for its own, a department's tables are its own or nothing. */
function priorOf({ document }: Disclosure, prior: Disclosure | undefined): Pick<ValidateOptions, 'prior'> {
  if (prior === undefined) return {};
  return prior.departments !== undefined || isSameDepartment(document, prior.document) ? { prior } : {};
}

function isSameDepartment(one: DocumentIdentity, other: DocumentIdentity): boolean {
  return one.department !== '' && squash(one.department) === squash(other.department);
}

function refusedPrior({ departments = [] }: Disclosure, prior: Disclosure | undefined): Finding[] {
  if (prior === undefined || departments.some((one) => 'prior' in priorOf(one, prior))) return [];
  const said = {
    type: 'prior.refused',
    refusal: { reason: 'none-of-them', other: prior.document.department },
  } as const;
  return [{ rule: 'prior.workbook', severity: 'warning', category: 'identity', said, cells: [] }];
}

/** Tables that are named one by one. */
const FIRST_TABLES = 3;

function unownedFindings(tables: readonly Table[]): Finding[] {
  if (tables.length === 0) return [];
  const said = {
    type: 'table.unowned',
    tables: tables.slice(0, FIRST_TABLES).map(tableRef),
    of: tables.length,
  } as const;
  const cells = tables.map(({ titleCell }) => titleCell);
  return [{ rule: 'table.unowned', severity: 'warning', category: 'completeness', said, cells }];
}

function uncheckedTable({ kind, title, sheet, amounts, empty }: Table): UncheckedTable[] {
  return empty ? [] : [{ kind, title, sheet, amounts: amounts.read }];
}

const NONE: RelationCounts = { checked: 0, held: 0, rounding: 0, failed: 0, notComputed: 0 };

function sumOf(one: RelationCounts, other: RelationCounts): RelationCounts {
  const tolerated = (one.tolerated ?? 0) + (other.tolerated ?? 0);
  return {
    checked: one.checked + other.checked,
    held: one.held + other.held,
    rounding: one.rounding + other.rounding,
    failed: one.failed + other.failed,
    notComputed: one.notComputed + other.notComputed,
    ...(tolerated > 0 ? { tolerated } : {}),
  };
}
