import type { Answers } from '../core/narrate/narrative.js';
import type { Grid } from '../core/sheet/grid.js';
import { isWorkbookName } from '../hosts/file/file-names.js';
import { readWorkbook } from '../hosts/file/read-workbook.js';
import { Failure } from './failure.js';
import { ANSWER_COLUMNS } from './open-items.js';
import { nameOf, readBytes } from './workbook-files.js';

/** Answers by the workbook as the table names it. */
export type AnswersByWorkbook = ReadonlyMap<string, Answers>;

export function isAnswerTable(path: string): boolean {
  return isWorkbookName(path);
}

/**
 * Reads 未回答.xlsx with its column 回答 filled in; a cell left empty is no answer. Throws a Failure for a table without
 * the columns, and for a question answered in two ways.
 */
export function readAnswerTable(path: string): AnswersByWorkbook {
  const name = nameOf(path);
  const [grid] = readWorkbook(readBytes(path), name).grids;
  const columns = grid === undefined ? null : columnsOf(grid);
  if (grid === undefined || columns === null)
    throw new Failure(
      'answers',
      `“${name}”不是填好的回答表：第一行应当有“${Object.values(ANSWER_COLUMNS).join('”“')}”三列。`,
    );
  const table = new Map<string, Record<string, string>>();
  for (let row = 1; row < grid.rows.length; row += 1) {
    const [workbook, id, answer] = columns.map((column) => textAt(grid, row, column));
    if (!workbook || !id || !answer) continue;
    const own = table.get(workbook) ?? {};
    if (Object.hasOwn(own, id) && own[id] !== answer)
      throw new Failure('answers', `“${name}”第 ${row + 1} 行：“${workbook}”的问题“${id}”有两个不同的回答，请留一个。`);
    table.set(workbook, { ...own, [id]: answer });
  }
  return table;
}

function columnsOf(grid: Grid): readonly number[] | null {
  const heads = Array.from(grid.rows[0] ?? [], (_, column) => textAt(grid, 0, column));
  const columns = Object.values(ANSWER_COLUMNS).map((head) => heads.indexOf(head));
  return columns.includes(-1) ? null : columns;
}

/** What a person sees in the cell: an amount typed as a number is an answer as well. */
function textAt(grid: Grid, row: number, column: number): string {
  const cell = grid.rows[row]?.[column];
  return (cell?.shown ?? String(cell?.value ?? '')).trim();
}
