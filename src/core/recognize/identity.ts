import type { DocumentIdentity, UnitStatement, YearStatement } from '../disclosure/model.js';
import type { DocumentType } from '../taxonomy/table-kind.js';
import type { Unit } from '../money/amount.js';
import { addressOf } from '../sheet/address.js';
import type { CellRef, Workbook } from '../sheet/grid.js';
import { documentsOfHeads, saysBudget, saysFinalAccounts } from '../taxonomy/words/documents.js';
import { isUnitStatement, unitBehind, unitStated } from '../taxonomy/units.js';
import { toHalfWidth } from '../text/half-width.js';
import { squash } from '../text/squash.js';
import type { Header } from './header.js';
import { rowsBetween, type SheetView } from './sheet-view.js';
import { isTableNumber } from './table-number.js';
import type { Segment } from './titles.js';
import { isOfficeName } from '../taxonomy/offices.js';
import { isCounted, isPartyLabel, namesOther, partyBefore, partyIn, withoutSeal } from '../taxonomy/words/parties.js';
import { saysDate, saysOtherYear, yearsStated } from '../taxonomy/words/years.js';
import { HAN } from '../text/han.js';
import { whole } from '../text/patterns.js';
import { gather } from '../sheet/gather.js';

/** Units a table states: in its header line, and in column heads such as 预算金额（万元）. */
export function readUnits(view: SheetView, segment: Segment, header: Header): UnitStatement[] {
  const statements: UnitStatement[] = [];
  for (const row of rowsBetween(view, segment.firstRow, header.firstRow)) {
    for (const column of view.filled(row)) {
      const text = view.text(row, column);
      const unit = unitStated(text) ?? (row === segment.titleRow ? unitBehind(text).unit : null);
      if (unit !== null)
        statements.push({ unit, place: 'header', cell: { sheet: view.grid.name, address: addressOf(row, column) } });
    }
  }
  for (let row = header.firstRow; row <= header.lastRow; row += 1) {
    for (const column of view.filled(row)) {
      const { unit } = unitBehind(view.text(row, column));
      if (unit !== null)
        statements.push({ unit, place: 'column', cell: { sheet: view.grid.name, address: addressOf(row, column) } });
    }
  }
  return statements;
}

/** Years that a table's title and header lines state; dates of signing are none. */
export function readYears(view: SheetView, segment: Segment, header: Header): YearStatement[] {
  return gather(rowsBetween(view, segment.firstRow, header.firstRow), (row) =>
    gather(view.words(row), (column): YearStatement[] => {
      const text = view.text(row, column);
      if (saysDate(text)) return [];
      const cell = { sheet: view.grid.name, address: addressOf(row, column) };
      return yearsStated(text).map((year) => ({ year, cell }));
    }),
  );
}

/** Unit of one column: its own head's, else null. */
export function unitOfHeads(heads: readonly string[]): Unit | null {
  return heads.map((head) => unitBehind(head).unit).findLast((unit) => unit !== null) ?? null;
}

/** The department a table names, without its code, and where. */
export function readDepartment(
  view: SheetView,
  segment: Segment,
  header: Header,
): { name: string; code: string | null; cell: CellRef } | null {
  for (const bare of [false, true]) {
    for (const row of rowsBetween(view, segment.firstRow, header.firstRow)) {
      if (row === segment.titleRow) continue;
      const columns = view.filled(row).filter((column) => !isUnitStatement(view.text(row, column)));
      for (const [position, column] of columns.entries()) {
        const text = view.text(row, column);
        const next = columns[position + 1];
        const named = isPartyLabel(text) && next !== undefined ? view.text(row, next) : partyIn(text);
        const ownName = isBareName(text) ? text : null;
        const candidate = bare ? ownName : named;
        const name = candidate === null ? null : cleanName(candidate);
        if (name !== null)
          return {
            name,
            code: /^[[(【]?(\d{3,})/.exec(candidate!)?.[1] ?? null,
            cell: {
              sheet: view.grid.name,
              address: addressOf(row, named && isPartyLabel(text) ? next! : column),
            },
          };
      }
    }
  }
  return null;
}

const NAME = '(?:' + HAN + '|[()、·])';
const BARE_NAME = whole(`[[(]?\\d*[\\])]?[-—]?${NAME}{4,40}`);

function isBareName(text: string): boolean {
  return BARE_NAME.test(text) && !isTableNumber(text) && !namesOther(text);
}

/** "434某县人民政府办公室" → without the code; units and years are no names. */
function cleanName(text: string): string | null {
  const name = withoutSeal(text.replace(/^[[(【]?\d+[\])】]?[-—_]?/, ''));
  return isCounted(name) || name.length < 3 || /^[_\s—-]*$/.test(name) ? null : name;
}

interface Evidence {
  readonly workbook: Workbook;
  readonly views: readonly SheetView[];
  readonly tables: readonly {
    readonly title: string;
    readonly department: string | null;
    readonly headerTexts: readonly string[];
    readonly headTexts: readonly string[];
    readonly notes: readonly string[];
    readonly lineYears: readonly string[];
    readonly yearCells: readonly string[];
  }[];
}

/**
 * What the whole workbook is: type by its titles, year and department by the most frequent statement of the strongest
 * kind.
 */
export function identify(evidence: Evidence): DocumentIdentity {
  return { type: documentType(evidence), year: documentYear(evidence), department: documentDepartment(evidence) };
}

function documentType({ tables, workbook, views }: Evidence): DocumentType {
  let final = 0;
  let budget = 0;
  for (const table of tables) {
    if (saysFinalAccounts(table.title)) final += 3;
    else if (saysBudget(table.title)) budget += 3;
    for (const told of documentsOfHeads(table.headTexts)) {
      if (told === 'final-accounts') final += 1;
      else if (told === 'budget') budget += 1;
    }
  }
  if (final + budget === 0) {
    for (const view of views) {
      for (const row of view.usedRows.slice(0, 12)) {
        for (const column of view.filled(row)) {
          if (saysFinalAccounts(view.text(row, column))) final += 1;
          else if (saysBudget(view.text(row, column))) budget += 1;
        }
      }
    }
  }
  if (final === budget) return saysFinalAccounts(squash(workbook.name)) ? 'final-accounts' : 'budget';
  return final > budget ? 'final-accounts' : 'budget';
}

const YEAR = /(?:^|\D)(20[0-4]\d)(?:\D|$)/;

function statedYear(text: string): number | null {
  return yearsStated(text)[0] ?? null;
}

function firstYear(text: string): number {
  return Number(text.slice(0, 4));
}

function documentYear({ tables, views, workbook }: Evidence): number | null {
  const sources: readonly (() => (number | null)[])[] = [
    () => gather(tables, (table) => [table.title, ...table.headerTexts]).map(statedYear),
    () => [
      ...gather(tables, (table) => table.headTexts.filter((head) => !saysOtherYear(head))).map(statedYear),
      ...gather(tables, (table) => table.lineYears).map(firstYear),
    ],
    () => gather(tables, (table) => table.notes).map(statedYear),
    () =>
      gather(views, (view) =>
        gather(view.usedRows.slice(0, 15), (row) =>
          view.words(row).map((column) => statedYear(view.text(row, column))),
        ),
      ),
    () => [fileYear(workbook.name)],
    () => gather(tables, (table) => table.yearCells).map((text) => Number(YEAR.exec(text)?.[1] ?? 0) || null),
  ];
  for (const [position, read] of sources.entries()) {
    const found = read().filter((year): year is number => year !== null);
    // heads may print last year beside this one: the later is the document's
    if (found.length > 0) return position === 1 ? Math.max(...found) : mostFrequent(found);
  }
  return null;
}

function fileYear(name: string): number | null {
  const match = YEAR.exec(toHalfWidth(name));
  return match ? Number(match[1]) : null;
}

function documentDepartment({ tables }: Evidence): string {
  const named = gather(tables, (table) => (table.department === null ? [] : [table.department]));
  if (named.length > 0) return mostFrequent(named)!;
  const fromTitle = gather(tables, (table) => partyBefore(table.title) ?? []);
  return mostFrequent(fromTitle.filter(isOfficeName)) ?? '';
}

/** Most frequent value; among equals the first seen; null for none. */
export function mostFrequent<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}
