import type { Range } from '../../core/sheet/grid.js';
import type { EtSheet } from './api.js';
import { areaOf, rangeAt } from './areas.js';
import { halves, uniformParts } from './uniform.js';

/** The merged ranges of an area, from the top down. */
export function mergesOf(sheet: EtSheet, area: Range): readonly Range[] {
  const found = new Map<string, Range>();
  const covers = (merge: Range, part: Range): boolean =>
    merge.top <= part.top && merge.left <= part.left && merge.bottom >= part.bottom && merge.right >= part.right;
  const look = (part: Range): void => {
    if ([...found.values()].some((merge) => covers(merge, part))) return;
    const merged = rangeAt(sheet, part).MergeCells;
    if (merged === false) return;
    // Cells that are all merged may be those of several merges.
    if (merged === true) {
      const merge = areaOf(rangeAt(sheet, { ...part, bottom: part.top, right: part.left }).MergeArea);
      found.set(`${merge.top},${merge.left}`, merge);
      if (covers(merge, part)) return;
    }
    halves(part, 'rows').forEach(look);
  };
  look(area);
  return [...found.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Rows and columns of an area that nobody sees; a row of no height is hidden too. */
export function hiddenLines(sheet: EtSheet, area: Range) {
  const rows = uniformParts({ ...area, right: area.left }, (part) => rangeAt(sheet, part).EntireRow.Hidden, 'rows');
  const columns = uniformParts(
    { ...area, bottom: area.top },
    (part) => rangeAt(sheet, part).EntireColumn.Hidden,
    'columns',
  );
  return {
    hiddenRows: [...rows].flatMap(({ part, value }) => (value ? numbers(part.top, part.bottom) : [])),
    hiddenColumns: [...columns].flatMap(({ part, value }) => (value ? numbers(part.left, part.right) : [])),
  };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
