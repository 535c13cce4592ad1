import type { Cell, Grid, Range } from '../../core/sheet/grid.js';
import { isDateFormat } from '../shown/format-code.js';
import { isPlainFor } from '../shown/plain-format.js';
import type { Printer } from '../shown/printer.js';
import { worthTelling } from '../shown/worth-telling.js';
import { PaneIncompleteError } from './workbook-errors.js';

/** A rectangle of cells as a program hands it over: arrays of the same shape. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** What the cells show; null where the program does not tell, and it is printed by the formats. */
  readonly texts: readonly (readonly string[])[] | null;
  readonly formats: readonly (readonly unknown[])[];
  /** 'Error' for an error cell, whose value is then its text. */
  readonly types: readonly (readonly string[])[];
  /** Dates are counted by the 1904 calendar; Excel's API does not tell. */
  readonly date1904?: boolean;
}

/** What is known of a sheet beside its cells. */
export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** "####": the column is too narrow for the number, and Excel's text is no value. */
const TOO_NARROW = /^\s*#+\s*$/;

/**
 * Joins a sheet's blocks to a Grid. Blank cells are dropped; dates become text, so that no date is taken for an amount.
 * What a cell shows is the program's own text; only where a column is too narrow for it, or none is told, the library
 * that prints numbers by their format is loaded.
 */
export async function toGrid(sheet: SheetFacts, blocks: readonly Block[]): Promise<Grid> {
  const printer = blocks.some(wantsPrinting) ? await loadPrinter() : null;
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

function wantsPrinting({ texts, values, formats }: Block): boolean {
  return values.some((row, y) =>
    row.some((value, x) => {
      if (typeof value !== 'number') return false;
      return texts ? TOO_NARROW.test(texts[y]?.[x] ?? '') : !isPlainFor(value, codeOf(formats[y]?.[x]));
    }),
  );
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
  const code = codeOf(block.formats[y]?.[x]);
  const text = block.texts ? (block.texts[y]?.[x] ?? '') : null;
  const value = typeof raw === 'number' ? numberAs(raw, code, text, block.date1904 ?? false, printer) : valueAs(raw);
  if (value === undefined) return undefined;
  return {
    ...value,
    ...(block.types[y]?.[x] === 'Error' ? { error: true } : {}),
    ...(typeof formula === 'string' && formula.startsWith('=') && formula !== raw ? { formula: formula.slice(1) } : {}),
    ...(code === 'General' ? {} : { format: code }),
  };
}

function codeOf(format: unknown): string {
  return typeof format === 'string' ? format : 'General';
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
function numberAs(
  value: number,
  format: string,
  text: string | null,
  date1904: boolean,
  printer: Printer | null,
): Pick<Cell, 'value' | 'shown'> {
  const printing = text === null || TOO_NARROW.test(text) ? printer : null;
  if (isDateFormat(format)) {
    // Only a date that does not fit its column could be off by the calendar that Excel does not tell.
    const date = printing ? printing.printDate(value, format, date1904) : text?.trim() || String(value);
    return { value: date, shown: date };
  }
  if (isPlainFor(value, format)) return { value };
  const shown = printing ? printing.shownNumber(value, format) : worthTelling(value, text ?? '');
  return shown === undefined ? { value } : { value, shown };
}
