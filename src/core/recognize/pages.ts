import { TOTAL_LINE } from '../taxonomy/lines.js';
import { unitBehind } from '../taxonomy/units.js';
import { bodyOf, type Body } from './body.js';
import { findHeader, type Header } from './header.js';
import { readDepartment, readUnits } from './identity.js';
import { isMetaRow } from './meta-rows.js';
import { titleOfPage } from './page-marks.js';
import { withoutNumber } from './table-number.js';
import { rowsBetween } from './sheet-view.js';
import type { Segment } from './titles.js';

/** A table's stretch of its sheet and its head; printed over several pages, with the rows of them all. */
export interface Paged {
  readonly segment: Segment;
  readonly header: Header;
}

/**
 * Joins the pages of one table: the title printed again, with 续表 or without, over the same heads or over none. Two tables of one title, for two
 * 单位 or each with its own 合计, stay two.
 */
export function joinPages(segments: readonly Segment[]): Paged[] {
  const tables: Paged[] = [];
  const last = new Map<string, number>();
  for (const segment of segments) {
    const header = findHeader(segment.view, segment);
    const key = JSON.stringify([segment.view.grid.name, bareTitle(segment.title).title]);
    const at = last.get(key);
    const before = at === undefined ? undefined : tables[at];
    const rows = before === undefined ? null : continuingRows(before, segment, header);
    if (at !== undefined && before !== undefined && rows !== null) tables[at] = joined(before, segment, rows);
    else if (header !== null) last.set(key, tables.push({ segment, header }) - 1);
  }
  return tables;
}

function joined({ segment, header }: Paged, next: Segment, rows: Body): Paged {
  const { bodyRows, lineRows } = header;
  return { segment: { ...segment, lastRow: next.lastRow }, header: { ...header, bodyRows: [...bodyRows, ...rows.bodyRows], lineRows: [...lineRows, ...rows.lineRows] } };
}

/** The lines of a page that goes on with a table; null when it is a table of its own. */
function continuingRows(before: Paged, segment: Segment, header: Header | null): Body | null {
  const { view, title, titleRow, lastRow } = segment;
  const { goesOn } = bareTitle(title);
  // a 绩效 table a project, one below the other
  if (!goesOn && segment.kind === 'performance') return null;
  if (header === null) {
    const below = rowsBetween(view, titleRow + 1, lastRow + 1);
    const rows = below.slice(below.findIndex((row) => !isMetaRow(view, row)));
    return below.every((row) => isMetaRow(view, row)) || (!goesOn && hasTotal(before, before.header.bodyRows)) ? null : bodyOf(view, rows, []);
  }
  if (!sameHeads(before.header, header) || !sameStatements(before, { segment, header })) return null;
  return !goesOn && hasTotal({ segment, header }, header.bodyRows) && hasTotal(before, before.header.bodyRows) ? null : header;
}

/** A title as it is the same on every page. */
function bareTitle(title: string): { title: string; goesOn: boolean } {
  const page = titleOfPage(title);
  return { ...page, title: unitBehind(withoutNumber(page.title)).name.replace(/[(（][一二三四五六七八九十\d][)）]$/, '') };
}

function sameHeads(left: Header, right: Header): boolean {
  const columns = new Set([...left.heads.keys(), ...right.heads.keys()]);
  return [...columns].every((column) => (left.heads.get(column) ?? []).join('/') === (right.heads.get(column) ?? []).join('/'));
}

/** Another 单位, or another unit of money, makes it another table; a page need not state either. */
function sameStatements(left: Paged, right: Paged): boolean {
  const [one, other] = [left, right].map(({ segment, header }) => ({
    department: readDepartment(segment.view, segment, header)?.name ?? null, unit: readUnits(segment.view, segment, header)[0]?.unit ?? null,
  })) as [Statements, Statements];
  return (one.department ?? other.department) === (other.department ?? one.department) && (one.unit ?? other.unit) === (other.unit ?? one.unit);
}

interface Statements {
  readonly department: string | null;
  readonly unit: string | null;
}

/** A 合计 of its own that is no 小计. */
function hasTotal({ segment: { view } }: Paged, rows: readonly number[]): boolean {
  return rows.some((row) => view.words(row).some((column) => TOTAL_LINE.test(view.text(row, column)) && view.text(row, column) !== '小计'));
}
