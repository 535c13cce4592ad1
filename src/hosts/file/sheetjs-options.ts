import type { ParsingOptions } from '@e965/xlsx';

/** Values, formulas and number formats; nothing that is made only to be looked at. */
export const READ_OPTIONS: ParsingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  cellDates: false,
  sheetStubs: false,
};
