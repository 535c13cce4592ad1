import type { Disclosure, Row, Table } from '../disclosure/model.js';
import { squash } from '../text/squash.js';
import { economicClassCode, economicItemCodes } from '../taxonomy/economic-classes.js';
import { governmentCodes, namesOfEconomic } from '../taxonomy/government-classes.js';
import {
  FIRST_YEAR,
  isInYear,
  LAST_YEAR,
  nameIn,
  namesOf,
  subjectByCode,
  subjectName,
  subjectsNamed,
  subjectStem,
  type Subject,
} from '../taxonomy/subjects/index.js';
import { isBacked } from '../taxonomy/subjects/sources.js';
import { isMisspelt } from '../taxonomy/subjects/spelling.js';
import type { Misprint } from './across/codes.js';
import type { Finding } from '../finding/finding.js';
import { placeFindings } from './subject-places.js';
import { twoNames } from './two-names.js';
import { tableRef } from '../finding/references.js';
import { gather } from '../sheet/gather.js';

/** A 科目 as printed: the same code and name, on every line that prints them. */
interface Printed {
  readonly code: string;
  readonly name: string;
  readonly places: readonly { readonly table: Table; readonly row: Row }[];
}

/**
 * Codes and names of 科目 against the yearly list. What the list does not know is never reproached; lines that differ
 * from the other tables (`misprints`) have their finding already.
 */
export function subjectFindings(disclosure: Disclosure, misprints: readonly Misprint[]): Finding[] {
  const { year } = disclosure.document;
  const told = new Set(misprints.map((misprint) => misprint.row));
  const tables = disclosure.tables.filter((table) => !table.hidden);
  const names = gather(printedSubjects(tables, told), (printed) => {
    if (printed.places[0]!.row.item === 'economic') return economicMismatch(printed, year);
    const subject = subjectByCode(printed.code);
    if (subject === null) return [];
    return namesOf(subject).some((name) => subjectStem(name) === subjectStem(printed.name))
      ? stale(subject, printed, year)
      : functionalMismatch(subject, printed, year);
  });
  const mismatched = new Set(gather(names, (finding) => finding.cells.map((cell) => `${cell.sheet}!${cell.address}`)));
  const isTold = (row: Row): boolean =>
    told.has(row) || mismatched.has(`${row.labelCell.sheet}!${row.labelCell.address}`);
  return [...names, ...gather(tables, (table) => [...placeFindings(table, year, isTold), ...twoNames(table, isTold)])];
}

function printedSubjects(tables: readonly Table[], told: ReadonlySet<Row>): Printed[] {
  const found = new Map<string, { table: Table; row: Row }[]>();
  for (const table of tables) {
    for (const { rows } of table.panels) {
      for (const row of rows) {
        if (
          row.code === null ||
          row.name === '' ||
          (row.item !== 'function' && row.item !== 'economic') ||
          told.has(row)
        )
          continue;
        const key = `${row.code} ${row.name}`;
        const places = found.get(key);
        if (places) places.push({ table, row });
        else found.set(key, [{ table, row }]);
      }
    }
  }
  return [...found.values()].map((places) => ({ code: places[0]!.row.code!, name: places[0]!.row.name, places }));
}

/**
 * A name of former years, or a code that has gone elsewhere, on a line that carries money: blank forms keep old lines
 * for years.
 */
function stale(subject: Subject, { code, name, places }: Printed, year: number | null): Finding[] {
  const carrying = places.filter(({ row }) => row.facts.some((fact) => fact.amount && !fact.amount.value.isZero()));
  const place = carrying[0];
  if (year === null || place === undefined) return [];
  const cells = carrying.map(({ row }) => row.labelCell);
  const stem = subjectStem(name);
  const since = [subject.name, ...subject.variants].some((it) => subjectStem(it) === stem)
    ? undefined
    : subject.former.findLast((it) => subjectStem(it.name) === stem && year > it.until);
  if (since) {
    const current = nameIn(subject, year);
    return [
      {
        rule: 'name.stale',
        severity: 'notice',
        category: 'name',
        said: { type: 'name.stale', table: tableRef(place.table), code, name, current, since: since.until + 1 },
        cells,
        stated: name,
        expected: current,
      },
    ];
  }
  if (subject.successor === null || subject.until === null || year <= subject.until) return [];
  const successor = subjectName(subject.successor, year) ?? name;
  return [
    {
      rule: 'code.stale',
      severity: 'notice',
      category: 'code',
      said: {
        type: 'code.stale',
        table: tableRef(place.table),
        code,
        name,
        until: subject.until,
        successor: subject.successor,
        successorName: successor,
      },
      cells,
      stated: code,
      expected: subject.successor,
    },
  ];
}

/**
 * A code of one 科目 with the name of another of the same depth, in the same 款 or borne by no third. A 款 code with the
 * name of one of its 项 is how some systems print 项.
 */
function functionalMismatch(subject: Subject, printed: Printed, year: number | null): Finding[] {
  if (!isInYear(subject, year) || (year !== null && (year < FIRST_YEAR || year > LAST_YEAR))) return [];
  const named = subjectsNamed(printed.name);
  if (named.length === 0) return misspelt(printed, [nameIn(subject, year), ...subject.variants], year);
  const others = named.filter((it) => it.code.length === subject.code.length && isInYear(it, year));
  const other = likely(
    others.map((it) => it.code),
    printed.code,
  );
  return other === null ? [] : mismatch(printed, nameIn(subject, year), other, year);
}

function economicMismatch(printed: Printed, year: number | null): Finding[] {
  const names = namesOfEconomic(printed.code);
  const stem = subjectStem(printed.name);
  if (names.length === 0 || names.some((name) => subjectStem(name) === stem)) return [];
  const name = squash(printed.name);
  const codes = [...economicItemCodes(name), ...governmentCodes(name)];
  if (codes.length === 0 && economicClassCode(name) === null) return misspelt(printed, names, year);
  if (printed.code.length !== 5) return [];
  // names wandered between the 类 in earlier years (医疗费, 住房公积金): only one of the same 类 tells
  const other = near(codes, printed.code);
  return other === undefined ? [] : mismatch(printed, names[0]!, other, year);
}

/** Of the codes that bear a name, the one that is meant: in the same 款, or the only one. */
function likely(codes: readonly string[], code: string): string | null {
  return near(codes, code) ?? (codes.length === 1 ? codes[0]! : null);
}

function near(codes: readonly string[], code: string): string | undefined {
  return codes.find((it) => it.length > 3 && it.slice(0, -2) === code.slice(0, -2));
}

/** A name that is no 科目's and all but that of its code, in one table: a system that prints it everywhere means it. */
function misspelt({ places, code, name }: Printed, names: readonly string[], year: number | null): Finding[] {
  const place = places[0]!;
  const listed = names.find((it) => isMisspelt(name, it));
  if (listed === undefined || place.row.codeCell === null || places.some(({ table }) => table !== place.table))
    return [];
  const backed = isBacked(code, year);
  return [
    {
      rule: 'name.misspelt',
      severity: backed ? 'warning' : 'notice',
      category: 'name',
      said: { type: 'name.misspelt', table: tableRef(place.table), code, name, listed, backed },
      cells: places.map(({ row }) => row.labelCell),
      stated: name,
      expected: listed,
    },
  ];
}

function mismatch({ places, code, name }: Printed, listed: string, otherCode: string, year: number | null): Finding[] {
  const printed = places.filter(({ row }) => row.codeCell !== null);
  const place = printed[0];
  if (place === undefined) return [];
  const backed = isBacked(code, year);
  return [
    {
      rule: 'code.name-mismatch',
      severity: backed ? 'warning' : 'notice',
      category: 'code',
      said: { type: 'code.name-mismatch', table: tableRef(place.table), code, name, listed, otherCode, backed },
      cells: gather(printed, ({ row }) =>
        row.codeCell!.address === row.labelCell.address ? [row.labelCell] : [row.codeCell!, row.labelCell],
      ),
      stated: name,
      expected: listed,
    },
  ];
}
