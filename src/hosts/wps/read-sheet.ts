import type { Grid, Range } from '../../core/sheet/grid.js';
import { toGrid, type Block } from '../office/block.js';
import { XL, type EtApplication, type EtSheet } from './api.js';
import { CELLS_PER_SHEET, filledParts, rangeAt } from './areas.js';
import { errorName } from './error-values.js';
import { WpsTooOldError } from './errors.js';
import { hiddenLines, mergesOf } from './layout.js';
import { uniformParts } from './uniform.js';

/**
 * A sheet as it stands: values and formulas in one call each; number formats, merges and hidden lines, which WPS tells
 * of single cells, or of many that are alike, in some dozens of calls. What a number shows is printed by its format, as
 * from a file.
 */
export async function readSheet(
  application: EtApplication,
  sheet: EtSheet,
  date1904: boolean,
  most = CELLS_PER_SHEET,
): Promise<Grid> {
  const facts = factsOf(sheet);
  const parts = filledParts(application, sheet, most);
  if (typeof parts === 'number')
    return { ...facts, rows: [], merges: [], unread: { reason: 'too-large', cells: parts } };
  const blocks = parts.map((part) => readBlock(sheet, part, date1904));
  const filled = blocks.some(({ values }) => values.some((row) => row.some((value) => (value ?? '') !== '')));
  if (!filled) return toGrid({ ...facts, merges: [], hiddenRows: [], hiddenColumns: [] }, []);
  const lines = parts.map((part) => hiddenLines(sheet, part));
  const merges = new Map(
    parts.flatMap((part) => mergesOf(sheet, part)).map((merge) => [`${merge.top},${merge.left}`, merge]),
  );
  const unique = (all: readonly number[]): number[] => [...new Set(all)].sort((a, b) => a - b);
  return toGrid(
    {
      ...facts,
      merges: [...merges.values()],
      hiddenRows: unique(lines.flatMap(({ hiddenRows }) => hiddenRows)),
      hiddenColumns: unique(lines.flatMap(({ hiddenColumns }) => hiddenColumns)),
    },
    blocks,
  );
}

export function factsOf(sheet: EtSheet) {
  return { name: sheet.Name, hidden: sheet.Visible !== XL.visible };
}

/** The cells of an area, without its merges and hidden lines. */
export function readBlock(sheet: EtSheet, area: Range, date1904: boolean): Block {
  const range = rangeAt(sheet, area);
  const told = rowsOf(range.Value2, area, 'Range.Value2');
  const formulas = rowsOf(range.Formula, area, 'Range.Formula');
  const types = told.map((row) => row.map(() => ''));
  const values = told.map((row, y) =>
    row.map((value, x) => {
      const error = errorName(value);
      const at = { top: area.top + y, left: area.left + x, bottom: area.top + y, right: area.left + x };
      if (error === undefined || !rangeAt(sheet, at).Text?.startsWith('#')) return value;
      types[y]![x] = 'Error';
      return error;
    }),
  );
  return {
    top: area.top,
    left: area.left,
    values,
    formulas,
    types,
    texts: null,
    date1904,
    formats: formats(sheet, area),
  };
}

function formats(sheet: EtSheet, area: Range): string[][] {
  const all = Array.from({ length: area.bottom - area.top + 1 }, () => [] as string[]);
  for (const { part, value } of uniformParts(area, (one) => rangeAt(sheet, one).NumberFormat, 'columns'))
    for (let row = part.top; row <= part.bottom; row += 1)
      for (let column = part.left; column <= part.right; column += 1)
        all[row - area.top]![column - area.left] = value === 'G/通用格式' ? 'General' : value;
  return all;
}

/** WPS gives the value itself for one cell; rows of values for several. */
function rowsOf(value: unknown, area: Range, member: string): readonly (readonly unknown[])[] {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (value === undefined) throw new WpsTooOldError(member);
  if (height === 1 && width === 1) return [[Array.isArray(value) ? (value.flat() as unknown[])[0] : value]];
  if (Array.isArray(value) && value.length === height && value.every(Array.isArray)) return value as unknown[][];
  // Null for several cells: all of them blank (assumed).
  if (value === null) return Array.from({ length: height }, () => []);
  throw new WpsTooOldError(member);
}
