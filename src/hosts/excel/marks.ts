import type { CellRef } from '../../core/sheet/grid.js';
import { addressesOf, isOurMark, MARK } from '../office/mark-rule.js';
import { conversation, PATIENCE, type Conversation } from './round-trip.js';

const CUSTOM = 'Custom';
/** Documented: the address of getRanges may be this long (RangeAreas). */
const LONGEST_ADDRESS = 8_192;

export interface Marked {
  readonly cells: number;
  /** Sheets that are protected: nothing is marked there. */
  readonly protectedSheets: readonly string[];
}

type IdOf = (sheet: string) => string | null;

/**
 * Marks cells by one conditional format a sheet, in place of those that we set before: the cells and their own formats
 * stay as they are. Two round trips, three where a sheet has rules with formulas already; throws a WorkbookHostError.
 */
export async function markCells(cells: readonly CellRef[], idOf: IdOf, patience = PATIENCE): Promise<Marked> {
  const talk = conversation(patience);
  const { worksheets } = talk.context.workbook;
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const asked = names.map((name) => {
    const sheet = worksheets.getItemOrNullObject(idOf(name) ?? name);
    sheet.protection.load({ protected: true });
    return { name, sheet, formats: askFormats(sheet) };
  });
  await talk.send();
  const before = await oursAmong(talk, asked);
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const open = there.filter(({ sheet }) => !sheet.protection.protected);
  let count = 0;
  for (const one of open) {
    const { name, sheet } = one;
    before.get(one)?.forEach((format) => format.delete());
    const own = cells.filter((cell) => cell.sheet === name).map(({ address }) => address);
    for (const addresses of addressesOf(own, LONGEST_ADDRESS)) add(sheet, addresses);
    count += own.length;
  }
  await talk.send();
  const closed = there.filter((one) => !open.includes(one));
  return { cells: count, protectedSheets: closed.map(({ name }) => name) };
}

/** Takes every mark of ours off these sheets, which are named by their ids; how many sheets had any. */
export async function unmarkCells(sheets: readonly string[], patience = PATIENCE): Promise<number> {
  const talk = conversation(patience);
  const asked = sheets.map((id) => {
    const sheet = talk.context.workbook.worksheets.getItemOrNullObject(id).load({ visibility: true });
    return { sheet, formats: askFormats(sheet) };
  });
  await talk.send();
  const found = await oursAmong(talk, asked);
  found.forEach((formats) => formats.forEach((format) => format.delete()));
  if (found.size > 0) await talk.send();
  return found.size;
}

interface OfSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

function askFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load({ id: true, type: true });
}

/** Our own rules, to be had by their ids; one more message where the sheets have rules with formulas at all. */
async function oursAmong<One extends OfSheet>(
  { send }: Conversation,
  asked: readonly One[],
): Promise<Map<One, Excel.ConditionalFormat[]>> {
  const custom = asked.flatMap((one) =>
    (one.sheet.isNullObject ? [] : one.formats.items)
      .filter(({ type }) => type === CUSTOM)
      .map(({ id }) => {
        const format = one.sheet.getRange().conditionalFormats.getItem(id);
        return { one, id, rule: format.custom.rule.load({ formula: true }) };
      }),
  );
  if (custom.length > 0) await send();
  const found = new Map<One, Excel.ConditionalFormat[]>();
  for (const { one, id, rule } of custom) {
    if (!isOurMark(rule.formula)) continue;
    const format = one.sheet.getRange().conditionalFormats.getItem(id);
    found.set(one, [...(found.get(one) ?? []), format]);
  }
  return found;
}

function add(sheet: Excel.Worksheet, addresses: string): void {
  const { custom } = sheet.getRanges(addresses).conditionalFormats.add(CUSTOM);
  custom.rule.formula = MARK.formula;
  custom.format.fill.color = MARK.fill;
}
