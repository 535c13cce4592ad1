import type { ItemId } from '../taxonomy/items.js';
import type { Fact } from '../disclosure/model.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import type { Unit } from '../money/amount.js';
import type { PanelColumns } from './columns.js';
import { type Label } from './labels.js';
import type { SheetView } from './sheet-view.js';

/** A line as read, before it has its place in the tree. */
export interface Line {
  readonly index: number;
  readonly label: Label;
  readonly labelColumn: number;
  /** Sheet row of the label, where it stands in the head above a wide row. */
  readonly labelRow?: number;
  readonly item: ItemId;
  readonly code: string | null;
  readonly codeColumn: number | null;
  readonly organizationCode: string | null;
  readonly facts: readonly Fact[];
  readonly unnamed?: true;
  /** What stands where the code belongs, where the name told another: "20". */
  readonly printedCode?: string;
}

export interface LineContext {
  readonly view: SheetView;
  readonly kind: TableKind;
  readonly side: 'income' | 'expenditure' | null;
  readonly columns: PanelColumns;
  readonly unitOf: (column: number) => Unit;
  readonly decimals: number;
  /** Where a 项目支出表 names its projects, beside their 单位 or 类型. */
  readonly projectColumn: number | null;
  /** True when a label head says that lines are projects. */
  readonly projectHead: boolean;
  /**
   * True when a label head says that lines are by economic classification, in a two-sided table beside those by
   * function.
   */
  readonly economicHead: boolean;
  readonly department: string | null;
  /** Cells that the fullest line fills left of its amounts. */
  readonly particulars: number;
}
