import type { CellRef } from '../../core/sheet/grid.js';

/** What Excel would take for a formula or a number if it were typed. */
const NO_PLAIN_TEXT = /^[=+\-@'\d.]/;

export type Formula = string | number;

/** ".00" of a number format. */
export function decimalPlaces(count: number): string {
  return count === 0 ? '' : `.${'0'.repeat(count)}`;
}

/** Links as formulas: all of them are written at once, and they work in every Excel and in WPS. Cells beyond `most` are counted. */
export function links(cells: readonly CellRef[], most: number): Formula[] {
  return cells
    .slice(0, most)
    .map((cell, index) => link(cell, index === most - 1 && cells.length > most ? ` 等${cells.length}格` : ''));
}

/** The apostrophe keeps it a text, as for a user who types it. */
export function text(value: string): string {
  return NO_PLAIN_TEXT.test(value) ? `'${value}` : value;
}

function link({ sheet, address }: CellRef, rest: string): string {
  const place = `#'${sheet.replaceAll("'", "''")}'!${address}`;
  return `=HYPERLINK(${quoted(place)},${quoted(`${sheet}!${address}${rest}`)})`;
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
