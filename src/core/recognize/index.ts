import type { Disclosure } from '../disclosure/model.js';
import type { Workbook } from '../sheet/grid.js';

/** Finds every 公开表 in a workbook. Never throws; a workbook without any gives a Disclosure without tables. */
export function recognize(workbook: Workbook): Disclosure {
  return {
    workbook: workbook.name,
    document: { type: 'budget', year: null, department: '' },
    tables: [],
    unrecognized: workbook.grids.map((grid) => ({ sheet: grid.name, hidden: grid.hidden })),
  };
}
