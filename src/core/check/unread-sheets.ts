import type { Disclosure } from '../disclosure/model.js';
import type { Finding } from '../finding/finding.js';
import { gather } from '../sheet/gather.js';

/**
 * Sheets whose cells the host did not hand over: a 公开表 may stand in them, so an error; of a hidden sheet a warning, and
 * of pages of a PDF, which say nothing of the tables themselves.
 */
export function unreadSheetFindings({ unrecognized }: Disclosure): Finding[] {
  return gather(unrecognized, ({ sheet, hidden, unread }) =>
    unread === undefined
      ? []
      : [
          {
            rule: 'sheet.unread',
            severity: hidden || unread.reason === 'page' ? 'warning' : 'error',
            category: 'completeness',
            said: { type: 'sheet.unread', sheet, unread },
            cells: [{ sheet, address: 'A1' }],
          },
        ],
  );
}

/** Tables whose head could not be read, beside others on their sheet: none of their figures was checked. */
export function headlessFindings({ headless = [] }: Disclosure): Finding[] {
  return headless.map(({ title, hidden, titleCell }) => ({
    rule: 'table.headless',
    severity: hidden ? 'notice' : 'warning',
    category: 'completeness',
    said: { type: 'table.headless', title, cell: titleCell },
    cells: [titleCell],
  }));
}
