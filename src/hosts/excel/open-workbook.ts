import { liveWorkbook, type LiveWorkbook } from '../office/live-workbook.js';
import { CellEditError } from './errors.js';
import { listen } from './listen.js';
import { loadPart } from './parts.js';
import { readChanges } from './read-changes.js';
import { readOpenWorkbook } from './read-workbook.js';

/**
 * The workbook that is open in Excel, with what is known of it.
 *
 * @param whileTyping milliseconds until Excel is asked again while a cell is open for typing
 */
export function openWorkbook(whileTyping?: number): LiveWorkbook {
  return liveWorkbook(
    {
      read: (parts) => readOpenWorkbook({ parts }),
      readChanges: (known, changes) => readChanges(known, changes),
      loadPart: (namespace) => loadPart(namespace),
      listen: (note) => listen(note),
      isTyping: (error) => error instanceof CellEditError,
    },
    whileTyping,
  );
}
