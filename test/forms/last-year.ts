import { allFacts } from '../../src/core/disclosure/query.js';
import { recognize } from '../../src/core/recognize/index.js';
import { addressOf } from '../../src/core/sheet/address.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { mapCells } from './builder.js';

/**
 * The workbook as it might have been a year before: every year one less, every amount times a factor, to two decimals.
 */
export function lastYear(workbook: Workbook, factor: number): Workbook {
  const amounts = new Map(
    recognize(workbook)
      .tables.flatMap(allFacts)
      .flatMap(({ fact }) =>
        fact.amount
          ? [
              [
                `${fact.cell.sheet}!${fact.cell.address}`,
                fact.amount.value.times(factor).toDecimalPlaces(2).toNumber(),
              ] as const,
            ]
          : [],
      ),
  );
  const before = mapCells(workbook, (cell, row, column, grid) => {
    const amount = amounts.get(`${grid.name}!${addressOf(row, column)}`);
    if (amount !== undefined) return { value: amount };
    return typeof cell?.value === 'string' ? { ...cell, value: yearBefore(cell.value) } : cell;
  });
  return { ...before, name: yearBefore(workbook.name) };
}

function yearBefore(text: string): string {
  return text.replace(/20\d\d(?=年)/g, (year) => String(Number(year) - 1));
}
