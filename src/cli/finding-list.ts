import { findingLists } from '../core/report/finding-lists.js';
import { listWorkbook } from '../hosts/file/list/list-workbook.js';

/** The findings of a checked workbook as an .xlsx of one sheet each. */
export function listOfFindings(...checked: Parameters<typeof findingLists>): Uint8Array {
  return listWorkbook(...findingLists(...checked));
}
