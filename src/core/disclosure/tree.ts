import type { Row } from './model.js';

/** Lines that a line is a part of, nearest first. */
export function ancestors(row: Row): Row[] {
  const found: Row[] = [];
  for (let above = row.parent; above !== null; above = above.parent) found.push(above);
  return found;
}

/** Lines by the line they are a part of; 其中 lines are left out. */
export function partsByLine(rows: readonly Row[]): Map<Row, Row[]> {
  return groupByParent(rows.filter((row) => !row.ofWhich));
}

/** 其中 lines by their line. */
export function ofWhichByLine(rows: readonly Row[]): Map<Row, Row[]> {
  return groupByParent(rows.filter((row) => row.ofWhich));
}

function groupByParent(rows: readonly Row[]): Map<Row, Row[]> {
  const groups = new Map<Row, Row[]>();
  for (const row of rows) {
    if (row.parent === null) continue;
    const group = groups.get(row.parent);
    if (group) group.push(row);
    else groups.set(row.parent, [row]);
  }
  return groups;
}
