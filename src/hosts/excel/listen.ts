import { NO_CHANGES, remove, touch } from '../office/changes.js';
import type { Note } from '../office/live-workbook.js';
import { supports } from './requirement.js';
import { PATIENCE, roundTrip } from './round-trip.js';

/** Changes that leave the other cells of the sheet where they are. */
const IN_PLACE = 'RangeEdited';

/**
 * Has Excel tell of every change to cells and sheets that is not this add-in's own, for as long as the pane lives. One
 * round trip; throws a WorkbookHostError.
 *
 * Typing tells of the typed cells alone; what formulas make of them is told when Excel has computed (onCalculated).
 * Merging, formats and hiding are not told at all.
 */
export async function listen(note: Note, patience = PATIENCE): Promise<void> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async ({ worksheetId, address, changeType, source, triggerSource }) => {
    // Told since ExcelApi 1.14; before it, our own changes are read again and found to be known.
    if (triggerSource === 'ThisLocalAddin') return;
    note(touch(NO_CHANGES, worksheetId, changeType === IN_PLACE ? [address] : null, source === 'Remote'));
  });
  // The address is told since ExcelApi 1.11.
  worksheets.onCalculated.add(async ({ worksheetId, address }: { worksheetId: string; address?: string }) =>
    note(touch(NO_CHANGES, worksheetId, address ? [address] : null), worksheetId),
  );
  worksheets.onAdded.add(async ({ worksheetId, source }) =>
    note(touch(NO_CHANGES, worksheetId, null, source === 'Remote')),
  );
  worksheets.onDeleted.add(async ({ worksheetId, source }) =>
    note(remove(NO_CHANGES, worksheetId, source === 'Remote')),
  );
  if (supports('1.17'))
    worksheets.onNameChanged.add(async ({ worksheetId, source }) =>
      note(touch(NO_CHANGES, worksheetId, [], source === 'Remote')),
    );
  await roundTrip(context, patience);
}
