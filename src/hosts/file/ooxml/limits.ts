/** Of a file, and of all parts of a package together, unpacked. A larger one is refused as `too-large`. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** Parts of a package. */
export const MOST_PARTS = 2_000;
/** Sheets of a workbook of any format. */
export const MOST_SHEETS = 2_000;
/** Of a PDF or an OFD; a government's book has 400. */
export const MOST_PAGES = 600;
/** On one page of a PDF, on the command line; in the browser whoever waits can stop it. */
export const MOST_SECONDS = 20;
/** Of a sheet, as Excel has them. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
