import { Decimal } from 'decimal.js';
import type { Dimensions } from '../../../src/core/taxonomy/dimensions.js';
import type { ItemId } from '../../../src/core/taxonomy/items.js';
import type { Disclosure, DocumentIdentity, Panel, Row, Table } from '../../../src/core/disclosure/model.js';
import type { TableKind } from '../../../src/core/taxonomy/table-kind.js';
import type { Unit } from '../../../src/core/money/amount.js';
import { parseAmount } from '../../../src/core/money/parse.js';

/** A cell as written: "1,200.50", null for blank, "—" for a dash, other words for text. */
export type Written = string | number | null;

/** [item or 科目 code, label, ...one cell a column]; an item may be followed by "@" and the number of its parent row. */
export type Line = readonly [what: string, label: string, ...cells: Written[]];

export interface Sketch {
  readonly kind: TableKind;
  readonly columns?: readonly Dimensions[];
  readonly lines?: readonly Line[];
  /** The expenditure side, where the lines are the income side. */
  readonly right?: { readonly columns?: readonly Dimensions[]; readonly lines: readonly Line[] };
}

/** A disclosure drawn small: budget 2021 of 某局 in 万元 unless said otherwise. */
export function disclosureOf(
  sketches: readonly Sketch[],
  document: Partial<DocumentIdentity> = {},
  unit: Unit = 'ten-thousand-yuan',
): Disclosure {
  return {
    workbook: '公开表.xlsx',
    document: { type: 'budget', year: 2021, department: '某局', ...document },
    tables: sketches.map((sketch) => tableOf(sketch, unit)),
    unrecognized: [],
    numbers: [],
  };
}

function tableOf({ kind, columns, lines = [], right }: Sketch, unit: Unit): Table {
  const twoSided = right !== undefined;
  const left = panelOf(kind, twoSided ? 'income' : null, columns ?? [{}], lines, unit, 0);
  const width = left.columns.length + 1;
  const panels = right ? [left, panelOf(kind, 'expenditure', right.columns ?? [{}], right.lines, unit, width)] : [left];
  const facts = panels.flatMap((panel) => panel.rows.flatMap((row) => row.facts));
  return {
    kind,
    panels,
    unit,
    title: kind,
    sheet: kind,
    hidden: false,
    number: null,
    scope: 'all',
    notes: [],
    unitStatements: [],
    decimals: 2,
    range: { top: 0, left: 0, bottom: 20, right: 10 },
    department: null,
    departmentCell: null,
    titleCell: { sheet: kind, address: 'A1' },
    empty: !facts.some((fact) => fact.amount && !fact.amount.value.isZero()),
    amounts: { read: facts.filter((fact) => fact.amount).length, unplaced: [], unreadable: [] },
  };
}

function panelOf(
  kind: string,
  side: Panel['side'],
  columns: readonly Dimensions[],
  lines: readonly Line[],
  unit: Unit,
  offset: number,
): Panel {
  return {
    side,
    columns: columns.map((dimensions, at) => ({
      index: offset + at + 1,
      heads: [],
      dimensions,
      ofWhich: false,
      known: true,
    })),
    rows: lines.reduce<Row[]>((rows, line) => [...rows, rowOf(kind, line, rows, unit, offset)], []),
  };
}

function rowOf(kind: string, [what, label, ...cells]: Line, above: readonly Row[], unit: Unit, offset: number): Row {
  const index = above.length;
  const [name, parent] = what.split('@');
  const isCode = /^\d+$/.test(name!);
  const subject: ItemId = name!.startsWith('2') ? 'function' : 'economic';
  const item = isCode ? subject : (name as ItemId);
  const address = (column: number): string => `${String.fromCharCode(65 + offset + column)}${index + 2}`;
  return {
    index: index + 1,
    label,
    item,
    name: label.replace(/（/g, '(').replace(/）/g, ')'),
    labelCell: { sheet: kind, address: address(0) },
    code: isCode ? name! : null,
    codeCell: null,
    level: 0,
    parent: parent === undefined ? null : above[Number(parent)]!,
    ofWhich: false,
    facts: cells.map((written, at) => {
      const parsed = parseAmount(written);
      const place = { cell: { sheet: kind, address: address(at + 1) }, row: index + 1, column: offset + at + 1 };
      return parsed.state === 'amount'
        ? { ...place, state: 'amount', amount: { value: new Decimal(parsed.value), unit, decimals: parsed.decimals } }
        : { ...place, state: parsed.state, amount: null };
    }),
  };
}
