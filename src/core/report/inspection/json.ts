import type { Inspection } from '../../inspect/index.js';
import { countVerdicts, paperRow } from './rows.js';
import { VERDICT_NAME } from './words.js';

/** `gongkai inspect --format json`: one paper. */
export function inspectionJson(inspection: Inspection): object {
  const { workbook, text, document, items, settings } = inspection;
  return {
    workbook,
    text,
    document,
    ...(settings === undefined ? {} : { settings }),
    counts: countVerdicts(inspection),
    items: items.map((one) => {
      const { item, verdict, says } = paperRow(one, inspection.published);
      return {
        id: item.id,
        group: item.group,
        asks: item.asks,
        basis: item.basis,
        verdict,
        verdictName: VERDICT_NAME[verdict],
        byPerson: item.byPerson === true,
        says,
        cells: one.cells.map(({ sheet, address }) => ({ sheet, address })),
        quotes: one.quotes ?? [],
      };
    }),
  };
}
