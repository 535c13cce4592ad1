import { TOTAL_LINE } from '../taxonomy/lines.js';
import { unitBehind } from '../taxonomy/units.js';
import { bodyOf, type Body } from './body.js';
import { findHeader, type Header } from './header.js';
import { readDepartment, readUnits } from './identity.js';
import { isRoleHead, isSignatureRow, isStatementRow } from './meta-rows.js';
import { titleOfPage } from './page-marks.js';
import { withoutNumber } from './table-number.js';
import { rowsBetween, type SheetView } from './sheet-view.js';
import type { Segment } from './titles.js';
import { NUMERAL_SIGNS } from '../text/numerals.js';
import { gather } from '../sheet/gather.js';

/** A table's stretch of its sheet and its head; printed over several pages, with the rows of them all. */
export interface Paged {
  readonly segment: Segment;
  readonly header: Header;
}

interface Pages {
  readonly tables: readonly Paged[];
  /**
   * Stretches with the title of a table and amounts, but no head that could be read: no covers, no tables of contents.
   */
  readonly headless: readonly Segment[];
}

/**
 * Joins the pages of one table: the title printed again, with 续表 or without, over the same heads or over none. Two
 * tables of one title, for two 单位 or each with its own 合计, stay two.
 */
export function joinPages(segments: readonly Segment[]): Pages {
  const tables: Paged[] = [];
  const last = new Map<string, number>();
  const headless: Segment[] = [];
  for (const segment of segments) {
    const header = findHeader(segment.view, segment);
    const key = JSON.stringify([segment.view.grid.name, bareTitle(segment.title).title]);
    const at = last.get(key);
    const before = at === undefined ? undefined : tables[at];
    const rows = before === undefined ? null : continuingRows(before, segment, header);
    if (at !== undefined && before !== undefined && rows !== null) tables[at] = joined(before, segment, rows);
    else if (header !== null) last.set(key, tables.push({ segment, header }) - 1);
    else if (hasFigures(segment)) headless.push(segment);
  }
  return { tables, headless };
}

/** A line with an amount below the title. */
function hasFigures({ view, titleRow, lastRow }: Segment): boolean {
  return rowsOf(view, titleRow + 1, lastRow).some(
    (row) =>
      view.filled(row).length > 1 &&
      view
        .filled(row)
        .slice(1)
        .some((column) => {
          const read = view.amount(row, column);
          return read.state === 'hashes' || (read.state === 'amount' && !read.value.isZero());
        }),
  );
}

function joined({ segment, header }: Paged, next: Segment, rows: Body): Paged {
  const { bodyRows, lineRows } = header;
  return {
    segment: { ...segment, lastRow: next.lastRow },
    header: { ...header, bodyRows: [...bodyRows, ...rows.bodyRows], lineRows: [...lineRows, ...rows.lineRows] },
  };
}

/** The lines of a page that goes on with a table; null when it is a table of its own. */
function continuingRows(before: Paged, segment: Segment, header: Header | null): Body | null {
  const { goesOn } = bareTitle(segment.title);
  const lines = linesOfPage(before, segment, header);
  // a 绩效 table a project, one below the other, has the same lines again
  const repeats = segment.kind === 'performance' ? repeatsLines : repeatsTotal;
  return lines === null || (!goesOn && repeats(before, segment.view, lines.bodyRows)) ? null : lines;
}

/** What stands below the same head, or without a head at all; null below another one and where nothing stands. */
function linesOfPage(before: Paged, segment: Segment, header: Header | null): Body | null {
  const { view, titleRow, lastRow } = segment;
  const head = rowsOf(before.segment.view, before.header.firstRow, before.header.lastRow);
  const below = rowsOf(view, titleRow + 1, lastRow).filter((row) => !isSignatureRow(view, row));
  const first = below.findIndex((row) => !isStatementAgain(before, view, row));
  if (first < 0) return null;
  const page = below.slice(first);
  const isSameStatement = header === null || sameStatements(before, { segment, header });
  if (isSameStatement && countSame(before, head, view, page) === head.length) {
    const lines = page.slice(head.length);
    // 合计 may stand on every page; a copy of the whole is no page
    const again = countSame(before, before.header.bodyRows, view, lines);
    return again > 0 && repeatsLines(before, view, lines.slice(again)) ? null : bodyOf(view, lines.slice(again), []);
  }
  // lines without amounts right below the title look like a head, but say nothing of what stands below them
  if (header !== null && (hasRoleHead(header) || !hasRoleHead(before.header)))
    return isSameStatement && sameHeads(before.header, header) ? header : null;
  return isSameStatement ? bodyOf(view, page, []) : null;
}

/** Of the first rows, so many say the same in every cell. */
function countSame({ segment }: Paged, rows: readonly number[], view: SheetView, page: readonly number[]): number {
  const other = rows.findIndex(
    (row, index) => page[index] === undefined || !sameTexts(segment.view, row, view, page[index]),
  );
  return other < 0 ? rows.length : other;
}

function hasRoleHead({ heads }: Header): boolean {
  return [...heads.values()].some((path) => path.some(isRoleHead));
}

function rowsOf(view: SheetView, first: number, last: number): number[] {
  return rowsBetween(view, first, last + 1);
}

/** 单位, 部门 and 年度, in so many words or as above the head of the table. */
function isStatementAgain({ segment, header }: Paged, view: SheetView, row: number): boolean {
  return isStatementRow(view, row) || header.metaRows.some((other) => sameTexts(segment.view, other, view, row));
}

function sameTexts(left: SheetView, leftRow: number, right: SheetView, rightRow: number): boolean {
  const columns = right.filled(rightRow);
  return (
    left.filled(leftRow).join() === columns.join() &&
    columns.every((column) => left.text(leftRow, column) === right.text(rightRow, column))
  );
}

/** "(二)" behind a title. */
const PART = new RegExp(`[(（][${NUMERAL_SIGNS}\\d][)）]$`);

/** A title as it is the same on every page. */
function bareTitle(title: string): { title: string; goesOn: boolean } {
  const page = titleOfPage(title);
  return {
    ...page,
    title: unitBehind(withoutNumber(page.title)).name.replace(PART, ''),
  };
}

function sameHeads(left: Header, right: Header): boolean {
  const columns = new Set([...left.heads.keys(), ...right.heads.keys()]);
  return [...columns].every(
    (column) => (left.heads.get(column) ?? []).join('/') === (right.heads.get(column) ?? []).join('/'),
  );
}

/** Another 单位, or another unit of money, makes it another table; a page need not state either. */
function sameStatements(left: Paged, right: Paged): boolean {
  const [one, other] = [left, right].map(({ segment, header }) => ({
    department: readDepartment(segment.view, segment, header)?.name ?? null,
    unit: readUnits(segment.view, segment, header)[0]?.unit ?? null,
  })) as [Statements, Statements];
  return (
    (one.department ?? other.department) === (other.department ?? one.department) &&
    (one.unit ?? other.unit) === (other.unit ?? one.unit)
  );
}

interface Statements {
  readonly department: string | null;
  readonly unit: string | null;
}

/** The same 合计 in the same column on both: 本年收入合计 on one page and 收入总计 on the next are of one table. */
function repeatsTotal({ segment, header }: Paged, view: SheetView, rows: readonly number[]): boolean {
  const before = totalsOf(segment.view, header.bodyRows);
  return totalsOf(view, rows).some((total) => before.includes(total));
}

function totalsOf(view: SheetView, rows: readonly number[]): string[] {
  return gather(rows, (row) =>
    gather(view.words(row), (column) => {
      const text = view.text(row, column);
      return TOTAL_LINE.test(text) && text !== '小计' ? [`${column} ${text}`] : [];
    }),
  );
}

/** Most lines have been there before: the same form for another 单位 or project. */
function repeatsLines({ segment, header }: Paged, view: SheetView, rows: readonly number[]): boolean {
  const wordsOf = (from: SheetView, row: number): string =>
    from
      .words(row)
      .filter((column) => from.amount(row, column).state === 'text')
      .map((column) => from.text(row, column))
      .join('|');
  const before = new Set(header.bodyRows.map((row) => wordsOf(segment.view, row)));
  return rows.filter((row) => wordsOf(view, row) !== '' && before.has(wordsOf(view, row))).length >= rows.length / 2;
}
