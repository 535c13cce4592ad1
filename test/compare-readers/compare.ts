import { cellText } from '../../src/core/money/cell-text.js';
import { addressOf } from '../../src/core/sheet/address.js';
import type { Cell, Workbook } from '../../src/core/sheet/grid.js';

export interface Comparison {
  readonly numbers: number;
  readonly texts: number;
  /** One line a cell that differs: "表1!B7 value 12 → 13". */
  readonly differences: readonly string[];
}

/** How a kind of file keeps cells: `shown` keeps what they show alone, as text (HTML). */
export type Keeps = 'values' | 'shown';

/** Every value, label and shown text of the original, looked up in what was read back; sheets by their order. */
export function compare(original: Workbook, again: Workbook, keeps: Keeps): Comparison {
  let numbers = 0;
  let texts = 0;
  const differences: string[] = [];
  original.grids.forEach((grid, at) => {
    const other = again.grids[at];
    if (other === undefined) return differences.push(`${grid.name}: no sheet`);
    const height = Math.max(grid.rows.length, other.rows.length);
    for (let row = 0; row < height; row++) {
      const width = Math.max(grid.rows[row]?.length ?? 0, other.rows[row]?.length ?? 0);
      for (let column = 0; column < width; column++) {
        const [before, after] = [grid.rows[row]?.[column], other.rows[row]?.[column]];
        if (typeof before?.value === 'number') numbers += 1;
        else if (before) texts += 1;
        const difference = keeps === 'values' ? valueDifference(before, after) : shownDifference(before, after);
        if (difference !== null) differences.push(`${grid.name}!${addressOf(row, column)} ${difference}`);
      }
    }
  });
  return { numbers, texts, differences };
}

function valueDifference(before: Cell | undefined, after: Cell | undefined): string | null {
  if (before?.value !== after?.value) return `value ${JSON.stringify(before?.value)} → ${JSON.stringify(after?.value)}`;
  return shownDifference(before, after);
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

function shownDifference(before: Cell | undefined, after: Cell | undefined): string | null {
  const [from, to] = [spaced(cellText(before)), spaced(cellText(after))];
  return from === to ? null : `shown ${JSON.stringify(from)} → ${JSON.stringify(to)}`;
}
