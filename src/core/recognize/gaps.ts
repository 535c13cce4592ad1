import type { Header } from './header.js';
import type { SheetView } from './sheet-view.js';
import { isColumnNumber } from '../taxonomy/words/codes.js';

/**
 * A column of nothing inside a wider head: left over from printing, or from a merge whose amounts stand in its other
 * column. It is no column of the table, and a head that reaches over it says nothing of it.
 */
export function isGap(view: SheetView, header: Header, column: number, dataRows: readonly number[]): boolean {
  const isBlank = (at: number): boolean => dataRows.every((row) => view.text(row, at) === '');
  if (!isBlank(column)) return false;
  const path = header.heads.get(column) ?? [];
  if (isWithin(path, header.heads.get(column - 1)) && isWithin(path, header.heads.get(column + 1))) return true;
  let deepest = null as { readonly left: number; readonly right: number } | null;
  for (let row = header.firstRow; row <= header.lastRow; row += 1) {
    if (view.headText(row, column) === '' || isColumnNumber(view.text(row, column))) continue;
    deepest = view.mergeAt(row, column) ?? { left: column, right: column };
  }
  if (deepest === null || deepest.left === deepest.right) return false;
  if (deepest.left < column) return !hasOwnHead(view, header, column);
  return range(column + 1, deepest.right).some(
    (other) => !isBlank(other) && (header.heads.get(other) ?? []).join('/') === path.join('/'),
  );
}

/** A path that another goes on from: the head of a group without one of its own below it. */
function isWithin(path: readonly string[], other: readonly string[] | undefined): boolean {
  return (
    path.length > 0 &&
    other !== undefined &&
    other.length > path.length &&
    path.every((head, depth) => other[depth] === head)
  );
}

function hasOwnHead(view: SheetView, { firstRow, lastRow }: Header, column: number): boolean {
  return range(firstRow, lastRow).some(
    (row) => view.text(row, column) !== '' && !isColumnNumber(view.text(row, column)),
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
