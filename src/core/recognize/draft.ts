import type { Table } from '../disclosure/model.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import { economicClassCode, economicItemCode } from '../taxonomy/economic-classes.js';
import { facetsOfHead, roleOfHead, type ColumnRole } from '../taxonomy/heads.js';
import { findPanels, type PanelColumns } from './columns.js';
import { hasEconomicHeads } from './column-facets.js';
import type { Header } from './header.js';
import { readDepartment, readUnits } from './identity.js';
import { joinPages } from './pages.js';
import type { SheetView } from './sheet-view.js';
import type { Segment } from './titles.js';
import { saysFiscal } from '../taxonomy/words/titles.js';
import { isTellingEconomicName, readsAsEconomicName, saysEconomic } from '../taxonomy/words/classifications.js';
import { gather } from '../sheet/gather.js';

/** A segment read as a table's skeleton: everything but the facts, which need the document's unit and year. */
export interface Draft {
  readonly view: SheetView;
  readonly segment: Segment;
  readonly header: Header;
  readonly kind: TableKind;
  readonly dataRows: readonly number[];
  readonly panels: readonly PanelColumns[];
  /** What each column holds; null for one that is no part of the table. */
  readonly roles: ReadonlyMap<number, ColumnRole | null>;
  readonly units: Table['unitStatements'];
  readonly department: ReturnType<typeof readDepartment>;
  /** Decimals that every amount other than zero shows: two for 12.30 as text. */
  readonly shownDecimals: readonly number[];
  /** Decimals that every such amount has: none for 12.00 as text. */
  readonly ownDecimals: readonly number[];
  /** Number formats of the amounts, each once. */
  readonly formats: readonly (string | undefined)[];
}

/**
 * Reads the skeletons of a sheet's tables; a segment without a head, as in a table of contents, gives none, but is
 * handed on where it has figures.
 */
export function draftTables(segments: readonly Segment[]): {
  readonly drafts: Draft[];
  readonly headless: readonly Segment[];
} {
  const { tables, headless } = joinPages(segments);
  return { drafts: tables.map(({ segment, header }) => draftTable(segment, header)), headless };
}

function draftTable(segment: Segment, header: Header): Draft {
  const { view } = segment;
  const dataRows = header.lineRows;
  const { panels, roles } = findPanels(view, header, dataRows);
  const kind = refineKind(view, segment, header, panels, dataRows);
  return {
    view,
    segment,
    header,
    kind,
    dataRows,
    panels,
    roles,
    units: readUnits(view, segment, header),
    department: readDepartment(view, segment, header),
    ...shownAmounts(view, moneyColumns(panels, header, kind), dataRows),
  };
}

/** Where the title leaves two kinds open, the heads and codes decide. */
function refineKind(
  view: SheetView,
  segment: Segment,
  header: Header,
  panels: readonly PanelColumns[],
  dataRows: readonly number[],
): TableKind {
  const { kind, title } = segment;
  if (kind !== 'general-expenditure' && kind !== 'expenditure' && kind !== 'general-basic') return kind;
  const heads = [...header.heads.values()].flat();
  const isMatrix =
    hasEconomicHeads(header) &&
    !(heads.some((head) => head.startsWith('基本支出')) && heads.some((head) => head.startsWith('项目支出')));
  const { functional, economic } = countCodes(view, panels, dataRows);
  if (kind === 'general-expenditure' || kind === 'expenditure') {
    if (kind === 'general-expenditure' && isMatrix) return 'general-matrix';
    return saysEconomic(title) || economic > functional ? 'economic-summary' : kind;
  }
  if (functional > economic && saysEconomic(title)) return 'economic-summary';
  if (functional > economic) return isMatrix ? 'general-matrix' : 'basic-by-function';
  if (functional + economic > 0) return 'general-basic';
  return heads.join().includes('功能分类') && !heads.join().includes('经济分类') && !saysFiscal(title)
    ? 'basic-by-function'
    : 'general-basic';
}

/** Lines whose code, or whose name with the code before it, is functional (2xx) or economic (3xx, 5xx). */
function countCodes(
  view: SheetView,
  panels: readonly PanelColumns[],
  dataRows: readonly number[],
): { functional: number; economic: number } {
  let functional = 0;
  let economic = 0;
  for (const panel of panels) {
    for (const row of dataRows) {
      const code = panel.codes.map((column) => view.text(row, column)).find((text) => text !== '') ?? '';
      const labels = panel.labels.map((column) => view.text(row, column));
      if (/^[12]\d{2}(\d{2}){0,2}$/.test(code) || labels.some((text) => /^2\d{2}(\d{2}){0,2}\D/.test(text)))
        functional += 1;
      else if (
        labels.some((text) => /^[35]\d{2}(\d{2})?\D/.test(text) || isTellingEconomicName(text)) ||
        (/^[35]\d{2}(\d{2})?$/.test(code) && labels.some(isEconomicName))
      )
        economic += 1;
    }
  }
  return { functional, economic };
}

function isEconomicName(name: string): boolean {
  return economicClassCode(name) !== null || economicItemCode(name, null) !== null || readsAsEconomicName(name);
}

/**
 * 占比, 增减% and 人数 tell nothing of how amounts are rounded. A row of amounts without any label, as in the wide 三公 form,
 * makes no panel.
 */
function moneyColumns(panels: readonly PanelColumns[], { heads }: Header, kind: TableKind): number[] {
  const isMoney = (head: string): boolean => {
    const { change, quantity } = facetsOfHead(head, kind);
    return change !== 'percent' && quantity === undefined;
  };
  const columns =
    panels.length > 0
      ? gather(panels, (panel) => panel.amounts)
      : [...heads.keys()].filter((column) => roleOfHead(heads.get(column)?.at(-1) ?? '') === null);
  const money = columns.filter((column) => (heads.get(column) ?? []).every(isMoney));
  // what stands under no head, beside columns that have one, is not known to be money
  const named = money.filter((column) => (heads.get(column) ?? []).length > 0);
  return named.length > 0 ? named : money;
}

function shownAmounts(
  view: SheetView,
  columns: readonly number[],
  dataRows: readonly number[],
): Pick<Draft, 'shownDecimals' | 'ownDecimals' | 'formats'> {
  const shownDecimals: number[] = [];
  const ownDecimals: number[] = [];
  const formats = new Set<string | undefined>();
  for (const row of dataRows) {
    for (const column of columns) {
      const parsed = view.amount(row, column);
      const format = view.cell(row, column)?.format;
      if (parsed.state !== 'amount' || parsed.value.isZero() || format?.includes('%')) continue;
      shownDecimals.push(parsed.decimals);
      ownDecimals.push(Math.min(parsed.decimals, parsed.value.decimalPlaces()));
      formats.add(format);
    }
  }
  return { shownDecimals, ownDecimals, formats: [...formats] };
}
