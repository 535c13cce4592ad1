import { addressOf } from '../sheet/address.js';
import { cellAt, type Grid } from '../sheet/grid.js';
import { squash } from '../text/squash.js';
import { OWN_FIELDS, type OwnField, type OwnRelation, type OwnSheet } from '../disclosure/own-relation.js';

const SHEET_NAME = '自定义勾稽';
const FIELDS = Object.keys(OWN_FIELDS) as OwnField[];
const MOST_ROWS_ABOVE = 10;

/** True for the sheet in which a user keeps relations of her own; it is no 公开表. */
export function isOwnSheet(grid: Grid): boolean {
  return squash(grid.name) === SHEET_NAME;
}

/** Reads the sheet: a row with the column heads, then a relation a row. */
export function readOwnSheet(grid: Grid): OwnSheet {
  const text = (row: number, column: number): string => {
    const value = cellAt(grid, row, column)?.value;
    return value === null || value === undefined ? '' : String(value).trim();
  };
  for (let head = 0; head < Math.min(grid.rows.length, MOST_ROWS_ABOVE); head += 1) {
    const heads = Array.from(grid.rows[head] ?? [], (_, column) => squash(text(head, column)));
    const columns = Object.fromEntries(FIELDS.map((field) => [field, heads.indexOf(OWN_FIELDS[field])])) as Record<
      OwnField,
      number
    >;
    if (columns.left < 0 || columns.right < 0) continue;
    const relations: OwnRelation[] = [];
    for (let row = head + 1; row < grid.rows.length; row += 1) {
      const textOf = (field: OwnField): string => (columns[field] < 0 ? '' : text(row, columns[field]));
      if (!(['id', 'left', 'right'] as const).some((field) => textOf(field) !== '')) continue;
      relations.push({
        texts: fieldsOf(textOf),
        place: `第 ${row + 1} 行`,
        cells: fieldsOf((field) => ({
          sheet: grid.name,
          address: addressOf(row, columns[field] < 0 ? columns.left : columns[field]),
        })),
        formulas: FIELDS.filter((field) => columns[field] >= 0 && cellAt(grid, row, columns[field])?.error === true),
      });
    }
    return { sheet: grid.name, relations };
  }
  return {
    sheet: grid.name,
    relations: grid.rows.some((row) => row?.some((cell) => cell !== undefined && cell.value !== null)) ? null : [],
  };
}

function fieldsOf<Value>(read: (field: OwnField) => Value): Record<OwnField, Value> {
  return Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as Record<OwnField, Value>;
}
