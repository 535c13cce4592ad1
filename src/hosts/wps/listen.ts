import { NO_CHANGES, touch } from '../office/changes.js';
import type { Note } from '../office/live-workbook.js';
import type { EtRange, EtSheet, EtWorkbook } from './api.js';
import { orNull } from './asked.js';
import type { ApiEvent } from './root.js';

/**
 * Has WPS tell of every change to cells and sheets, our own too, which are then found to be known. Not told: a sheet that
 * is renamed or moved, formats, merges, what is hidden.
 */
export function listen(events: ApiEvent | undefined, workbook: () => EtWorkbook | null, note: Note): void {
  if (!events) return;
  const ours = (sheet: EtSheet): string | null =>
    orNull(() => (sheet.Parent.FullName === workbook()?.FullName ? sheet.Name : null));
  const touched = (sheet: EtSheet, addresses: readonly string[] | null, computed = false): void => {
    const name = ours(sheet);
    if (name !== null) note(touch(NO_CHANGES, name, addresses), computed ? name : undefined);
  };
  const listeners: Readonly<Record<string, (...about: never[]) => void>> = {
    SheetChange: (sheet: EtSheet, range: EtRange) => touched(sheet, addressesOf(range)),
    SheetCalculate: (sheet: EtSheet) => touched(sheet, null, true),
    WorkbookNewSheet: (_: EtWorkbook, sheet: EtSheet) => touched(sheet, null),
    // Told before it is gone: what the sheets are is looked at after a pause.
    SheetBeforeDelete: (sheet: EtSheet) => touched(sheet, []),
  };
  // An event that a WPS does not know throws; the others are told all the same.
  for (const [name, listener] of Object.entries(listeners)) orNull(() => events.AddApiEventListener(name, listener));
}

/** Null where it is not told: then the whole sheet is looked at. */
function addressesOf(range: EtRange | undefined): readonly string[] | null {
  const address = orNull(() => range?.Address(false, false));
  return typeof address === 'string' ? [address] : null;
}
