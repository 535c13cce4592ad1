import type { FormCell } from '../../../core/fill/index.js';
import { childNamed, propertyOf, type WordElement } from './word-tree.js';

export interface TableCell {
  readonly element: WordElement;
  readonly cell: FormCell;
  /** Content controls between the table and the cell. */
  readonly controls: readonly WordElement[];
}

/** Columns beyond this are a damaged number. */
const MOST_COLUMNS = 63;

/** Cells of a table (ECMA-376 part 1, 17.4) by row and column of its grid; rows that are deleted are left out. */
export function cellsOf(table: WordElement, number: number): TableCell[] {
  const found: TableCell[] = [];
  /** By column: the cell that goes on in the row below. */
  const merged = new Map<number, { rows: number }>();
  rowsIn(table, []).forEach(({ element: tr, controls }, row) => {
    const properties = childNamed(tr, 'w:trPr');
    let column = count(propertyOf(properties, 'w:gridBefore'), 0);
    for (const { element, controls: around } of childrenIn(tr, 'w:tc', controls)) {
      const own = childNamed(element, 'w:tcPr');
      const columns = count(propertyOf(own, 'w:gridSpan'), 1);
      const merge = childNamed(own, 'w:vMerge');
      const above = merged.get(column);
      const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart' && above !== undefined;
      const cell = { table: number, row, column, columns, rows: 1 };
      if (goesOn) above.rows += 1;
      else if (merge === undefined) merged.delete(column);
      else merged.set(column, cell);
      found.push({ element, cell, controls: around });
      column += columns;
    }
  });
  return found;
}

function rowsIn(table: WordElement, controls: readonly WordElement[]): Found[] {
  return childrenIn(table, 'w:tr', controls).filter(
    ({ element }) => childNamed(childNamed(element, 'w:trPr'), 'w:del') === undefined,
  );
}

interface Found {
  readonly element: WordElement;
  readonly controls: readonly WordElement[];
}

/** Rows and cells may stand in content controls. */
function childrenIn(parent: WordElement, name: string, controls: readonly WordElement[]): Found[] {
  return parent.children.flatMap((child): Found[] => {
    if (child.name === name) return [{ element: child, controls }];
    if (child.name === 'w:sdt') return childrenIn(child, name, [...controls, child]);
    return child.name === 'w:sdtContent' || child.name === 'w:customXml' ? childrenIn(child, name, controls) : [];
  });
}

function count(value: string | undefined, usual: number): number {
  const number = Number(value ?? usual);
  return Number.isInteger(number) && number >= 0 && number <= MOST_COLUMNS ? number : usual;
}
