/** What reads files, with the spreadsheet library, in a chunk of its own: never loaded in Excel. */
export { keptNarrative, keptReasons } from '../../hosts/file/kept-parts.js';
export { readPublished } from '../../hosts/file/read-published.js';
