import { squash } from '../../../core/text/squash.js';
import { NAMES_TABLE } from './part-lines.js';
import type { PageTable } from './table-cells.js';

/** Rows that may stand over a head and belong to the title: a number, the title in one or two rows, department and unit. */
const MOST_ROWS = 5;
/** Texts of a row over a title. */
const MOST_TEXTS = 2;
const BESIDE_TITLE = /单位[:：]|^(?:附?表|公开)[\d一二三四五六七八九十]/;

/** A title that stands inside a table's lines. */
export interface InnerTitle {
  /** Texts of its row and those above it. */
  readonly names: readonly string[];
  /** Its cell is as wide as the table. */
  readonly isMerged: boolean;
  /** False where the row may be one of the table's lines: it is not merged, and neither a unit nor a number is near. */
  readonly isSure: boolean;
}

/** The title in the first rows of a table; null where the table begins with its head or goes on with its lines. */
export function innerTitle({ texts, xs }: PageTable): InnerTitle | null {
  const names: string[] = [];
  for (let row = 0; row < MOST_ROWS; row++) {
    const cells = texts.filter(({ top, text }) => top === row && text !== '');
    names.push(...cells.map(({ text }) => text));
    const [cell, ...more] = cells;
    if (cell !== undefined && more.length === 0 && NAMES_TABLE.test(squash(cell.text))) {
      const isMerged = cell.left === 0 && cell.right === xs.length - 2;
      const near = texts.filter(({ top }) => top <= row + 2);
      return { names, isMerged, isSure: isMerged || near.some(({ text }) => BESIDE_TITLE.test(squash(text))) };
    }
    if (cells.length > MOST_TEXTS) return null;
  }
  return null;
}
