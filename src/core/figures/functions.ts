import type { Dimensions } from '../taxonomy/dimensions.js';
import type { Panel, Row, Table } from '../disclosure/model.js';
import { isCommonItem } from '../taxonomy/common-items.js';
import { ancestors } from '../disclosure/tree.js';
import { sayName, type FunctionNames } from './names.js';
import { columnOf, readRow, type Reader } from './reader.js';
import { sum, type Sourced } from './sourced.js';

/** A lowest line of a table by 支出功能分类科目, said by 类, 款 and 项 as far as the table goes. */
export interface FunctionLine {
  readonly code: string;
  /** Code, and for 项 that print the 款 code alone the name too. */
  readonly key: string;
  readonly className: string;
  /** Null when the table goes no further than 类. */
  readonly groupName: string | null;
  readonly itemName: string | null;
  readonly amount: Sourced;
  readonly basic: Sourced | null;
  readonly project: Sourced | null;
}

const CODE = /^2\d{2}(?:\d{2}){0,2}$/;

/** Lowest lines with the same 科目 added up (a table may repeat them by 单位), in code order. */
export function functionLines(
  reader: Reader,
  table: Table,
  names: FunctionNames,
  dimensions: Dimensions = {},
): FunctionLine[] {
  const found = new Map<string, { panel: Panel; row: Row }[]>();
  for (const panel of table.panels) {
    if (panel.side === 'income' || columnOf(reader, panel, dimensions) < 0) continue;
    for (const row of lowest(panel)) {
      const key = keyOf(panel, row, names);
      const places = found.get(key) ?? [];
      places.push({ panel, row });
      found.set(key, places);
    }
  }
  return [...found]
    .flatMap(([key, places]) => lineOf(reader, key, places, names, dimensions) ?? [])
    .sort((left, right) => inCodeOrder(left.code, right.code));
}

/** By 科目; sorting keeps lines of one code as they stand. */
export function inCodeOrder(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function lowest(panel: Panel): Row[] {
  const rows = panel.rows.filter(
    (row) => row.item === 'function' && !row.ofWhich && row.code !== null && CODE.test(row.code),
  );
  const above = codesAbove(rows);
  return rows.filter((row) => !above.has(row.code!));
}

/** 类 and 款 codes that have lines below them. */
export function codesAbove(rows: readonly Row[]): ReadonlySet<string> {
  const codes = rows.flatMap((row) => row.code ?? []);
  return new Set(
    codes.flatMap((code) => [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length))),
  );
}

/** Five digits are a 款, unless the panel prints no 项 codes and the name is not the 款's. */
function isItem(panel: Panel, row: Row, names: FunctionNames): boolean {
  if (row.code!.length === 7) return true;
  if (row.code!.length === 3 || printsItems(panel)) return false;
  if (isCommonItem(row.name)) return true;
  if (names.isGroupName(row.code!, row.name)) return false;
  const group = names.groupName(row.code!);
  return group !== null && group !== sayName(row.name);
}

const PRINTS_ITEMS = new WeakMap<Panel, boolean>();

function printsItems(panel: Panel): boolean {
  const known = PRINTS_ITEMS.get(panel) ?? panel.rows.some((it) => it.item === 'function' && it.code?.length === 7);
  PRINTS_ITEMS.set(panel, known);
  return known;
}

function keyOf(panel: Panel, row: Row, names: FunctionNames): string {
  return row.code!.length < 7 && isItem(panel, row, names) ? `${row.code!}.${sayName(row.name)}` : row.code!;
}

function lineOf(
  reader: Reader,
  key: string,
  places: readonly { panel: Panel; row: Row }[],
  names: FunctionNames,
  dimensions: Dimensions,
): FunctionLine | null {
  const { panel, row } = places[0]!;
  const code = row.code!;
  const total = (of: Dimensions): Sourced | null => {
    const terms = places.map((it) => readRow(reader, it.panel, it.row, { ...dimensions, ...of }));
    return terms.includes(null) ? null : sum(terms.filter((term) => term !== null));
  };
  const amount = total({});
  const className = code.length === 3 ? sayName(row.name) : names.className(code.slice(0, 3));
  if (!amount || className === null || row.name === '') return null;
  const item = isItem(panel, row, names);
  const group = item ? groupOf(row, names) : sayName(row.name);
  return {
    code,
    key,
    className,
    amount,
    groupName: code.length === 3 ? null : group,
    itemName: item ? sayName(row.name) : null,
    basic: total({ nature: 'basic' }),
    project: total({ nature: 'project' }),
  };
}

/** The 款 above the line, else by its code; a 款 nobody names is said by the code itself. */
function groupOf(row: Row, names: FunctionNames): string {
  const code = row.code!.slice(0, 5);
  const above = ancestors(row).find((it) => it.item === 'function' && it.code === code && it.code !== row.code);
  return above ? sayName(above.name) : (names.groupName(code) ?? code);
}

/** A name that tells the line apart: 一般公共服务支出（类）…（款）行政运行（项）. */
export function fullName(line: Pick<FunctionLine, 'className' | 'groupName' | 'itemName'>): string {
  const group = line.groupName === null ? '' : `${line.groupName}（款）`;
  return `${line.className}（类）${group}${line.itemName === null ? '' : `${line.itemName}（项）`}`;
}
