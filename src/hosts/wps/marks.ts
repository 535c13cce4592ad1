import type { CellRef } from '../../core/sheet/grid.js';
import { addressesOf, isOurMark, MARK } from '../office/mark-rule.js';
import { colour, XL, type EtSheet, type EtWorkbook } from './api.js';
import { sheetNamed } from './sheet-named.js';
import { itemsOf } from './read-workbook.js';

/** VBA takes no longer address of a range; assumed of WPS. */
const LONGEST_ADDRESS = 255;

export interface Marked {
  readonly cells: number;
  /** Sheets that are protected: nothing is marked there. */
  readonly protectedSheets: readonly string[];
}

/**
 * Marks cells by conditional formats, in place of those that we set before: the cells and their own formats stay as they
 * are. All rules are looked at before the first is touched.
 */
export function markCells(workbook: EtWorkbook, cells: readonly CellRef[]): Marked {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const there = names.flatMap((name) => {
    const sheet = sheetNamed(workbook, name);
    return sheet ? [{ name, sheet, closed: sheet.ProtectContents, before: ourMarks(sheet) }] : [];
  });
  let count = 0;
  for (const { name, sheet, before } of there.filter(({ closed }) => !closed)) {
    const own = cells.filter((cell) => cell.sheet === name).map(({ address }) => address);
    for (const addresses of addressesOf(own, LONGEST_ADDRESS)) {
      const rule = sheet.Range(addresses).FormatConditions.Add(XL.expression, undefined, MARK.formula);
      rule.Interior.Color = colour(MARK.fill);
    }
    [...before].reverse().forEach((rule) => rule.Delete());
    count += own.length;
  }
  return { cells: count, protectedSheets: there.filter(({ closed }) => closed).map(({ name }) => name) };
}

/** Takes every mark of ours off the workbook; how many sheets had any. */
export function unmarkCells(workbook: EtWorkbook): number {
  const marked = itemsOf<EtSheet>(workbook.Worksheets)
    .map((sheet) => ourMarks(sheet))
    .filter((rules) => rules.length > 0);
  // From the last on: those that are left keep their numbers.
  marked.forEach((rules) => [...rules].reverse().forEach((rule) => rule.Delete()));
  return marked.length;
}

function ourMarks({ Cells }: EtSheet) {
  return itemsOf(Cells.FormatConditions).filter(({ Type, Formula1 }) => Type === XL.expression && isOurMark(Formula1));
}
