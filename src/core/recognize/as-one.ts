import { isOwnSheet, readOwnSheet } from './own-sheet.js';
import type { Disclosure, HeadlessTable, Table, UnrecognizedSheet } from '../disclosure/model.js';
import type { Unit } from '../money/amount.js';
import type { Grid, Remains, Unread, Workbook } from '../sheet/grid.js';
import { addressOf } from '../sheet/address.js';
import { screen } from '../screen/index.js';
import { maskPersonal } from '../screen/numbers.js';
import { figureSetOf, isFigureSet } from '../taxonomy/figure-sets.js';
import { identify, mostFrequent } from './identity.js';
import { viewSheet, type SheetView } from './sheet-view.js';
import { draftTables, type Draft } from './draft.js';
import { governmentTitles } from './government.js';
import { printedDecimals, shownIn } from './decimals.js';
import { readTable, statedUnit, type DocumentContext } from './table.js';
import { findSegments, printedNumbers, type Segment } from './titles.js';
import { mostOf } from '../sheet/extremes.js';
import type { Told } from '../sheet/told.js';
import { unnamedByHashes } from './hashes.js';
import { telling } from './telling.js';
import { isYearHead } from '../taxonomy/words/years.js';
import { gather } from '../sheet/gather.js';

/**
 * Finds every 公开表 in a workbook, as those of one department.
 *
 * @param told how far it has come, sheet by sheet
 */
export function recognizeAsOne(whole: Workbook, told?: Told): Disclosure {
  const own = whole.grids.find(isOwnSheet);
  const workbook = own === undefined ? whole : { ...whole, grids: whole.grids.filter((grid) => !isOwnSheet(grid)) };
  const views = workbook.grids.map(viewSheet);
  const tell = telling(views, told);
  const government = governmentTitles(views.filter((view) => !view.grid.hidden));
  // its tables are others under the same titles: none is read as a department's
  const skeletons = government.length > 0 ? [] : views.map((view) => draftTables(findSegments(tell.finding(view))));
  const drafts = gather(skeletons, (skeleton) => skeleton.drafts);
  // a hidden copy of last year must not decide what the workbook is
  const speaking = drafts.some((draft) => !draft.view.grid.hidden)
    ? drafts.filter((draft) => !draft.view.grid.hidden)
    : drafts;
  const document = identify({
    workbook,
    views: views.filter((view) => !view.grid.hidden),
    tables: speaking.map(evidenceOf),
  });
  const unit = mostFrequent<Unit>(
    gather(speaking, (draft) => draft.units.find((statement) => statement.place === 'header')?.unit ?? []),
  );
  const context = { unit, year: document.year, decimals: documentDecimals(drafts, unit) };
  const read: Table[] = drafts.map((draft) => {
    tell.reading(draft.view);
    return readTable(draft, context);
  });
  const unnamed = unnamedByHashes(views, read);
  const tables = read.filter(({ sheet }) => !unnamed.has(sheet));
  const recognized = new Set(tables.map((table) => table.sheet));
  // a sheet without any table is unrecognized as a whole
  const headless = gather(skeletons, (skeleton) => skeleton.headless)
    .filter(({ view }) => recognized.has(view.grid.name))
    .map(headlessTable);
  const numbers = new Set([...gather(tables, (table) => table.number ?? []), ...gather(views, printedNumbers)]);
  return {
    workbook: workbook.name,
    document,
    tables,
    numbers: [...numbers],
    unrecognized: workbook.grids
      .filter((grid) => !recognized.has(grid.name))
      .map((grid) => unrecognizedSheet(grid, unnamed)),
    ...(headless.length > 0 ? { headless } : {}),
    ...(government.length > 0 ? { government } : {}),
    screening: screen(workbook, tables),
    ...(workbook.pages === undefined ? {} : { pages: workbook.pages }),
    ...(workbook.isWebPage === undefined ? {} : { isWebPage: workbook.isWebPage }),
    ...(workbook.remains === undefined ? {} : { remains: maskedRemains(workbook.remains) }),
    ...(workbook.calculation === undefined ? {} : { calculation: workbook.calculation }),
    ...(own === undefined ? {} : { own: readOwnSheet(own) }),
  };
}

function maskedRemains({ pages, ...others }: Remains): Remains {
  return { ...others, pages: pages.map((one) => ({ ...one, text: maskPersonal(one.text) })) };
}

function unrecognizedSheet({ name, hidden, unread }: Grid, unnamed: ReadonlySet<string>): UnrecognizedSheet {
  const why: Unread | undefined = unnamed.has(name) ? { reason: 'page', why: 'hashes' } : unread;
  return { sheet: name, hidden, ...(why === undefined ? {} : { unread: why }) };
}

function headlessTable({ view, printedTitle, titleRow, titleColumn }: Segment): HeadlessTable {
  return {
    title: printedTitle,
    hidden: view.grid.hidden,
    titleCell: { sheet: view.grid.name, address: addressOf(titleRow, titleColumn) },
  };
}

function evidenceOf(draft: Draft): Parameters<typeof identify>[0]['tables'][number] {
  const { view, segment, header, dataRows } = draft;
  const texts = (rows: readonly number[]): string[] => gather(rows, (row) => view.texts(row));
  return {
    title: segment.title,
    department: draft.department?.name ?? null,
    headerTexts: texts(header.metaRows),
    headTexts: [...header.heads.values()].flat(),
    notes: texts(header.bodyRows.slice(-4)),
    lineYears: draft.kind === 'three-public' ? lineYears(view, dataRows) : [],
    yearCells: yearCells(view, header.heads, dataRows),
  };
}

/** Years of the lines, where 三公 is printed a line a year: "2024年预算数", or 2024 under 年度. */
function lineYears(view: SheetView, dataRows: readonly number[]): string[] {
  return gather(dataRows, (row) =>
    view
      .filled(row)
      .slice(0, 4)
      .map((column) => view.text(row, column))
      .filter((text) => typeof figureSetOf(text)?.year === 'number' && isFigureSet(text)),
  );
}

function yearCells(
  view: SheetView,
  heads: ReadonlyMap<number, readonly string[]>,
  dataRows: readonly number[],
): string[] {
  return gather(
    [...heads].filter(([, path]) => isYearHead(path.at(-1) ?? '')),
    ([column]) => dataRows.map((row) => view.text(row, column)),
  );
}

function documentDecimals(drafts: readonly Draft[], unit: Unit | null): DocumentContext['decimals'] {
  const most = (wanted: Unit): number =>
    mostOf(
      drafts
        .filter((draft) => (statedUnit(draft) ?? unit) === wanted && draft.kind !== 'performance')
        .map((draft) => printedDecimals(shownIn(draft, wanted))),
      0,
    );
  return { 'yuan': most('yuan'), 'ten-thousand-yuan': most('ten-thousand-yuan') };
}
