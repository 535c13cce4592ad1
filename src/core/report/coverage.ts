import type { DisclosureOutline } from '../disclosure/model.js';
import type { CellRef } from '../sheet/grid.js';
import type { Coverage } from '../finding/finding.js';
import { tableAt, tableName } from './group-findings.js';

/** "480 格金额中 468 格有关系核对，12 格没有". */
export function coverageLine({ cells, reached, unreached }: Coverage): string {
  return unreached.length === 0
    ? `${cells} 格金额都有关系核对`
    : `${cells} 格金额中 ${reached} 格有关系核对，${unreached.length} 格没有`;
}

export interface UnreachedCells {
  /** The table's title, or the sheet's name where there is no table. */
  readonly name: string;
  readonly cells: readonly CellRef[];
}

/** The cells in which a slip would go unnoticed, table by table in the order of the workbook. */
export function unreachedByTable({ unreached }: Coverage, disclosure: DisclosureOutline): UnreachedCells[] {
  const groups = new Map<unknown, { name: string; cells: CellRef[] }>();
  for (const cell of unreached) {
    const table = tableAt(disclosure, cell);
    const group = groups.get(table ?? cell.sheet) ?? { name: table ? tableName(table) : cell.sheet, cells: [] };
    group.cells.push(cell);
    groups.set(table ?? cell.sheet, group);
  }
  return [...groups.values()];
}

/** The section of `gongkai check --coverage`: the cells in which a slip would go unnoticed, sheet by sheet. */
export function coverageLines(coverage: Coverage): string[] {
  return [
    `核对范围：${coverageLine(coverage)}`,
    ...bySheet(coverage.unreached).map(([sheet, addresses]) => `  · ${sheet}：${addresses.join('、')}`),
  ];
}

function bySheet(cells: readonly CellRef[]): [string, string[]][] {
  const sheets = new Map<string, string[]>();
  for (const { sheet, address } of cells) {
    const known = sheets.get(sheet);
    if (known) known.push(address);
    else sheets.set(sheet, [address]);
  }
  return [...sheets];
}
