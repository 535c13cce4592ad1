import type { CellRef, CellValue } from '../../core/sheet/grid.js';

/** A cell with what it holds and what it is to hold; null is blank. A text stays a text, whatever it looks like. */
export interface CellWrite extends CellRef {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A cell as it stands now: its formula as the program tells it, the value where it has none. */
export interface CellNow {
  readonly formula: unknown;
  /** "" or null where it is blank. */
  readonly value: unknown;
  /** Protected, and not one of the cells that may be changed all the same. */
  readonly locked: boolean;
}

/** Why the cell may not be written into; null where it may: it still holds what was read, and nothing else. */
export function standsInTheWay({ before }: CellWrite, { formula, value, locked }: CellNow): string | null {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return '它现在是公式，请改公式，或改公式引用的格。';
  if ((value ?? '') !== (before ?? '')) return '它已经不是校验时的数了，请看过再改。';
  return locked ? PROTECTED : null;
}

/** A text is taken for what it would be if it were typed: the apostrophe keeps it a text, as for a user. */
export function typed(value: CellValue, format: unknown): string | number | boolean {
  if (typeof value !== 'string' || value === '') return value ?? '';
  return format === '@' ? value : `'${value}`;
}

export const GONE = '这张表可能已被删除，请重新校验。';
export const PROTECTED = '工作表受保护，请先撤销保护。';
