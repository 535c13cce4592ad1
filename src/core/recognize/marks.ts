import type { Fact } from '../disclosure/model.js';
import type { SheetView } from './sheet-view.js';

type Marks = Pick<Fact, 'formula' | 'untidy'>;

/** As most amounts have come. */
export const NONE: Marks = {};
const UNTIDY = /[０-９，．－]|\S\s+\S/;
const PADDED_LEFT = /^\s/;
const PADDED_RIGHT = /\s$/;
const FIGURE = /\d$/;

/** How an amount came into its cell, as far as a reader of the file could object to it. */
export function marksOf(view: SheetView, row: number, column: number): Marks {
  const cell = view.cell(row, column);
  if (cell?.formula !== undefined) return { formula: true };
  if (typeof cell?.value !== 'string') return NONE;
  const value = view.printed(row, column);
  return UNTIDY.test(value) || isPaddedAlone(view, row, column, value)
    ? { untidy: /[.．]/.test(value) ? 'decimals' : 'whole' }
    : NONE;
}

/** Spaces around the amount and around no other text of its row: an exporter pads them all. */
function isPaddedAlone(view: SheetView, row: number, column: number, value: string): boolean {
  const side = [PADDED_LEFT, PADDED_RIGHT].find((padded) => padded.test(value));
  return (
    side !== undefined &&
    !view.filled(row).some((other) => {
      const neighbour = other === column ? null : view.cell(row, other)?.value;
      // blanks before a label indent it
      return (
        typeof neighbour === 'string' &&
        side.test(neighbour) &&
        (side === PADDED_RIGHT || PADDED_RIGHT.test(neighbour) || FIGURE.test(neighbour))
      );
    })
  );
}
