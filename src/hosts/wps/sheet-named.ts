import type { EtSheet, EtWorkbook } from './api.js';
import { orNull } from './asked.js';

/** Null where no sheet has the name: WPS throws there. */
export function sheetNamed(workbook: EtWorkbook, name: string): EtSheet | null {
  return orNull(() => workbook.Worksheets.Item(name)) ?? null;
}
