import type { PrintedRow, PrintedTable } from '../../../core/narrate/tables/printed.js';
import { textArea, type Orientation } from './page.js';
import { textLine, type TextSize } from './styles.js';
import { LEAST_SIZE } from './table-parts.js';
import { cellMargin, columnWidths, leastWidth, needsOf, roomy, signsOf, textWidth } from './table-columns.js';

export interface TableLook {
  readonly orientation: Orientation;
  readonly size: TextSize;
  /** Twips, adding up to the width of the text. */
  readonly widths: readonly number[];
}

/** Above and below the words of a cell together. */
export const CELL_PADDING = 40;

/** From the most legible to the least; what fits none is divided before (table-parts.ts). */
const LOOKS: readonly { readonly orientation: Orientation; readonly size: TextSize }[] = [
  { orientation: 'portrait', size: 21 },
  { orientation: 'portrait', size: LEAST_SIZE },
  { orientation: 'landscape', size: 21 },
  { orientation: 'landscape', size: LEAST_SIZE },
];

/** Lines that a row may take on the average before another look is tried. */
const BEARABLE = 1.3;

/**
 * The look that needs the fewest pages among those in which numbers stand in one line and words mostly do; the more
 * legible of equals. What is divided need not be close.
 */
export function lookOf(table: PrintedTable, divided = false): TableLook {
  const needs = divided ? roomy(needsOf(table)) : needsOf(table);
  const fitting = LOOKS.filter(({ orientation, size }) => leastWidth(needs, size) <= textArea(orientation).width);
  const looks = (fitting.length > 0 ? fitting : LOOKS.slice(-1)).map((look): TableLook => ({
    ...look,
    widths: columnWidths(needs, look.size, textArea(look.orientation).width),
  }));
  const bearable = looks.filter((look) => linesPerRow(table, look) <= BEARABLE);
  return (bearable.length > 0 ? bearable : looks).reduce((best, look) =>
    pages(table, look) < pages(table, best) ? look : best,
  );
}

/** About how tall it will be with its title, in twips. */
export function tableHeight({ head, body, notes, left, right }: PrintedTable, look: TableLook): number {
  const rows = [...head, ...body].reduce(
    (sum, row) => sum + rowLines(row, look) * textLine(look.size) + CELL_PADDING + BORDER,
    0,
  );
  return TITLE + rows + Math.max(1, notes.length) * NOTE + (left === '' && right === '' ? 0 : NOTE);
}

const TITLE = 800;
const NOTE = 400;
const BORDER = 10;

function pages(table: PrintedTable, look: TableLook): number {
  return Math.ceil(tableHeight(table, look) / (textArea(look.orientation).height * 0.96));
}

function linesPerRow({ body }: PrintedTable, look: TableLook): number {
  return body.length === 0 ? 1 : body.reduce((sum, row) => sum + rowLines(row, look), 0) / body.length;
}

/** Lines of the row's tallest cell. */
function rowLines(row: PrintedRow, { widths, size }: TableLook): number {
  let column = 0;
  const lines = row.map(({ text, span, merge }) => {
    const room = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0) - cellMargin(size);
    column += span;
    return merge === null ? Math.ceil(textWidth(signsOf(text), size) / Math.max(room, 1)) : 1;
  });
  return Math.max(1, ...lines);
}
