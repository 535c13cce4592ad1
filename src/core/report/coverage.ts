import type { CellRef } from '../sheet/grid.js';
import type { Coverage } from '../validate/finding.js';

/** "480 格金额中 468 格有关系核对，12 格没有". */
export function coverageLine({ cells, reached, unreached }: Coverage): string {
  return unreached.length === 0 ? `${cells} 格金额都有关系核对` : `${cells} 格金额中 ${reached} 格有关系核对，${unreached.length} 格没有`;
}

/** The section of `gongkai check --coverage`: the cells in which a slip would go unnoticed, sheet by sheet. */
export function coverageLines(coverage: Coverage): string[] {
  return [`核对范围：${coverageLine(coverage)}`, ...bySheet(coverage.unreached).map(([sheet, addresses]) => `  · ${sheet}：${addresses.join('、')}`)];
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
