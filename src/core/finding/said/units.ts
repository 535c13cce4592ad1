import type { Unit } from '../../money/amount.js';
import type { TableRef } from '../references.js';

/** The units of money that tables state. */
export type UnitSaid =
  | {
      readonly type: 'unit.contradiction';
      readonly table: TableRef;
      readonly header: Unit;
      readonly other: Unit;
      /** Where the other stands: behind an amount or in a column's head. */
      readonly place: 'cell' | 'column';
    }
  | { readonly type: 'unit.missing'; readonly table: TableRef }
  | { readonly type: 'unit.scale'; readonly table: TableRef; readonly count: number; readonly likely: Unit };
