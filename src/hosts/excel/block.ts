import type { Cell, Grid, Range } from '../../core/sheet/grid.js';
import { isDateFormat } from './date-format.js';

/** A rectangle of cells as Excel hands it over: five arrays of the same shape. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

/** What is known of a sheet beside its cells. */
export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Joins a sheet's blocks to a Grid. Blank cells are dropped; dates become text, so that no date is taken for an amount. */
export function toGrid(sheet: SheetFacts, blocks: readonly Block[]): Grid {
  const rows: (Cell | undefined)[][] = [];
  for (const block of blocks) {
    block.values.forEach((values, y) => {
      values.forEach((_, x) => {
        const cell = toCell(block, y, x);
        if (cell) (rows[block.top + y] ??= [])[block.left + x] = cell;
      });
    });
  }
  return { ...sheet, rows };
}

function toCell(block: Block, y: number, x: number): Cell | undefined {
  const raw = block.values[y]?.[x];
  const formula = block.formulas[y]?.[x];
  const format = block.formats[y]?.[x];
  const value = typeof raw === 'number' && isDateFormat(format) ? (block.texts[y]?.[x] ?? raw) : raw;
  if (typeof value !== 'number' && typeof value !== 'boolean' && String(value ?? '').trim() === '') return undefined;
  return {
    value: typeof value === 'number' || typeof value === 'boolean' ? value : String(value),
    ...(block.types[y]?.[x] === 'Error' ? { error: true } : {}),
    ...(typeof formula === 'string' && formula.startsWith('=') && formula !== raw ? { formula: formula.slice(1) } : {}),
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
  };
}
