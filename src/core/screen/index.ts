import type { Table } from '../disclosure/model.js';
import type { Screening } from '../disclosure/screening.js';
import type { Workbook } from '../sheet/grid.js';
import { amountCells } from './amount-cells.js';
import { exposuresIn } from './exposures.js';
import { hiddenAmountsIn } from './hidden-amounts.js';
import { looseAmountsIn } from './loose-amounts.js';
import { gather } from '../sheet/gather.js';

/** Looks through every cell of the file for what should not be published with it. */
export function screen(workbook: Workbook, tables: readonly Table[]): Screening {
  const amounts = amountCells(tables);
  return {
    exposures: gather(workbook.grids, (grid) => exposuresIn(grid, amounts)),
    hiddenAmounts: gather(workbook.grids, (grid) => hiddenAmountsIn(grid, amounts)),
    looseAmounts: looseAmountsIn(workbook.grids, tables),
  };
}
