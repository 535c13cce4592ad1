import type { Cell, Grid, Range } from '../../core/sheet/grid.js';
import { isDateFormat } from '../shown/format-code.js';
import type * as PrintNumber from '../shown/print-number.js';
import { isPlainFor } from '../shown/plain-format.js';
import { worthTelling } from '../shown/worth-telling.js';
import { PaneIncompleteError } from './errors.js';

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

type Printer = Pick<typeof PrintNumber, 'printDate' | 'shownNumber'>;

/** "####": the column is too narrow for the number, and Excel's text is no value. */
const TOO_NARROW = /^\s*#+\s*$/;

/**
 * Joins a sheet's blocks to a Grid. Blank cells are dropped; dates become text, so that no date is taken for an amount.
 * What a cell shows is Excel's own text; only where a column is too narrow for it, the library that prints numbers by
 * their format is loaded.
 */
export async function toGrid(sheet: SheetFacts, blocks: readonly Block[]): Promise<Grid> {
  const printer = blocks.some(isNarrow) ? await loadPrinter() : null;
  const rows: (Cell | undefined)[][] = [];
  for (const block of blocks) {
    block.values.forEach((values, y) => {
      values.forEach((_, x) => {
        const cell = toCell(block, y, x, printer);
        if (cell) (rows[block.top + y] ??= [])[block.left + x] = cell;
      });
    });
  }
  return { ...sheet, rows };
}

function isNarrow({ texts, values }: Block): boolean {
  return texts.some((row, y) => row.some((text, x) => typeof values[y]?.[x] === 'number' && TOO_NARROW.test(text)));
}

async function loadPrinter(): Promise<Printer> {
  try {
    return await import(/* webpackChunkName: "shown" */ '../shown/print-number.js');
  } catch (error) {
    throw new PaneIncompleteError(error);
  }
}

function toCell(block: Block, y: number, x: number, printer: Printer | null): Cell | undefined {
  const raw = block.values[y]?.[x];
  const formula = block.formulas[y]?.[x];
  const format = block.formats[y]?.[x];
  const code = typeof format === 'string' ? format : 'General';
  const value = typeof raw === 'number' ? numberAs(raw, code, block.texts[y]?.[x] ?? '', printer) : valueAs(raw);
  if (value === undefined) return undefined;
  return {
    ...value,
    ...(block.types[y]?.[x] === 'Error' ? { error: true } : {}),
    ...(typeof formula === 'string' && formula.startsWith('=') && formula !== raw ? { formula: formula.slice(1) } : {}),
    ...(code === 'General' ? {} : { format: code }),
  };
}

function valueAs(raw: unknown): Pick<Cell, 'value'> | undefined {
  if (typeof raw === 'boolean') return { value: raw };
  const text = typeof raw === 'string' || typeof raw === 'number' ? String(raw) : '';
  return text.trim() === '' ? undefined : { value: text };
}

/**
 * Excel's text counts only where the format makes it more than digits: General shows a long number as 1.2E+11 in a
 * narrow column.
 */
function numberAs(value: number, format: string, text: string, printer: Printer | null): Pick<Cell, 'value' | 'shown'> {
  const narrow = TOO_NARROW.test(text);
  if (isDateFormat(format)) {
    // The 1904 calendar is not told by the API; only a date that does not fit its column could be off by it.
    const date = narrow && printer !== null ? printer.printDate(value, format, false) : text.trim() || String(value);
    return { value: date, shown: date };
  }
  if (isPlainFor(value, format)) return { value };
  const shown = narrow && printer !== null ? printer.shownNumber(value, format) : worthTelling(value, text);
  return shown === undefined ? { value } : { value, shown };
}
