import type { Table, TableKind } from '../disclosure/model.js';
import { findPanels, hasEconomicHeads, type PanelColumns } from './columns.js';
import { findHeader, type Header } from './header.js';
import { readDepartment, readUnits } from './identity.js';
import type { SheetView } from './sheet-view.js';
import type { Segment } from './titles.js';

/** A segment read as a table's skeleton: everything but the facts, which need the document's unit and year. */
export interface Draft {
  readonly view: SheetView;
  readonly segment: Segment;
  readonly header: Header;
  readonly kind: TableKind;
  readonly dataRows: readonly number[];
  readonly panels: readonly PanelColumns[];
  readonly units: Table['unitStatements'];
  readonly department: ReturnType<typeof readDepartment>;
  /** Decimals that every amount other than zero shows. */
  readonly shownDecimals: readonly number[];
  /** Number formats of the amounts, each once. */
  readonly formats: readonly (string | undefined)[];
}

/** Reads the skeleton; null when the segment has no head, as in a table of contents. */
export function draftTable(view: SheetView, segment: Segment): Draft | null {
  const header = findHeader(view, segment);
  if (header === null) return null;
  const dataRows = view.usedRows.filter((row) => row > header.lastRow && row <= segment.lastRow);
  const panels = findPanels(view, header, dataRows);
  const kind = refineKind(view, segment, header, panels, dataRows);
  return { view, segment, header, kind, dataRows, panels, units: readUnits(view, segment, header), department: readDepartment(view, segment, header), ...shownAmounts(view, panels, dataRows) };
}

/** Where the title leaves two kinds open, the heads and codes decide. */
function refineKind(view: SheetView, segment: Segment, header: Header, panels: readonly PanelColumns[], dataRows: readonly number[]): TableKind {
  const { kind } = segment;
  if ((kind === 'general-expenditure' || kind === 'expenditure') && hasEconomicHeads(header)) return 'general-matrix';
  if (kind !== 'general-basic') return kind;
  const codes = panels.flatMap((panel) => dataRows.flatMap((row) => panel.codes.map((column) => view.text(row, column)).filter((text) => text !== '').slice(0, 1)));
  const texts = panels.flatMap((panel) => dataRows.flatMap((row) => panel.labels.map((column) => view.text(row, column))));
  const functional = codes.filter((code) => /^[12]\d{2}/.test(code)).length + texts.filter((text) => /^2\d{2}(\d{2}){0,2}\D/.test(text)).length;
  const economic = codes.filter((code) => /^[35]\d{2}/.test(code)).length + texts.filter((text) => /^[35]\d{2}(\d{2})?\D|^(工资福利支出|商品和服务支出|基本工资)$/.test(text)).length;
  if (functional > economic) return hasEconomicHeads(header) ? 'general-matrix' : 'basic-by-function';
  if (functional + economic > 0) return 'general-basic';
  const heads = [...header.heads.values()].flat().join();
  return /功能分类/.test(heads) && !/经济分类/.test(heads) && !/一般公共|财政拨款/.test(segment.title) ? 'basic-by-function' : 'general-basic';
}

function shownAmounts(view: SheetView, panels: readonly PanelColumns[], dataRows: readonly number[]): Pick<Draft, 'shownDecimals' | 'formats'> {
  const shownDecimals: number[] = [];
  const formats = new Set<string | undefined>();
  for (const row of dataRows) {
    for (const panel of panels) {
      for (const column of panel.amounts) {
        const parsed = view.amount(row, column);
        if (parsed.state !== 'amount' || parsed.value.isZero()) continue;
        shownDecimals.push(parsed.decimals);
        formats.add(view.cell(row, column)?.format);
      }
    }
  }
  return { shownDecimals, formats: [...formats] };
}
