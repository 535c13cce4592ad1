import { isListedName } from '../../../core/taxonomy/listed-names.js';
import { squash } from '../../../core/text/squash.js';
import { joinedText } from './cell-text.js';
import type { CellOfTable, PageTable } from './table-cells.js';

/**
 * What a page's first row adds to the last row of the page before, by the column, where it is the rest of it: programs let the end
 * of a page cut through a row and close its lines above and below. Null for a row of its own.
 *
 * A name is cut that had no place left in its line, and both parts make one of the official lists that the rest is not, or close
 * a bracket. Figures stand in one of the parts.
 *
 * @param row of the page, below the heads that are printed again
 */
export function restOfRow(above: PageTable, below: PageTable, row: number): ReadonlyMap<number, string> | null {
  const pairs = below.texts
    .filter((rest) => rest.top === row && rest.text !== '')
    .map((rest): Pair => ({ rest, begun: begunBy(rest, above) }));
  const cut = pairs.filter(({ begun }) => begun !== undefined && begun.text !== '');
  const areWhole = pairs.every(({ rest, begun }) => rest.bottom === row && begun !== undefined);
  if (!areWhole || !cut.every(goesOn) || !cut.some(isOneName)) return null;
  if (rests(pairs).some(isFigure) && lastRow(above).some(({ text }) => isFigure(text))) return null;
  return new Map(pairs.map(({ rest, begun }) => [rest.left, joinedText(begun!.text, rest.text)]));
}

interface Pair {
  readonly rest: CellOfTable;
  /** The cell of the last row in the same columns. */
  readonly begun: CellOfTable | undefined;
}

function rests(pairs: readonly Pair[]): string[] {
  return pairs.map(({ rest }) => rest.text);
}

function lastRow({ texts, ys }: PageTable): CellOfTable[] {
  return texts.filter((cell) => cell.top === ys.length - 2);
}

function begunBy({ left, right }: CellOfTable, above: PageTable): CellOfTable | undefined {
  return lastRow(above).find((cell) => cell.left === left && cell.right === right);
}

function goesOn({ begun, rest }: Pair): boolean {
  return begun!.isFull && !isFigure(begun!.text) && !isFigure(rest.text);
}

function isFigure(text: string): boolean {
  return /^[-\d.,%()]+$/.test(squash(text));
}

function isOneName({ begun, rest }: Pair): boolean {
  const [before, behind] = [squash(begun!.text), squash(rest.text)];
  const closes = before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^()]*\)/.test(behind);
  return closes || (isListedName(joinedText(begun!.text, rest.text)) && !isListedName(rest.text));
}
