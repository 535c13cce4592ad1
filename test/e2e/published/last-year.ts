import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { parseAddress } from '../../../src/core/sheet/address.js';
import type { Cell, Workbook } from '../../../src/core/sheet/grid.js';
import { mapCells } from '../../forms/builder.js';
import { workbookOf } from '../fixtures.js';
import type { PublishedText } from './published.js';

/** Last year's workbook, as far as the published increases tell it. */
export function lastYear({ workbook: name, before }: PublishedText): Disclosure {
  const year = /20\d\d/.exec(name)![0];
  const earlier = (text: string): string => text.replaceAll(year, String(Number(year) - 1));
  const older = mapCells(workbookOf(name), (cell) =>
    typeof cell?.value === 'string' ? { ...cell, value: earlier(cell.value) } : cell,
  );
  return recognize({ ...withAmounts(older, before), name: earlier(older.name) });
}

/** Also in cells that were not there. */
function withAmounts(workbook: Workbook, amounts: PublishedText['before']): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => {
      const rows = grid.rows.map((row): (Cell | undefined)[] => [...(row ?? [])]);
      for (const [address, amount] of Object.entries(amounts[grid.name] ?? {})) {
        const { row, column } = parseAddress(address)!;
        rows[row]![column] = { ...rows[row]![column], value: amount };
      }
      return { ...grid, rows };
    }),
  };
}
