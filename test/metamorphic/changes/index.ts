import type { Change } from '../change.js';
import { BLANKS } from './blanks.js';
import { BOOKS } from './books.js';
import { CODES } from './codes.js';
import { COLUMNS } from './columns.js';
import { LAYOUT } from './layout.js';
import { NOTES } from './notes.js';
import { NUMBERS } from './numbers.js';
import { PAGE_BREAKS } from './page-breaks.js';
import { UNITS } from './units.js';
import { WORDS } from './words.js';
import { ZEROS } from './zeros.js';

/** Every way in which the same workbook may come. */
export const CHANGES: readonly Change[] = [
  ...PAGE_BREAKS,
  ...NOTES,
  ...BLANKS,
  ...ZEROS,
  ...UNITS,
  ...NUMBERS,
  ...COLUMNS,
  ...WORDS,
  ...CODES,
  ...LAYOUT,
  ...BOOKS,
];
