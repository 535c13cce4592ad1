import { isPlainFor } from './plain-format.js';
import type * as PrintNumber from './print-number.js';

/** Prints numbers by their formats: print-number.ts with its library, or DIGITS_ALONE. */
export type Printer = Pick<typeof PrintNumber, 'printDate' | 'shownNumber'>;

/** A cell shows more than its digits: print-number.ts is wanted. */
export class PrinterWanted extends Error {}

/** For workbooks that show nothing but digits, as most do. Throws PrinterWanted at the first cell that shows more. */
export const DIGITS_ALONE: Printer = {
  printDate: wanted,
  shownNumber: (value, format) => (format === undefined || isPlainFor(value, format) ? undefined : wanted()),
};

function wanted(): never {
  throw new PrinterWanted();
}
