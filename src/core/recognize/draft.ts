import type { Table, TableKind } from '../disclosure/model.js';
import { economicClassCode, economicItemCode } from '../taxonomy/economic-classes.js';
import { findPanels, hasEconomicHeads, type PanelColumns } from './columns.js';
import { roleOfHead } from '../taxonomy/heads.js';
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
  const dataRows = header.bodyRows;
  const panels = findPanels(view, header, dataRows);
  const kind = refineKind(view, segment, header, panels, dataRows);
  if (kind === null) return null;
  return { view, segment, header, kind, dataRows, panels, units: readUnits(view, segment, header), department: readDepartment(view, segment, header), ...shownAmounts(view, amountColumns(header, panels), dataRows) };
}

/** Where the title leaves two kinds open, the heads and codes decide; null for a table by economic classification that is none of ours. */
function refineKind(view: SheetView, segment: Segment, header: Header, panels: readonly PanelColumns[], dataRows: readonly number[]): TableKind | null {
  const { kind, title } = segment;
  if (kind !== 'general-expenditure' && kind !== 'expenditure' && kind !== 'general-basic') return kind;
  const heads = [...header.heads.values()].flat();
  const isMatrix = hasEconomicHeads(header) && !(heads.some((head) => /^基本支出/.test(head)) && heads.some((head) => /^项目支出/.test(head)));
  const { functional, economic } = countCodes(view, panels, dataRows);
  if (kind === 'general-expenditure' || kind === 'expenditure') {
    if (kind === 'general-expenditure' && isMatrix) return 'general-matrix';
    return /经济分类|经济科目/.test(title) || economic > functional ? null : kind;
  }
  if (functional > economic) return isMatrix ? 'general-matrix' : 'basic-by-function';
  if (functional + economic > 0) return 'general-basic';
  return /功能分类/.test(heads.join()) && !/经济分类/.test(heads.join()) && !/一般公共|财政拨款/.test(title) ? 'basic-by-function' : 'general-basic';
}

/** Lines whose code, or whose name with the code before it, is functional (2xx) or economic (3xx, 5xx). */
function countCodes(view: SheetView, panels: readonly PanelColumns[], dataRows: readonly number[]): { functional: number; economic: number } {
  let functional = 0;
  let economic = 0;
  for (const panel of panels) {
    for (const row of dataRows) {
      const code = panel.codes.map((column) => view.text(row, column)).find((text) => text !== '') ?? '';
      const labels = panel.labels.map((column) => view.text(row, column));
      if (/^[12]\d{2}(\d{2}){0,2}$/.test(code) || labels.some((text) => /^2\d{2}(\d{2}){0,2}\D/.test(text))) functional += 1;
      else if (labels.some((text) => /^[35]\d{2}(\d{2})?\D|^(工资福利支出|商品和服务支出|对个人和家庭的补助|基本工资)$/.test(text)) || (/^[35]\d{2}(\d{2})?$/.test(code) && labels.some(isEconomicName))) economic += 1;
    }
  }
  return { functional, economic };
}

function isEconomicName(name: string): boolean {
  return economicClassCode(name) !== null || economicItemCode(name, null) !== null || /支出$|费$|补助|缴费|工资|奖金|公积金/.test(name);
}

/** Where amounts stand; a row of amounts without any label, as in the wide 三公 form, makes no panel. */
function amountColumns(header: Header, panels: readonly PanelColumns[]): readonly number[] {
  return panels.length > 0 ? panels.flatMap((panel) => panel.amounts) : [...header.heads].flatMap(([column, heads]) => (roleOfHead(heads.at(-1) ?? '') === null ? [column] : []));
}

function shownAmounts(view: SheetView, columns: readonly number[], dataRows: readonly number[]): Pick<Draft, 'shownDecimals' | 'formats'> {
  const shownDecimals: number[] = [];
  const formats = new Set<string | undefined>();
  for (const row of dataRows) {
    for (const column of columns) {
      const parsed = view.amount(row, column);
      if (parsed.state !== 'amount' || parsed.value.isZero()) continue;
      shownDecimals.push(parsed.decimals);
      formats.add(view.cell(row, column)?.format);
    }
  }
  return { shownDecimals, formats: [...formats] };
}
