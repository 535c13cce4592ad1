import type { Fact, Panel, Table } from '../disclosure/model.js';
import type { Unit } from '../money/amount.js';
import { addressOf } from '../sheet/address.js';
import { tellsOfNothing } from '../taxonomy/words/notes-said.js';
import { EXPENDITURE_LINES, INCOME_LINES, itemByName, TOTAL_LINE } from '../taxonomy/lines.js';
import { rowsBetween } from './sheet-view.js';
import { accountOf } from './account.js';
import { describeColumns } from './column-facets.js';
import type { PanelColumns } from './columns.js';
import { shownIn, tableDecimals } from './decimals.js';
import { markAgain } from './again.js';
import type { Draft } from './draft.js';
import { readYears, unitOfHeads } from './identity.js';
import { isNote, parseLabel } from './labels.js';
import { particularsOf, readLines } from './lines.js';
import type { Line } from './line.js';
import { printedUnit } from './printed-unit.js';
import { nameProjects } from './projects.js';
import { toRows } from './rows.js';
import { wideThreePublic } from './three-public/wide.js';
import { mostOf } from '../sheet/extremes.js';
import { saysFiscal } from '../taxonomy/words/titles.js';
import { saysEconomic, saysProjectOrItsUnit } from '../taxonomy/words/classifications.js';
import { gather } from '../sheet/gather.js';

/** What the whole document tells its tables. */
export interface DocumentContext {
  /** Unit for a table that states none. */
  readonly unit: Unit | null;
  /** Tells last year's columns from this one's. */
  readonly year: number | null;
  /** Decimals that the document's tables in a unit print. */
  readonly decimals: Readonly<Partial<Record<Unit, number>>>;
}

/** The unit a table states for itself: its header line's, else its column heads'. */
export function statedUnit(draft: Draft): Unit | null {
  return draft.units.find((statement) => statement.place === 'header')?.unit ?? draft.units[0]?.unit ?? null;
}

/** Reads the facts. */
export function readTable(draft: Draft, { unit, year, decimals: documentDecimals }: DocumentContext): Table {
  const { view, segment, header, kind } = draft;
  const tableUnit = statedUnit(draft) ?? unit;
  const columnUnits = new Map([...header.heads].map(([column, heads]) => [column, unitOfHeads(heads)]));
  const unitOf = (column: number): Unit => columnUnits.get(column) ?? tableUnit ?? 'yuan';
  const printed = printedUnit(draft, (column) => columnUnits.get(column) ?? statedUnit(draft));
  const decimals = tableDecimals(
    shownIn(draft, tableUnit ?? 'yuan'),
    draft.formats,
    tableUnit ?? 'yuan',
    documentDecimals[tableUnit ?? 'yuan'] ?? 0,
  );
  const wide = kind === 'three-public' ? wideThreePublic(draft, unitOf, decimals, year) : null;
  const loose = joinLooseAmounts(
    draft.panels.map((columns, index) => readPanel(draft, columns, index, unitOf, decimals, { year, unit: tableUnit })),
  );
  const panels =
    wide ??
    markAgain(
      loose.map(({ lines, ...panel }): Panel => ({ ...panel, rows: toRows(lines, kind, panel.side, view.grid.name) })),
    );
  const amounts = accountOf(draft, panels);
  return {
    kind,
    title: segment.printedTitle,
    sheet: view.grid.name,
    hidden: view.grid.hidden,
    number: segment.number,
    range: usedRange(draft),
    unit: printed?.unit ?? dominantUnit(panels, tableUnit),
    unitStatements: printed ? [...draft.units, printed] : draft.units,
    decimals,
    department: draft.department?.name ?? null,
    departmentCell: draft.department?.cell ?? null,
    ...(draft.department?.code != null ? { departmentCode: draft.department.code } : {}),
    titleCell: { sheet: view.grid.name, address: addressOf(segment.titleRow, segment.titleColumn) },
    years: readYears(view, segment, header),
    scope: saysFiscal(segment.title) || kind === 'three-public' ? 'general' : 'all',
    empty:
      amounts.unplaced.length + amounts.unreadable.length === 0 &&
      panels.every((panel) =>
        panel.rows.every((row) => row.facts.every((fact) => fact.amount === null || fact.amount.value.isZero())),
      ),
    amounts,
    panels,
    notes: readNotes(draft),
  };
}

/** Amounts under a column head of their own unit carry it; the table's unit is that of its header line. */
function dominantUnit(panels: readonly Panel[], tableUnit: Unit | null): Unit | null {
  return (
    tableUnit ??
    gather(panels, (panel) => gather(panel.rows, (row) => row.facts)).find((fact) => fact.amount)?.amount?.unit ??
    null
  );
}

/** A panel whose lines have no place yet. */
type LoosePanel = Omit<Panel, 'rows'> & { readonly lines: readonly Line[] };

function readPanel(
  draft: Draft,
  columns: PanelColumns,
  index: number,
  unitOf: (column: number) => Unit,
  decimals: number,
  { year, unit }: Pick<DocumentContext, 'year' | 'unit'>,
): LoosePanel {
  const { view, header, kind } = draft;
  const side = sideOf(draft, columns, index);
  const labelHeads = gather(columns.labels, (column) => header.heads.get(column) ?? []);
  const lines = nameProjects(
    readLines(draft.dataRows, {
      view,
      kind,
      side,
      columns,
      unitOf,
      decimals,
      department: draft.department?.name ?? null,
      particulars: mostOf(
        draft.dataRows.map((row) => particularsOf(row, { view, columns }).length),
        0,
      ),
      projectColumn:
        columns.labels.find((column) => (header.heads.get(column)?.at(-1) ?? '').endsWith('项目名称')) ?? null,
      projectHead: labelHeads.some(saysProjectOrItsUnit),
      economicHead: labelHeads.some(saysEconomic),
    }),
    { kind, labelHeads, department: draft.department?.name ?? null },
  );
  const described = describeColumns(header, columns.amounts, kind, year, unit);
  // the three-column economic form: the 科目 tells 人员 from 公用, its one 金额 column is the whole
  const plain = kind === 'general-basic' && draft.panels.length > 1 && described.length === 1;
  return { side, columns: plain ? described.map((column) => ({ ...column, dimensions: {} })) : described, lines };
}

function sideOf(draft: Draft, columns: PanelColumns, index: number): Panel['side'] {
  if (draft.kind === 'income' || draft.kind === 'expenditure') return isList(draft, columns) ? draft.kind : null;
  const labelHeads = (draft.header.heads.get(columns.labels[0] ?? columns.amounts[0]!) ?? []).join();
  if (draft.kind !== 'summary' && draft.kind !== 'fiscal-summary') {
    if (!isTwoSidedFund(draft)) return null;
    return labelHeads.includes('收入') ? 'income' : 'expenditure';
  }
  if (labelHeads.includes('支出') && !labelHeads.includes('收入')) return 'expenditure';
  if (labelHeads.includes('收入') && !labelHeads.includes('支出')) return 'income';
  return draft.panels.length > 1 && index > 0 ? 'expenditure' : 'income';
}

/** 政府性基金收支表 and the like: 收入 on the left, 支出 on the right. */
function isTwoSidedFund({ kind, panels, header }: Draft): boolean {
  if (panels.length < 2 || !['fund', 'state-capital', 'social-insurance', 'general-expenditure'].includes(kind))
    return false;
  const heads = panels.map((panel) => (header.heads.get(panel.labels[0] ?? panel.amounts[0]!) ?? []).join());
  return heads[0]!.includes('收入') && heads[1]!.includes('支出');
}

/** 收入总表 and 支出总表 printed as a list of 收入 or 支出 items instead of 科目 by code (Guangdong). */
function isList({ view, dataRows, kind }: Draft, columns: PanelColumns): boolean {
  if (columns.codes.length > 0 || columns.organizationCodes.length > 0) return false;
  const labels = dataRows.map((row) =>
    parseLabel(columns.labels.map((column) => view.text(row, column)).find((text) => text !== '') ?? ''),
  );
  const rules = kind === 'income' ? INCOME_LINES : EXPENDITURE_LINES;
  return (
    labels.every((label) => label.code === null) &&
    labels.filter(({ name }) => !TOTAL_LINE.test(name) && itemByName(rules, name) !== null).length >= 2
  );
}

const isTotal = ({ item }: Line): boolean => item === 'total' || item === 'personnel-total' || item === 'public-total';

/**
 * In the three-column economic form 公用经费合计 stands in the second panel and its amount in the third: an amount without a
 * label belongs to the 合计 on its left when that has none.
 */
function joinLooseAmounts(panels: readonly LoosePanel[]): LoosePanel[] {
  const joined = panels.map((panel) => ({ ...panel, lines: new Map(panel.lines.map((line) => [line.index, line])) }));
  for (const [right, panel] of joined.entries()) {
    for (const line of panels[right]!.lines) {
      if (line.label.text !== '' || line.code !== null) continue;
      const beside = joined.slice(0, right).findLast(({ lines }) => (lines.get(line.index)?.label.text ?? '') !== '');
      const target = beside?.lines.get(line.index);
      if (!beside || !target || !isTotal(target)) continue;
      const amounts = withoutPercent(panels[right]!, line.facts);
      const blanks = withoutPercent(beside, target.facts);
      if (blanks.length !== amounts.length || blanks.some((fact) => fact.state !== 'blank')) continue;
      beside.lines.set(line.index, {
        ...target,
        facts: target.facts.map((fact) => amounts[blanks.indexOf(fact)] ?? fact),
      });
      panel.lines.delete(line.index);
    }
  }
  return joined.map((panel) => ({ ...panel, lines: [...panel.lines.values()] }));
}

/** Facts of a line but those of 占比 and 增减%. */
function withoutPercent({ columns }: Pick<Panel, 'columns'>, facts: readonly Fact[]): Fact[] {
  return facts.filter((_, position) => columns[position]!.dimensions.change !== 'percent');
}

function usedRange({ view, segment }: Draft): Table['range'] {
  const range = { top: segment.firstRow, bottom: segment.firstRow, left: Number.POSITIVE_INFINITY, right: 0 };
  for (const row of rowsBetween(view, segment.firstRow, segment.lastRow + 1)) {
    const columns = view.filled(row);
    range.bottom = row;
    range.left = Math.min(range.left, columns[0]!);
    for (const column of columns) range.right = Math.max(range.right, view.mergeAt(row, column)?.right ?? column);
  }
  return range;
}

function readNotes({ view, header }: Draft): { text: string; cell: Fact['cell'] }[] {
  return gather(
    header.bodyRows.filter((row) => view.filled(row).length <= 2),
    (row) => {
      const column = view.filled(row)[0]!;
      const text = view.text(row, column);
      const wide =
        view.filled(row).length === 1 && text.length > 8 && (view.mergeAt(row, column)?.right ?? column) - column >= 2;
      const alone = view.filled(row).length === 1 && tellsOfNothing(text);
      if (!wide && !alone && !isNote(text)) return [];
      return [
        { text: view.printed(row, column).trim(), cell: { sheet: view.grid.name, address: addressOf(row, column) } },
      ];
    },
  );
}
