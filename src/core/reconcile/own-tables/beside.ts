import { dimensionKey } from '../../taxonomy/dimensions.js';
import type { Column, Disclosure, Fact, Panel, Row, Table } from '../../disclosure/model.js';
import { yuanOf } from '../../disclosure/query.js';
import { halfPlaceInYuan } from '../../money/amount.js';
import { squash } from '../../text/squash.js';
import { plainAmount, type PlainAmount } from '../../finding/plain-amount.js';
import { rowRef } from '../../finding/references.js';
import type { OwnTableSaid } from '../../finding/said/own-tables.js';
import type { Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { OwnTables } from './index.js';
import { gather } from '../../sheet/gather.js';

interface Figure {
  readonly row: Row;
  readonly column: Column;
  readonly fact: Fact;
}

/** More differing figures than this part of those that can be compared: another table, not a slip. */
const MOST_DIFFERING = 0.3;
const FEWEST_ALIKE = 0.6;
/** Lines that are named one by one. */
const FIRST_LINES = 3;

/** A figure that a table of the text and the workbook print. */
export interface TwicePrinted {
  readonly mine: Fact;
  readonly other: Fact;
  readonly differs: boolean;
}

export interface Beside {
  readonly findings: TextFinding[];
  /** The sheets of the tables that stand in the workbook too. */
  readonly compared: ReadonlySet<string>;
  /** Of tables that are the same but for single figures. */
  readonly figures: readonly TwicePrinted[];
}

/** The tables of the text that stand in the workbook too, figure by figure. */
export function checkBeside(document: Document, own: OwnTables, workbook: Disclosure): Beside {
  const pairs = gather(own.disclosure.tables, (table) => {
    const other = counterpart(table, own.disclosure, workbook);
    return other ? [{ table, other }] : [];
  });
  const compared = pairs.map(({ table, other }) => differences(document, own, table, other));
  return {
    findings: gather(compared, ({ findings }) => findings),
    compared: new Set(pairs.map(({ table }) => table.sheet)),
    figures: gather(compared, ({ figures }) => figures),
  };
}

/** By kind and title; by kind alone where each side has one. */
function counterpart(table: Table, own: Disclosure, workbook: Disclosure): Table | null {
  const alike = (all: readonly Table[]): Table[] => all.filter(({ kind, hidden }) => kind === table.kind && !hidden);
  const [here, there] = [alike(own.tables), alike(workbook.tables)];
  const titled = there.filter(({ title }) => squash(title) === squash(table.title));
  if (titled.length === 1 && here.filter(({ title }) => squash(title) === squash(table.title)).length === 1)
    return titled[0]!;
  return here.length === 1 && there.length === 1 ? there[0]! : null;
}

function differences(
  document: Document,
  own: OwnTables,
  table: Table,
  other: Table,
): Pick<Beside, 'findings' | 'figures'> {
  const both = paired(figuresOf(table), figuresOf(other));
  const differing = both.filter(({ mine, other: wanted }) => differ(mine.fact, wanted.fact));
  const finding = (
    cell: Fact['cell'],
    severity: TextFinding['severity'],
    said: OwnTableSaid,
    more: Partial<TextFinding> = {},
  ): TextFinding[] => {
    const place = own.placeOf(cell);
    return place === null
      ? []
      : [
          {
            ...place,
            rule: 'own-table.differs',
            severity,
            quote: document.text.slice(place.start, place.end),
            said,
            cells: [],
            ...more,
          },
        ];
  };
  if (differing.length > 3 && differing.length > both.length * MOST_DIFFERING) {
    const said: OwnTableSaid = {
      type: 'own-table.other',
      title: table.title,
      differing: differing.length,
      of: both.length,
    };
    return { findings: finding(table.titleCell, 'warning', said, { cells: [other.titleCell] }), figures: [] };
  }
  const figures = both.map(({ mine, other: wanted }) => ({
    mine: mine.fact,
    other: wanted.fact,
    differs: differ(mine.fact, wanted.fact),
  }));
  const findings = [
    ...gather(differing, ({ mine: { row, column, fact }, other: wanted }) =>
      finding(
        fact.cell,
        'error',
        {
          type: 'own-table.differs',
          title: table.title,
          row: rowRef(row),
          heads: column.heads,
          said: amountOf(fact),
          book: amountOf(wanted.fact),
          cell: wanted.fact.cell,
          text: null,
        },
        {
          cells: [wanted.fact.cell],
          ...(fact.amount ? { stated: fact.amount.value.toString() } : {}),
          ...(wanted.fact.amount ? { expected: wanted.fact.amount.value.toString() } : {}),
        },
      ),
    ),
    ...rowsApart(table, other, finding),
  ];
  return { findings, figures };
}

function rowsApart(
  table: Table,
  other: Table,
  finding: (
    cell: Fact['cell'],
    severity: TextFinding['severity'],
    said: OwnTableSaid,
    more?: Partial<TextFinding>,
  ) => TextFinding[],
): TextFinding[] {
  const [here, there] = [grouped(rowsOf(table)), grouped(rowsOf(other))];
  const shared = [...here.keys()].filter((key) => there.has(key)).length;
  const only = (mine: ReadonlyMap<string, readonly Row[]>, others: ReadonlyMap<string, readonly Row[]>): Row[] =>
    gather([...mine], ([key, rows]) =>
      gather(rows, (row) =>
        !others.has(key) && row.facts.some(({ amount }) => amount && !amount.value.isZero()) ? [row] : [],
      ),
    );
  if (shared < Math.max(here.size, there.size) * FEWEST_ALIKE) return [];
  const names = (rows: readonly Row[]): string[] => rows.slice(0, FIRST_LINES).map(({ name, label }) => name || label);
  const [missing, added] = [only(there, here), only(here, there)];
  return [
    ...(missing.length > 0
      ? finding(
          table.titleCell,
          'warning',
          { type: 'own-table.missing', title: table.title, lines: names(missing), of: missing.length },
          {
            cells: missing.map(({ labelCell }) => labelCell),
          },
        )
      : []),
    ...(added.length > 0
      ? finding(added[0]!.labelCell, 'warning', {
          type: 'own-table.added',
          title: table.title,
          lines: names(added),
          of: added.length,
        })
      : []),
  ];
}

/** A blank is nothing; what the last printed places hide is no difference. */
function differ(here: Fact, there: Fact): boolean {
  const [a, b] = [yuanOf(here), yuanOf(there)];
  if (a === null || b === null) return false;
  const half = [here, there].reduce(
    (sum, { amount }) => (amount ? halfPlaceInYuan(amount).plus(sum) : sum),
    a.times(0),
  );
  // two amounts of one unit and the same places are copies of each other
  const copied =
    here.amount && here.amount.unit === there.amount?.unit && here.amount.decimals >= there.amount.decimals;
  return copied ? !a.eq(b) && a.minus(b).abs().gt(halfPlaceInYuan(here.amount)) : a.minus(b).abs().gt(half);
}

function amountOf({ amount }: Fact): PlainAmount | null {
  return amount && plainAmount(amount);
}

type Entries<Value> = readonly (readonly [string, Value])[];

/** By what line and column they are. */
function figuresOf(table: Table): Entries<Figure> {
  return gather(table.panels, (panel) =>
    gather(panel.rows, (row) =>
      row.facts.map((fact, at) => {
        const column = panel.columns[at]!;
        return [
          `${rowKey(panel, row)} ${dimensionKey(column.dimensions)} ${column.ofWhich ? '其中' : ''}${column.heads.join('/')}`,
          { row, column, fact },
        ] as const;
      }),
    ),
  );
}

function rowsOf(table: Table): Entries<Row> {
  return gather(table.panels, (panel) => panel.rows.map((row) => [rowKey(panel, row), row] as const));
}

function rowKey({ side }: Panel, { item, code, name }: Row): string {
  return `${side ?? ''} ${item} ${code ?? ''} ${name}`;
}

/** What both have as often, in its order: a 部门 and its only 单位 may stand in two lines of one name. */
function paired<Value>(here: Entries<Value>, there: Entries<Value>): { readonly mine: Value; readonly other: Value }[] {
  const [a, b] = [grouped(here), grouped(there)];
  return gather([...a], ([key, mine]) => {
    const others = b.get(key) ?? [];
    return others.length === mine.length ? mine.map((value, at) => ({ mine: value, other: others[at]! })) : [];
  });
}

function grouped<Value>(entries: Entries<Value>): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
