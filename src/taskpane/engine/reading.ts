/** What reads workbook files, with the spreadsheet library, in a chunk of its own: never loaded in Excel. */
export { keptNarrative, keptReasons } from '../../hosts/file/kept-parts.js';
export { readWorkbook } from '../../hosts/file/read-workbook.js';
