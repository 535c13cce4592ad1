import type { CellRef } from '../sheet/grid.js';

/** The columns of the sheet 自定义勾稽 and the keys of a rules file. */
export const OWN_FIELDS = {
  id: '编号',
  sentence: '说明',
  left: '左式',
  comparison: '关系',
  right: '右式',
  severity: '级别',
} as const;

export type OwnField = keyof typeof OWN_FIELDS;

/** A relation of the user's own, as written. What is not written is "". */
export interface OwnRelation {
  readonly texts: Readonly<Record<OwnField, string>>;
  /** Where it is written, in words: "第 3 条". */
  readonly place: string;
  /** In the sheet, the cell of each field; null in a file. */
  readonly cells: Readonly<Record<OwnField, CellRef>> | null;
  /** Fields that Excel took for a formula and could not compute. */
  readonly formulas?: readonly OwnField[];
}

/** The sheet 自定义勾稽 of a workbook. */
export interface OwnSheet {
  readonly sheet: string;
  /** Null when no row names the columns 左式 and 右式. */
  readonly relations: readonly OwnRelation[] | null;
}
