import type { CellValue, Workbook } from '../../../../src/core/sheet/grid.js';
import { planted } from '../../../forms/builder.js';

/**
 * One relation or rule shown twice: a workbook in which it is kept and the same with one thing wrong. Every expectation
 * is worked out by hand.
 */
export interface Example {
  readonly sound: Workbook;
  readonly wrong: Workbook;
  /** The other workbook that both are checked against. */
  readonly prior?: Workbook;
  /**
   * The first cell of each finding with this id, "sheet!A1" each; "" where it has no cell. No other finding bears the
   * id.
   */
  readonly at: readonly string[];
  /** What the first of them states and what it expects. */
  readonly stated?: number | string;
  readonly expected?: number | string;
}

/** A figure put otherwise: `cell` becomes `value`; the finding stands at `at` and says both sums. */
export function slip(
  sound: Workbook,
  cell: string,
  value: CellValue,
  at: string | readonly string[],
  stated: number | string,
  expected: number | string,
): Example {
  return { ...edit(sound, cell, value, at), stated, expected };
}

/** A cell put otherwise, where the finding says no two sums. */
export function edit(sound: Workbook, cell: string, value: CellValue, at: string | readonly string[] = cell): Example {
  const [sheet, address] = cell.split('!') as [string, string];
  return { sound, wrong: planted(sound, sheet, address, value), at: typeof at === 'string' ? [at] : at };
}

/** A sheet left out. */
export function without(sound: Workbook, sheet: string): Example {
  if (!sound.grids.some(({ name }) => name === sheet)) throw new Error(`no sheet ${sheet}`);
  return { sound, wrong: { ...sound, grids: sound.grids.filter(({ name }) => name !== sheet) }, at: [''] };
}
